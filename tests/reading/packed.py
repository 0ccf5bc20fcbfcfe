"""DOCX and ODT files, made for a test."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

from tests.conftest import ROOT

FILES = ROOT / "tests" / "reading" / "files"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def sample(name: str) -> bytes:
    """A file of tests/reading/files."""
    return (FILES / name).read_bytes()


def packed(parts: dict[str, bytes | str]) -> bytes:
    """A ZIP archive of these parts."""
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def types(main: str = "/word/document.xml", kind: str = MAIN) -> str:
    """A list of content types that names a main part."""
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'<Types xmlns="{space}"><Override PartName="{main}" ContentType="{kind}"/></Types>'


def docx(body: str, *, space: str = WORD, main: str = "/word/document.xml", head: str = "") -> bytes:
    """A DOCX with this body, where `w:` is the format's namespace."""
    document = f'{head}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return packed({"[Content_Types].xml": types(main), main.removeprefix("/"): document})


def odt(body: str, *, manifest: str = "<manifest/>") -> bytes:
    """An ODT with this content.xml."""
    kind = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": body})
