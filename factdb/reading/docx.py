"""DOCX, the format of Word since 2007 (ISO/IEC 29500)."""

from factdb.reading.blocks import Blocks, remarks_on
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.made import made
from factdb.reading.package import main_part, opened, parsed, part
from factdb.reading.refusals import broken

_WORD = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
"""Of the transitional and of the strict variant."""

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""Says for old programs once more what was said before it."""

_TRACKED = {"ins", "del", "moveFrom", "moveTo"}
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NAMES = {"p", "tr", "tc", "t", "commentReference", *_TRACKED, *_CHARACTERS}
_LOCAL = {f"{space}{name}": name for space in _WORD for name in _NAMES} | {_FALLBACK: "Fallback"}
"""The elements that matter, by their full names."""


def read_docx(data: bytes, *, shown: str) -> Draft:
    """The text as it stands with every tracked change accepted. Raises BadInput for a file that cannot be read.

    Comments, headers and footers are no part of it. Who a file says made it is an account's name, and not taken.
    """
    words = _Words()
    with opened(data, shown=shown) as archive:
        main = main_part(archive, shown=shown)
        if main is None:
            raise broken(shown)
        parsed(words, part(archive, main, shown=shown))
        folder, names = main.rpartition("/")[0], set(archive.namelist())
        words.open_note()
        for beside in (f"{folder}/footnotes.xml", f"{folder}/endnotes.xml"):
            if beside in names:
                parsed(words, part(archive, beside, shown=shown))
    return made(
        words.paragraphs,
        Form.DOCX,
        remarks=remarks_on(comments="commentReference" in words.met, tracked=bool(_TRACKED & words.met)),
    )


class _Words(Blocks):
    """Hears WordprocessingML."""

    def __init__(self) -> None:
        super().__init__()
        self.met: set[str] = set()
        self._text = False

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        name = _LOCAL.get(tag, "")
        match name:
            case "":
                return
            case "p":
                self.open_paragraph()
            case "tr":
                self.open_row()
            case "tc":
                self.open_cell()
            case "t":
                self._text = True
            case "del" | "moveFrom" | "Fallback":
                self.hide()
            case _ if name in _CHARACTERS:
                self.write(_CHARACTERS[name])
        self.met.add(name)

    def end(self, tag: str) -> None:
        match _LOCAL.get(tag):
            case "p":
                self.close_paragraph()
            case "tr":
                self.close_row()
            case "tc":
                self.close_cell()
            case "t":
                self._text = False
            case "del" | "moveFrom" | "Fallback":
                self.unhide()

    def data(self, text: str) -> None:
        if self._text:
            self.write(text)
