"""factdb evidence …"""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run

PAGE = "https://example.org/transcript"


@pytest.fixture(autouse=True)
def _claims(request: pytest.FixtureRequest) -> None:
    place = request.getfixturevalue("place" if "place" in request.fixturenames else "sqlite_place")
    for word in ("One", "Two", "Three"):
        done(place, "add", f"{word} of the talks took seven hours.")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "desk" / "scan.pdf"
    path.parent.mkdir()
    path.write_bytes(b"seven hours")
    return path


def listed(place: Location, *ids: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(done(place, "evidence", "list", *ids, "--json").stdout)
    return rows


def test_a_url_is_recorded_with_what_is_known_of_it(place: Location) -> None:
    known = ["--document", "Transcript", "--publisher", "State Department", "--published-on", "2023-06-19"]
    more = ["--information", "primary", "--locator", "p. 4", "--note", "Seven and a half."]
    made = done(place, "evidence", "add", "1", PAGE, "--stance", "refutes", *known, *more)
    assert (made.stdout, made.stderr.splitlines()) == (
        "1\n",
        ["New source 1: State Department (organization).", "Evidence 1 refutes claim 1: a URL."],
    )
    [row] = listed(place)
    assert row["document"] == {"id": 1, "title": "Transcript", "url": PAGE, "file": None, "sha256": None}
    assert (row["information"], row["locator"], row["note"]) == ("primary", "p. 4", "Seven and a half.")
    assert (row["stance"], row["target"], row["recorded_by"]) == ("refutes", "content", "Ida Wells")


def test_a_file_is_hashed_and_only_its_name_is_shown(place: Location, scan: Path) -> None:
    made = done(place, "evidence", "add", "2", str(scan), "--stance", "supports", "--of", "attribution")
    digest = hashlib.sha256(b"seven hours").hexdigest()
    assert f"supports the attribution of claim 2: a file of 11 bytes, sha256 {digest}." in made.stderr
    assert listed(place)[0]["document"] == {"id": 1, "title": None, "url": None, "file": "scan.pdf", "sha256": digest}
    shown = done(place, "evidence", "list", "--json").stdout + done(place, "evidence", "list").stdout
    assert "scan.pdf" in shown
    assert str(scan.parent) not in shown


def test_words_are_a_note_and_a_contact_needs_none(place: Location) -> None:
    done(place, "evidence", "add", "1", "Seen the minutes.", "--stance", "context")
    done(place, "evidence", "add", "1", "--contact", "call to the press office", "--stance", "supports")
    assert [(row["note"], row["contact"], row["document"]) for row in listed(place)] == [
        ("Seen the minutes.", None, None),
        (None, "call to the press office", None),
    ]


def test_a_document_recorded_before_is_named_by_number_or_title(place: Location) -> None:
    done(place, "evidence", "add", "1", PAGE, "--stance", "supports", "--document", "Transcript")
    for named in ("1", "#1", "Transcript"):
        given = ["--stance", "context", "--document", named, "--locator", f"p. {named}"]
        done(place, "evidence", "add", "2", "It goes on.", *given)
    done(place, "evidence", "add", "3", "--document", "The Book", "--stance", "context")
    assert [row["document"]["id"] for row in listed(place)] == [1, 1, 1, 1, 2]


def test_several_claims_get_the_same_evidence_in_one_command(place: Location) -> None:
    made = done(place, "evidence", "add", "1,2-3", PAGE, "--stance", "supports")
    assert (made.stdout, made.stderr) == ("1\n2\n3\n", "Evidence 1-3 supports claims 1-3: a URL.\n")
    assert [row["claim_id"] for row in listed(place, "3", "1")] == [3, 1]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["1", "desk/scan.pdf"], 3, "There is no file 'desk/scan.pdf'"),
        (["1", "scan.pdf"], 3, "There is no file 'scan.pdf'"),
        (["1", "."], 2, "no plain file"),
        (["1", "ftp://example.org/a"], 2, "not a web address"),
        (["1", "https://ida:secret@example.org/"], 2, "a user name or a password"),
        (["1", "https://example.org/a b"], 2, "not a web address"),
        (["1", ""], 2, "empty"),
        (["1", "she said \x1b[2J so"], 2, "U+001B"),
        (["1", "seen \ud800 it"], 2, "U+D800"),
        (["1", "word " * 20_000], 2, "the limit is 10,000"),
        (["1"], 2, "What the evidence is"),
        (["1", "--locator", "p. 4"], 2, "What the evidence is"),
        (["1", "One note.", "--note", "Another note."], 2, "Two notes"),
        (["1", PAGE, "--document", "1"], 2, "Two documents"),
        (["1", "A note in words.", "--document", "9"], 3, "There is no document 9"),
        (["1", "A note in words.", "--publisher", "Ann"], 2, "go with a new document"),
        (["1", PAGE, "--published-on", "2023-02-30"], 2, "--published-on '2023-02-30'"),
        (["9", PAGE], 3, "There is no claim 9"),
        (["x", PAGE], 2, "'x' is no number"),
    ],
)
def test_bad_input_is_one_clear_line_and_records_nothing(
    sqlite_place: Location, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(sqlite_place, "evidence", "add", *arguments, "--stance", "supports")
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert "secret" not in result.stderr
    assert listed(sqlite_place) == []


def test_the_stance_is_never_assumed(sqlite_place: Location) -> None:
    result = run(sqlite_place, "evidence", "add", "1", PAGE)
    assert (result.exit_code, "--stance" in result.stderr) == (2, True)


def test_files_are_hashed_again_and_compared(place: Location, scan: Path, tmp_path: Path) -> None:
    other = tmp_path / "desk" / "other.pdf"
    other.write_bytes(b"eight hours")
    done(place, "evidence", "add", "1-2", str(scan), "--stance", "supports")
    done(place, "evidence", "add", "3", str(other), "--stance", "supports")
    assert done(place, "evidence", "check").stderr == "2 files checked, all unchanged.\n"
    scan.write_bytes(b"nine hours!")
    found = run(place, "evidence", "check")
    assert (found.exit_code, found.stderr.splitlines()[0]) == (
        6,
        "Error: Not as recorded: document 1, on which claims 1-2 rest (1 of 2 files).",
    )
    assert "factdb impact 1" in found.stderr
    assert "1         changed    1-2     scan.pdf" in found.stdout
    assert str(tmp_path) not in found.output
    other.unlink()
    states = json.loads(run(place, "evidence", "check", "--json").stdout)
    assert [(each["document"], each["file"], each["state"], each["claims"]) for each in states] == [
        (1, "scan.pdf", "changed", [1, 2]),
        (2, "other.pdf", "missing", [3]),
    ]
    assert run(place, "evidence", "check", "3").exit_code == 6
    scan.write_bytes(b"seven hours")
    assert done(place, "evidence", "check", "1-2").stderr == "1 file checked, all unchanged.\n"


def test_where_nothing_is_recorded_lists_are_empty(sqlite_place: Location) -> None:
    assert listed(sqlite_place) == listed(sqlite_place, "2") == []
    assert json.loads(done(sqlite_place, "evidence", "check", "--json").stdout) == []
    assert "factdb evidence add" in done(sqlite_place, "evidence", "list").stderr
    assert run(sqlite_place, "evidence", "list", "9").exit_code == 3
    assert run(sqlite_place, "evidence", "check", "9").exit_code == 3


def test_evidence_is_withdrawn_and_what_it_carried_is_pointed_out(place: Location) -> None:
    done(place, "verify", "1", "confirmed", "--because", "So.", "--evidence", PAGE)
    done(place, "evidence", "add", "1", "Seen the minutes.", "--stance", "supports")
    assert done(place, "evidence", "withdraw", "1", "--because", "A forgery.").stderr == (
        "Evidence 1 on claim 1 is withdrawn.\n"
    )
    said = done(place, "evidence", "withdraw", "#2", "--because", "Of another day.").stderr
    assert "claim 1 stands confirmed with nothing left in support" in said
    assert "  withdrawn 20" in done(place, "evidence", "list", "1").stdout
    assert [row["withdrawn_because"] for row in listed(place)] == ["A forgery.", "Of another day."]
    assert run(place, "evidence", "withdraw", "1", "--because", "Again.").exit_code == 4
    assert run(place, "evidence", "withdraw", "7", "--because", "x").exit_code == 3
    assert run(place, "evidence", "withdraw", "2").exit_code == 2


def test_a_hostile_title_cannot_move_the_cursor(sqlite_place: Location) -> None:
    assert run(sqlite_place, "evidence", "add", "1", PAGE, "--stance", "context", "--document", "a\x9bb").exit_code == 2
    done(sqlite_place, "evidence", "add", "1", "left\u200fright and on", "--stance", "context")
    assert "<U+200F>" in done(sqlite_place, "evidence", "list").stdout
