"""ODT, the text documents of LibreOffice and others (ISO/IEC 26300)."""

from factdb.reading.blocks import Blocks, remarks_on
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.made import made
from factdb.reading.package import opened, parsed, part
from factdb.reading.refusals import broken, encrypted

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"

_MANIFEST = "META-INF/manifest.xml"
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}
_CELLS = {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}
_COMMENT = f"{_OFFICE}annotation"
_TRACKED = f"{_TEXT}tracked-changes"
_HIDDEN = {_COMMENT, _TRACKED, f"{_TEXT}note-citation", f"{_TEXT}ruby-text", f"{_SVG}title", f"{_SVG}desc"}
_CHARACTERS = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


def read_odt(data: bytes, *, shown: str) -> Draft:
    """The text as it stands with every tracked change accepted. Raises BadInput for a file that cannot be read.

    Comments, headers and footers are no part of it. Who a file says made it is an account's name, and not taken.
    """
    words = _Words()
    with opened(data, shown=shown) as archive:
        names = set(archive.namelist())
        if _MANIFEST in names and b"encryption-data" in part(archive, _MANIFEST, shown=shown):
            raise encrypted(shown)
        if "content.xml" not in names:
            raise broken(shown)
        parsed(words, part(archive, "content.xml", shown=shown))
    remarks = remarks_on(comments=_COMMENT in words.met, tracked=_TRACKED in words.met)
    return made(words.paragraphs, Form.ODT, remarks=remarks)


class _Words(Blocks):
    """Hears OpenDocument text."""

    def __init__(self) -> None:
        super().__init__()
        self.met: set[str] = set()

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        if tag in _PARAGRAPHS:
            self.open_paragraph()
        elif tag in _CHARACTERS:
            self.write(_CHARACTERS[tag])
        elif tag == f"{_TABLE}table-row":
            self.open_row()
        elif tag in _CELLS:
            self.open_cell()
        elif tag == f"{_TEXT}note-body":
            self.open_note()
        elif tag in _HIDDEN:
            self.met.add(tag)
            self.hide()

    def end(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self.close_paragraph()
        elif tag == f"{_TABLE}table-row":
            self.close_row()
        elif tag in _CELLS:
            self.close_cell()
        elif tag == f"{_TEXT}note-body":
            self.close_note()
        elif tag in _HIDDEN:
            self.unhide()

    def data(self, text: str) -> None:
        # ODF 1.3 part 3, 6.1.2: line ends in the XML are blanks; text:line-break is a line end.
        self.write(text.replace("\n", " ").replace("\t", " "))
