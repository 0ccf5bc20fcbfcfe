"""factdb story add, with files of every format that is read."""

import hashlib
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from factdb.store.location import Location
from factdb.store.work import reading
from factdb.tables import revisions
from tests.cli.runner import done, run
from tests.reading.packed import FILES, packed
from tests.reading.pdfs import pdf

Program = Callable[..., subprocess.CompletedProcess[str]]


def stored(place: Location) -> tuple[str, str]:
    """The text of the one revision there is, and the hash kept of it."""
    with reading(place) as connection:
        row = connection.execute(select(revisions.c.text, revisions.c.sha256)).one()
    return row.text, row.sha256


def facts(place: Location, slug: str) -> dict[str, object]:
    """What the ledger knows of a story."""
    known: dict[str, object] = json.loads(done(place, "story", "show", slug, "--json").stdout)
    return {name: known[name] for name in ("title", "byline", "published_on", "publisher", "url", "revisions")}


@pytest.mark.parametrize("name", ["bridge.docx", "bridge.odt", "bridge.pdf", "page.html"])
def test_a_file_becomes_the_text_of_a_story(place: Location, name: str) -> None:
    made = done(place, "story", "add", "bridge", str(FILES / name))
    assert made.stdout == "bridge\n"
    text, digest = stored(place)
    assert "Elena Marsh, the city’s transport commissioner, told reporters" in text
    assert digest == hashlib.sha256(text.encode()).hexdigest()


def test_what_a_page_says_of_itself_is_kept_and_told(place: Location) -> None:
    made = done(place, "story", "add", "bridge", str(FILES / "page.html"))
    assert facts(place, "bridge") == {
        "title": "Harbour Bridge to reopen in May",
        "byline": "Nellie Bly, Ida Wells",
        "published_on": "2026-03-18",
        "publisher": "The Harbour Post",
        "url": "https://post.example.org/2026/03/18/bridge.html",
        "revisions": 1,
    }
    assert "From the file: title Harbour Bridge to reopen in May; publisher The Harbour Post;" in made.stderr
    assert "New source 1: The Harbour Post (organization)." in made.stderr
    assert "Note: Read 95 of the page's 134 words." in made.stderr


def test_options_have_the_last_word_and_an_empty_one_keeps_nothing(sqlite_place: Location) -> None:
    options = ["--title", "The bridge", "--byline", "", "--publisher", "", "--published-on", "2026", "--url", ""]
    made = done(sqlite_place, "story", "add", "bridge", str(FILES / "page.html"), *options)
    known = facts(sqlite_place, "bridge")
    assert (known["title"], known["published_on"]) == ("The bridge", "2026")
    assert (known["byline"], known["publisher"], known["url"]) == (None, None, None)
    assert "From the file" not in made.stderr
    assert json.loads(done(sqlite_place, "source", "list", "--json").stdout) == []


@pytest.mark.parametrize(
    ("content", "title"), [("The bridge\n\nIt will reopen.", "The bridge"), ("word " * 50, "bridge"), (None, "bridge")]
)
def test_without_a_title_the_first_line_is_one_and_else_the_slug(
    sqlite_place: Location, tmp_path: Path, content: str | None, title: str
) -> None:
    draft = tmp_path / "draft"
    if content:
        draft.write_text(content)
    done(sqlite_place, "story", "add", "bridge", *([str(draft)] if content else []))
    assert facts(sqlite_place, "bridge")["title"] == title


def test_a_text_is_kept_composed_with_one_kind_of_line_end(sqlite_place: Location, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_bytes("\ufeffZoe\u0308 said so.\r\n\r\nTwice.\r\n".encode())
    done(sqlite_place, "story", "add", "zoe", str(tmp_path / "draft.txt"))
    text, digest = stored(sqlite_place)
    assert text == "Zoë said so.\n\nTwice."
    assert digest == hashlib.sha256("Zoë said so.\n\nTwice.".encode()).hexdigest()


def test_a_file_may_come_by_standard_input(factdb: Program, tmp_path: Path) -> None:
    factdb("init")
    with (FILES / "bridge.docx").open("rb") as draft:
        command = [*factdb("--version").args[:3], "story", "add", "bridge", "-"]
        made = subprocess.run(command, stdin=draft, cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert (made.returncode, made.stdout) == (0, "bridge\n")
    assert "title Harbour Bridge to reopen." in made.stderr


def refused_files(tmp_path: Path) -> dict[str, tuple[bytes | None, str]]:
    """Files by their names: what they hold, and why they are refused; None is a folder."""
    return {
        "empty.txt": (b"", "'empty.txt' holds no text."),
        "binary.txt": (bytes(range(256)), "'binary.txt' is not text in a known encoding."),
        "photo.pdf": (b"\xff\xd8\xff\xe0\0\x10JFIF", "'photo.pdf' is a picture, which is not read."),
        "scan.pdf": (pdf(b"0 0 9 9 re f"), "'scan.pdf' holds no text."),
        "locked.docx": ((FILES / "locked.docx").read_bytes(), "'locked.docx' is protected by a password."),
        "half.docx": (
            (FILES / "bridge.docx").read_bytes()[:4000],
            "'half.docx' is broken, or was not saved to its end.",
        ),
        "half.pdf": ((FILES / "bridge.pdf").read_bytes()[:4000], "'half.pdf' cannot be read as PDF: it is broken"),
        "archive.docx": (packed({"a": "x"}), "'archive.docx' is a ZIP archive, which is not read."),
        "folder": (None, "is a folder."),
    }


@pytest.mark.parametrize("name", sorted(refused_files(Path())))
def test_a_file_that_cannot_be_read_is_one_line_and_nothing_is_written(
    sqlite_place: Location, tmp_path: Path, name: str
) -> None:
    data, reason = refused_files(tmp_path)[name]
    if data is None:
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_bytes(data)
    refused = run(sqlite_place, "story", "add", "bridge", str(tmp_path / name))
    first, hint = refused.stderr.splitlines()
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert first.startswith("Error: ")
    assert reason in first
    assert hint.startswith("hint: ")
    assert json.loads(done(sqlite_place, "story", "list", "--json").stdout) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_one_line(sqlite_place: Location, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Words.")
    draft.chmod(0)
    refused = run(sqlite_place, "story", "add", "bridge", str(draft))
    assert refused.exit_code == 2
    assert "cannot be read: Permission denied." in refused.stderr


def test_a_text_given_twice_is_refused(sqlite_place: Location) -> None:
    refused = run(sqlite_place, "story", "add", "bridge", "a.txt", "--text", "b.txt")
    assert refused.exit_code == 2
    assert "The text is given twice." in refused.stderr


def test_a_name_or_a_fact_moves_nothing_on_the_terminal(sqlite_place: Location, tmp_path: Path) -> None:
    draft = tmp_path / "a\x1b[2J.pdf"
    draft.write_bytes("Title \x9b2J here".encode() + b"\n\n# A\n\n**b**")
    made = run(sqlite_place, "story", "add", "bridge", str(draft))
    assert "\x1b" not in made.stderr + made.stdout
    assert "\x9b" not in made.stderr + made.stdout
