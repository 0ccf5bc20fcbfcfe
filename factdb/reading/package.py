"""DOCX and ODT files: parts of XML, packed as ZIP. Every part is bounded before it is unpacked and while it is."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from xml.etree.ElementTree import ParseError, XMLParser
from zipfile import BadZipFile, ZipFile

from factdb.errors import BadInput
from factdb.reading.form import Form
from factdb.reading.limits import PART_BYTES
from factdb.reading.refusals import broken, encrypted, no_text

MANIFEST_DOCX = "[Content_Types].xml"
_ODF = "application/vnd.oasis.opendocument."


class Reader:
    """What an XML parser tells of a part, element by element: no tree is kept, however deep or wide the part is.

    A part that declares a document type is refused: neither format has one, and entities that grow are declared there.
    """

    def doctype(self, *_declared: str | None) -> None:
        """Refuses. Raises ParseError."""
        raise ParseError("a document type is declared")

    def start(self, _tag: str, _attributes: dict[str, str]) -> None:
        """An element begins; its name is {namespace}name."""

    def end(self, _tag: str) -> None:
        """An element ends."""

    def data(self, _text: str) -> None:
        """Characters inside it."""

    def close(self) -> None:
        """The part ends."""


def package_form(data: bytes, *, shown: str) -> Form:
    """DOCX or ODT. Raises BadInput for another archive, a broken one, and one that a password protects."""
    with opened(data, shown=shown) as archive:
        names = set(archive.namelist())
        if "mimetype" in names:
            kind = part(archive, "mimetype", shown=shown)[:100].decode("ascii", "replace").strip()
            if kind.startswith(f"{_ODF}text"):
                return Form.ODT
            raise no_text(shown, _named(kind))
        if MANIFEST_DOCX not in names:
            raise no_text(shown, "a ZIP archive")
        if main_part(archive, shown=shown) is None:
            raise no_text(shown, "an Office file, but no text document")
        return Form.DOCX


def main_part(archive: ZipFile, *, shown: str) -> str | None:
    """The part of a DOCX that holds its text, as its list of content types names it; None in what is no DOCX."""
    types = _Types()
    parsed(types, part(archive, MANIFEST_DOCX, shown=shown))
    return types.main if types.main in archive.namelist() else None


@contextmanager
def opened(data: bytes, *, shown: str) -> Iterator[ZipFile]:
    """An archive. Raises BadInput where it, or a part that is read inside the block, is broken or protected."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            yield archive
    except RuntimeError as error:
        # NotImplementedError, for a packing that nobody uses in these formats, is one too.
        raise (encrypted(shown) if "password" in str(error) else broken(shown)) from None
    except (BadZipFile, ParseError, zlib.error, EOFError, OSError, ValueError, LookupError):
        raise broken(shown) from None


def part(archive: ZipFile, name: str, *, shown: str) -> bytes:
    """A part, unpacked. Raises BadInput where it is larger than PART_BYTES, whatever size it claims to have."""
    claimed = archive.getinfo(name).file_size
    with archive.open(name) as packed:
        # No more than what it claims is unpacked, and then its checksum is wrong.
        data = packed.read(PART_BYTES + 1) if claimed <= PART_BYTES else b""
    if claimed > PART_BYTES or len(data) > PART_BYTES:
        raise BadInput(f"{shown} unpacks to more than {PART_BYTES:,} bytes.", hint="give the text alone, saved anew.")
    return data


def parsed(reader: Reader, data: bytes) -> None:
    """Lets `reader` hear what stands in a part. Raises ParseError where it is no XML."""
    parser = XMLParser(target=reader)
    parser.feed(data)
    parser.close()


class _Types(Reader):
    """Hears a list of content types (ISO/IEC 29500-2, 10.1.2)."""

    def __init__(self) -> None:
        self.main: str | None = None

    def start(self, _tag: str, attributes: dict[str, str]) -> None:
        kind = attributes.get("ContentType", "")
        # With macros it is of ms-word, without of wordprocessingml.
        if "word" in kind and kind.endswith(".main+xml"):
            self.main = attributes.get("PartName", "").removeprefix("/")


def _named(kind: str) -> str:
    if kind.startswith(_ODF):
        return f"an OpenDocument {kind.removeprefix(_ODF)}"[:60]
    return "an e-book" if kind == "application/epub+zip" else "a ZIP archive"
