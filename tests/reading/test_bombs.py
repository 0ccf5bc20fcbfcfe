"""Files that grow when they are read: each is refused in one line, before it has taken much."""

import io
import tracemalloc
import zlib
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from factdb.errors import BadInput
from factdb.reading.limits import PART_BYTES
from factdb.reading.read import read_draft
from tests.reading.packed import docx, packed, types
from tests.reading.pdfs import pdf


def unpacks_to_much() -> bytes:
    """A DOCX of some kilobytes whose text is larger than a part may be."""
    return docx("<w:p/>" * (PART_BYTES // 6))


def claims_little() -> bytes:
    """The same, claiming in both of its lists of parts that it is small."""
    data = bytearray(unpacks_to_much())
    true = next(info.file_size for info in ZipFile(io.BytesIO(data)).infolist() if info.filename.startswith("word"))
    small, size = (100).to_bytes(4, "little"), true.to_bytes(4, "little")
    assert data.count(size) == 2
    return bytes(data.replace(size, small))


def doubles() -> bytes:
    """Entities that double 64 times: "billion laughs"."""
    entities = "".join(f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 64))
    head = f'<!DOCTYPE d [<!ENTITY a0 "ha">{entities}]>'
    return docx("<w:p><w:r><w:t>&a63;</w:t></w:r></w:p>", head=head)


def reads_other_files() -> bytes:
    """An entity whose text is a file of this machine."""
    head = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    return docx("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", head=head)


def manifest_grows() -> bytes:
    """A DOCX whose list of parts is the bomb."""
    return packed({"[Content_Types].xml": b"<Types>" + b" " * (PART_BYTES + 1), "word/document.xml": types()})


def nested_archive() -> bytes:
    """An archive of archives, each of them full of zeros."""
    inner = io.BytesIO()
    with ZipFile(inner, "w", ZIP_DEFLATED) as archive:
        for number in range(16):
            archive.writestr(f"{number}", bytes(1_000_000))
    return packed({f"{number}.zip": inner.getvalue() for number in range(16)})


@pytest.mark.parametrize(
    ("bomb", "reason"),
    [
        (unpacks_to_much, "unpacks to more than"),
        (claims_little, "broken"),
        (doubles, "broken"),
        (reads_other_files, "broken"),
        (manifest_grows, "unpacks to more than"),
        (nested_archive, "a ZIP archive"),
    ],
)
def test_a_packed_bomb_is_refused_in_little_memory(bomb: Callable[[], bytes], reason: str) -> None:
    data = bomb()
    tracemalloc.start()
    try:
        with pytest.raises(BadInput, match=reason):
            read_draft(data, name="bomb")
        assert tracemalloc.get_traced_memory()[1] < 3 * PART_BYTES
    finally:
        tracemalloc.stop()


def deflated(size: int, *, times: int = 1) -> bytes:
    """So many blanks, deflated again and again."""
    data = b" " * size
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf(deflated(100_000_000), filters=["FlateDecode"]), "unpacks to more"),
        (pdf(deflated(100_000_000, times=3), filters=["FlateDecode"] * 3), "unpacks to more"),
        (pdf(deflated(1_000), filters=["FlateDecode"] * 40), "unpacks to more"),
        (pdf(b"BT ET " * 2_000_000), "unpacks to more"),
        (pdf(b"BT ET", pages=501), "has 501 pages; the limit is 500"),
    ],
    ids=["one filter", "three filters", "forty filters", "instructions", "pages"],
)
def test_a_pdf_that_grows_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        read_draft(data, name="bomb.pdf")
