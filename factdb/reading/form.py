"""Which format a file has, by its content."""

import re
from enum import StrEnum
from pathlib import PurePath

from factdb.errors import BadInput


class Form(StrEnum):
    """The formats that are read."""

    PLAIN = "plain text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    DOCX = "DOCX"
    ODT = "ODT"
    PDF = "PDF"


SUFFIXES = {
    ".txt": Form.PLAIN,
    ".text": Form.PLAIN,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".docx": Form.DOCX,
    ".odt": Form.ODT,
    ".pdf": Form.PDF,
}
"""What a file's name claims."""

_OTHERS = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"RIFF", "a picture or a recording"),
    (b"ID3", "a recording"),
    (b"OggS", "a recording"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x7fELF", "a program"),
)

_LOOKED_AT = 100_000
"""Code points of a text in which marks of Markdown are looked for."""

_TAG = "!doctype html|html|head|title|meta|body|article|main|section|div|p|h[1-6]|span|ul|ol|table|blockquote"
_HTML = re.compile(rf"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*+<(?:{_TAG})\b", re.IGNORECASE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_LINK = re.compile(r"\]\((?:https?://|/|#)[^\s()\]]*(?: \"[^\"]*\")?\)")
_STRONG = re.compile(r"(?<!\S)(\*\*|__)\S[^*_\n]*\1")
FRONT_MATTER = re.compile(r"---\n(?:\w[\w-]*:.*\n|[ \t].*\n|- .*\n)+---\n")


def packed_form(data: bytes, *, shown: str) -> Form | None:
    """PDF, or the format of what is packed as ZIP; None for what may be text.

    Raises BadInput, naming what it is, for what holds no text that is read here.
    """
    if b"%PDF-" in data[:1024]:
        return Form.PDF
    if data.startswith(b"PK\x03\x04"):
        from factdb.reading.package import package_form

        return package_form(data, shown=shown)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _compound(data, shown)
    for magic, what in _OTHERS:
        if data.startswith(magic):
            raise no_text(shown, what)
    if data[4:8] == b"ftyp":
        raise no_text(shown, "a film, a recording or a picture")
    return None


def text_form(text: str, *, name: str) -> Form:
    """HTML, Markdown or plain text. Only between the last two the name has a word: any plain text is Markdown too."""
    text = text[:_LOOKED_AT]
    if _HTML.match(text[:4096]):
        return Form.HTML
    if claimed(name) is Form.MARKDOWN or FRONT_MATTER.match(text):
        return Form.MARKDOWN
    signs = (_HEADING.search(text), _LINK.search(text), _STRONG.search(text))
    return Form.MARKDOWN if sum(map(bool, signs)) > 1 else Form.PLAIN


def claimed(name: str) -> Form | None:
    """What a file's name says that it is; None where it says nothing."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def no_text(shown: str, what: str) -> BadInput:
    """The error for a file that is something else."""
    return BadInput(
        f"{shown} is {what}, which is not read.",
        hint="give plain text, Markdown, HTML, DOCX, ODT or PDF with text in it.",
    )


def _compound(data: bytes, shown: str) -> BadInput:
    """An OLE compound file: an encrypted DOCX keeps its content in a stream of this name ([MS-OFFCRYPTO] 2.3.4.4)."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return encrypted(shown)
    return BadInput(f"{shown} is in the format of Word before 2007, which is not read.", hint="save it as DOCX.")


def encrypted(shown: str) -> BadInput:
    """The error for a file that a password protects."""
    return BadInput(f"{shown} is protected by a password.", hint="save a copy without the password, and give that.")
