"""What is taken for a URL, a file, or a note."""

import os
from pathlib import Path

import pytest

from factdb.cli.exhibits import Exhibit, document, exhibit
from factdb.errors import BadInput, NotFound


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("text", ["https://example.org/a", "HTTP://example.org/a.pdf"])
def test_a_web_address_is_a_url_as_written(text: str) -> None:
    assert exhibit(text) == Exhibit(url=text)


@pytest.mark.parametrize("name", ["scan.pdf", "a file with blanks", "notes", "cafe\u0301.txt"])
def test_a_file_that_is_there_is_a_file_whatever_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    found = exhibit(name)
    assert (found.path, found.size, found.note) == (str(tmp_path.resolve() / name), 1, None)


def test_one_file_reached_by_two_ways_is_one(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"x")
    (tmp_path / "link.pdf").symlink_to("scan.pdf")
    assert exhibit("./link.pdf") == exhibit("scan.pdf")


@pytest.mark.parametrize("text", ["scan.pdf", "desk/scan", "/nowhere/at/all", "./x", "minutes.docx", "a/" * 3000])
def test_what_looks_like_a_file_but_is_not_there_is_never_taken_for_a_note(text: str) -> None:
    with pytest.raises(NotFound, match="There is no file"):
        exhibit(text)


@pytest.mark.parametrize(
    "text", ["Seen the minutes.", "seen", "Page 3/4 of the minutes", "Agreed by telephone", "x" * 5000]
)
def test_anything_else_is_a_note(text: str) -> None:
    assert exhibit(text) == Exhibit(note=text)


@pytest.mark.parametrize("text", ["file:///etc/hosts", "javascript://x", "https://ann:pw@example.org", "a\0b", " "])
def test_what_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        exhibit(text)


def test_where_a_document_is_meant_a_note_will_not_do() -> None:
    with pytest.raises(BadInput, match="no URL and no file"):
        document("Seen the minutes.")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"x")
    (tmp_path / "scan.pdf").chmod(0)
    with pytest.raises(BadInput, match="cannot be read"):
        exhibit("scan.pdf")


def test_a_file_whose_name_could_move_the_cursor_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[2J").write_bytes(b"x")
    with pytest.raises(BadInput, match=r"U\+001B"):
        exhibit("a\x1b[2J")
