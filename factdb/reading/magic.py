"""What the first bytes of a file tell: every format but those of text begins with bytes of its own."""

import re

from factdb.errors import BadInput
from factdb.reading.form import Form
from factdb.reading.refusals import encrypted, no_text

_PDF = re.compile(rb"%PDF-[12]\.\d")
_OTHERS = (
    (re.compile(rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|II\*\0|MM\0\*|RIFF.{4}WEBP", re.DOTALL), "a picture"),
    (re.compile(rb"RIFF.{4}(?:WAVE|AVI )|ID3[\2-\4]|OggS\0|\0\0.{2}ftyp", re.DOTALL), "a recording"),
    (re.compile(rb"\{\\rtf\d"), "an RTF file"),
    (re.compile(rb"\x1f\x8b\x08|7z\xbc\xaf|Rar!\x1a"), "an archive"),
    (re.compile(rb"SQLite format 3\0"), "a database"),
    (re.compile(rb"\x7fELF|MZ\x90\0"), "a program"),
)


def packed_form(data: bytes, *, shown: str) -> Form | None:
    """PDF, or the format of what is packed as ZIP; None for what may be text.

    Raises BadInput, naming what it is, for what holds no text that is read here.
    """
    if _PDF.search(data[:1024]):
        return Form.PDF
    if data.startswith(b"PK\x03\x04"):
        from factdb.reading.package import package_form

        return package_form(data, shown=shown)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _compound(data, shown)
    for magic, what in _OTHERS:
        if magic.match(data):
            raise no_text(shown, what)
    return None


def _compound(data: bytes, shown: str) -> BadInput:
    """An OLE compound file: an encrypted DOCX keeps its content in a stream of this name ([MS-OFFCRYPTO] 2.3.4.4)."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return encrypted(shown)
    return BadInput(f"{shown} is in the format of Word before 2007, which is not read.", hint="save it as DOCX.")
