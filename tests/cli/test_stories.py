"""factdb story …"""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from factdb.reading.limits import FILE_BYTES
from factdb.store.location import Location
from tests.cli.runner import run

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_a_story_is_added_listed_shown_and_corrected(place: Location, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_bytes("\ufeffThe talks took seven hours.\r\n".encode())
    facts = ["--publisher", "The Harbour Post", "--byline", "Nellie Bly", "--published-on", "2023-06"]
    made = run(place, "story", "add", "visit", "--title", "The visit", "--text", str(draft), *facts)
    assert (made.exit_code, made.stdout) == (0, "visit\n")
    assert "New source 1: The Harbour Post (organization)." in made.stderr
    for text in ("The talks took seven hours.", "The talks were the first."):
        assert run(place, "add", text, "--story", "visit").exit_code == 0
    assert run(place, "story", "edit", "visit", "--title", "The trip", "--byline", "").exit_code == 0

    [listed] = json.loads(run(place, "story", "list", "--json").stdout)
    assert (listed["slug"], listed["title"], listed["claims"], listed["revisions"]) == ("visit", "The trip", 2, 1)
    shown = json.loads(run(place, "story", "show", "visit", "--json").stdout)
    assert (shown["publisher"], shown["byline"], shown["by_status"]) == ("The Harbour Post", None, {"unchecked": 2})
    assert shown["brief"][0] == {"id": 1, "status": "unchecked", "text": "The talks took seven hours."}
    page = run(place, "story", "show", "visit").stdout
    assert "2 claims: 2 unchecked" in page
    assert "1   unchecked  The talks took seven hours." in page
    assert "visit  2023-06    2       The trip" in run(place, "story", "list").stdout


def test_without_stories_the_list_is_empty_json_and_a_next_step(sqlite_place: Location) -> None:
    assert json.loads(run(sqlite_place, "story", "list", "--json").stdout) == []
    said = run(sqlite_place, "story", "list")
    assert (said.stdout, said.exit_code) == ("", 0)
    assert "factdb story add" in said.stderr


def test_of_many_stories_no_more_are_listed_than_wanted_the_newest_first(place: Location) -> None:
    for slug in ("harbour", "ferry", "visit"):
        assert run(place, "story", "add", slug, "--title", slug.title()).exit_code == 0
    listed = json.loads(run(place, "story", "list", "--limit", "2", "--json").stdout)
    assert [row["slug"] for row in listed] == ["visit", "ferry"]


def test_standard_input_can_hold_the_text(factdb: Program) -> None:
    factdb("init")
    made = factdb("story", "add", "visit", "--title", "The visit", "--text", "-", stdin="Überraschung in Peking.\n")
    assert (made.returncode, made.stdout) == (0, "visit\n")
    assert json.loads(factdb("story", "show", "visit", "--json").stdout)["revisions"] == 1


@pytest.mark.parametrize(
    ("data", "reason", "code"),
    [
        (None, "There is no file", 3),
        (b"", "holds no text", 2),
        (b"caf\xe9 \x8d", "is not text in a known encoding", 2),
        (b"nul \x00", "holds the character U+0000", 2),
        (b"a" * (FILE_BYTES + 1), "is larger than 50,000,000 bytes", 2),
        (b"a" * 5_000_001, "is 5,000,001 characters long", 2),
    ],
)
def test_a_text_that_cannot_be_taken_is_one_clear_line(
    sqlite_place: Location, tmp_path: Path, data: bytes | None, reason: str, code: int
) -> None:
    draft = tmp_path / "draft"
    if data is not None:
        draft.write_bytes(data)
    refused = run(sqlite_place, "story", "add", "visit", "--title", "The visit", "--text", str(draft))
    assert refused.exit_code == code
    first, *hints = refused.stderr.splitlines()
    assert first.startswith("Error: ")
    assert reason in first
    assert all(line.startswith("hint: ") for line in hints)
    assert json.loads(run(sqlite_place, "story", "list", "--json").stdout) == []


def test_a_folder_is_no_text(sqlite_place: Location, tmp_path: Path) -> None:
    refused = run(sqlite_place, "story", "add", "visit", "--title", "The visit", "--text", str(tmp_path))
    assert (refused.exit_code, "is a folder" in refused.stderr) == (2, True)


def test_a_title_cannot_move_the_cursor_and_a_password_is_not_echoed(sqlite_place: Location) -> None:
    moved = run(sqlite_place, "story", "add", "visit", "--title", "\x1b[2Jgone")
    assert (moved.exit_code, "\x1b" in moved.output) == (2, False)
    secret = run(sqlite_place, "story", "add", "visit", "--title", "A", "--url", "https://ida:hunter2@example.org/")
    assert (secret.exit_code, "hunter2" in secret.output) == (2, False)


def test_a_story_that_is_not_there_is_exit_3(sqlite_place: Location) -> None:
    for verb in (["show", "nope"], ["edit", "nope", "--title", "A"]):
        missing = run(sqlite_place, "story", *verb)
        assert (missing.exit_code, "There is no story 'nope'" in missing.stderr) == (3, True)
