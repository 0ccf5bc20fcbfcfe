"""factdb document …"""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run

WIRE, LOCAL = "https://example.org/wire", "https://example.org/local"


def shown(place: Location, what: str) -> dict[str, Any]:
    row: dict[str, Any] = json.loads(done(place, "document", "show", what, "--json").stdout)
    return row


def copied(place: Location) -> None:
    """A local paper's copy of an agency's report is evidence for two claims."""
    for text in ("The talks took seven hours.", "They met on Sunday."):
        done(place, "add", text)
    done(place, "document", "add", WIRE, "--title", "The report", "--original")
    done(place, "evidence", "add", "1-2", LOCAL, "--stance", "supports")
    done(place, "evidence", "add", "2", "Seen the minutes.", "--stance", "supports", "--information", "primary")
    done(place, "document", "derive", LOCAL, "--from", "The report", "--kind", "derived_from", "--note", "It says so.")


def test_a_document_is_recorded_with_what_is_known_of_it(place: Location) -> None:
    done(place, "story", "add", "visit", "--title", "The visit")
    known = ["--publisher", "City Wire", "--published", "2023-06", "--original", "--story", "visit"]
    made = done(place, "document", "add", WIRE, "--title", "The report", *known)
    assert (made.stdout, made.stderr.splitlines()) == (
        "1\n",
        ["New source 1: City Wire (organization).", "New document 1 (The report)."],
    )
    row = shown(place, "1")
    assert (row["url"], row["publisher"], row["published_on"]) == (WIRE, "City Wire", "2023-06")
    assert (row["original"], row["story"], row["retracted_at"]) == (True, "visit", None)
    assert json.loads(done(place, "document", "list", "--json").stdout)[0]["label"] == "The report"


def test_a_document_that_is_there_is_found_and_what_it_lacked_is_set(place: Location) -> None:
    done(place, "document", "add", "--title", " The   Book ")
    again = done(place, "document", "add", "--title", "The Book", "--published-on", "1999", "--original")
    assert (again.stdout, again.stderr) == (
        "1\n",
        "Document 1 (The Book) was recorded already; now set: published on, original.\n",
    )
    assert "nothing is new" in done(place, "document", "add", "--title", "The Book").stderr
    other = run(place, "document", "add", "--title", "The Book", "--published", "2001")
    assert (other.exit_code, "another published on" in other.stderr) == (4, True)
    done(place, "document", "add", "--title", "The Book", "--not-original")
    assert shown(place, "The Book")["original"] is False


def test_a_derivation_is_taken_back_and_stays_in_sight(place: Location) -> None:
    copied(place)
    derive = ["document", "derive", LOCAL, "--from", WIRE, "--kind", "derived_from", "--withdraw"]
    said = done(place, *derive, "It names another agency.")
    assert (said.stdout, said.stderr) == (
        "1\n",
        f"Document 2 ({LOCAL}) was made from document 1 (The report): taken back.\n",
    )
    row = shown(place, LOCAL)
    assert (row["made_from"], row["no_longer_made_from"][0]["withdrawn_because"]) == ([], "It names another agency.")
    told = done(place, "document", "show", LOCAL).stdout
    assert "Taken back: not made from" in told
    assert "It names another agency." in told
    again = run(place, *derive, "Once more.")
    assert (again.exit_code, "was taken back already" in again.stderr) == (4, True)
    both = run(place, *derive, "So.", "--note", "x")
    assert (both.exit_code, "leave --note out" in both.stderr) == (2, True)
    assert done(place, *derive[:-1]).stderr.endswith("document 1 (The report).\n")


def test_a_file_is_hashed_and_only_its_name_is_shown(place: Location, tmp_path: Path) -> None:
    scan = tmp_path / "desk" / "scan.pdf"
    scan.parent.mkdir()
    scan.write_bytes(b"seven hours")
    made = done(place, "document", "add", str(scan))
    said = made.output + done(place, "document", "show", "1").stdout + done(place, "document", "list").stdout
    assert "scan.pdf, 11 bytes, SHA-256" in said
    assert str(scan.parent) not in said + json.dumps(shown(place, "1"))


def test_a_document_shows_where_it_came_from_and_what_rests_on_it(place: Location) -> None:
    copied(place)
    wire, local = shown(place, WIRE), shown(place, "#2")
    assert [(each["document"], each["kind"], each["note"]) for each in local["made_from"]] == [
        ({"id": 1, "label": "The report"}, "derived_from", "It says so.")
    ]
    assert [each["document"]["id"] for each in wire["made_of_it"]] == [2]
    assert [each["id"] for each in wire["claims"]] == [each["id"] for each in local["claims"]] == [1, 2]
    assert wire["circular"] is False
    said = done(place, "document", "show", "The report").stdout
    assert "2 claims rest on it:" in said
    assert "They met on Sunday." in said


def test_a_circle_is_recorded_and_pointed_out(place: Location) -> None:
    copied(place)
    made = done(place, "document", "derive", "1", "--from", LOCAL, "--kind", "quoted_from")
    assert made.stdout == "2\n"
    assert "document 1 goes back to itself" in made.stderr
    assert "recorded as original and still counts as an origin" in made.stderr
    assert (
        "was recorded already" in done(place, "document", "derive", "1", "--from", "2", "--kind", "quoted_from").stderr
    )
    assert shown(place, "2")["circular"] is True


def test_a_retraction_says_what_lost_its_support_and_is_made_once(place: Location) -> None:
    copied(place)
    done(place, "verify", "1", "confirmed", "--because", "It says so.")
    made = done(
        place, "document", "retract", WIRE, "--because", "The agency took it back.", "--on", "2023-06-20 12:00+00:00"
    )
    assert made.stderr.splitlines() == [
        "Document 1 (The report) is retracted; 2 claims rest on it.",
        "Nothing is left in support of claim 1.",
        "Claim 1 falls short of the policy it was confirmed under.",
        "To see all that fell: factdb impact 1",
    ]
    assert shown(place, "1")["retracted_at"] == "2023-06-20T12:00:00.000000Z"
    assert "retracted" in done(place, "document", "list").stdout
    assert [each["id"] for each in json.loads(done(place, "list", "--flag", "support_lost", "--json").stdout)] == [1]
    again = run(place, "document", "retract", WIRE, "--because", "Again.")
    assert (again.exit_code, "retracted already" in again.stderr) == (4, True)


def test_a_changed_file_names_what_rests_on_it_through_others_too(place: Location, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"seven hours")
    copied(place)
    done(place, "document", "add", str(scan))
    done(place, "document", "derive", "1", "--from", "3", "--kind", "primary_source")
    scan.write_bytes(b"nine hours")
    found = run(place, "evidence", "check")
    assert (found.exit_code, "document 3, on which claims 1-2 rest (1 of 1 file)" in found.stderr) == (6, True)
    assert "factdb impact 3" in found.stderr


def test_lists_are_narrowed_by_words_and_empty_ones_are_empty(place: Location) -> None:
    assert done(place, "document", "list", "--json").stdout == "[]\n"
    assert "factdb document add" in done(place, "document", "list").stderr
    copied(place)
    assert [row["id"] for row in json.loads(done(place, "document", "list", "THE REPORT", "--json").stdout)] == [1]
    assert [row["id"] for row in json.loads(done(place, "document", "list", "local", "--json").stdout)] == [2]
    assert json.loads(done(place, "document", "list", "100%", "--json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["add"], 2, "--title TEXT"),
        (["add", "a talk in words"], 2, "no URL and no file"),
        (["add", "missing/scan.pdf"], 3, "There is no file"),
        (["add", WIRE, "--story", "nowhere"], 3, "There is no story 'nowhere'"),
        (["add", WIRE, "--published", "2023-02-30"], 2, "2023-02-30"),
        (["add", "https://ida:secret@example.org/"], 2, "a user name or a password"),
        (["show", "9"], 3, "There is no document 9"),
        (["show", "99999999999999"], 3, "There is no document"),
        (["show", "Nothing of the kind"], 3, "factdb document list"),
        (["show", ""], 2, "empty"),
        (["derive", "9", "--from", "1", "--kind", "derived_from"], 3, "There is no document 9"),
        (["derive", "1", "--from", "1", "--kind", "copied"], 2, "--kind"),
        (["retract", "9", "--because", "So."], 3, "There is no document 9"),
        (["retract", "9"], 2, "--because"),
        (["retract", "9", "--because", "So.", "--on", "yesterday"], 2, "--on 'yesterday'"),
    ],
)
def test_bad_input_is_one_clear_line_and_records_nothing(
    sqlite_place: Location, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(sqlite_place, "document", *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert "secret" not in result.stderr
    assert json.loads(done(sqlite_place, "document", "list", "--json").stdout) == []


def test_the_installed_program_keeps_what_it_acknowledged(factdb: Callable[..., CompletedProcess[str]]) -> None:
    factdb("init")
    assert factdb("document", "add", WIRE).stdout == "1\n"
    assert factdb("document", "derive", "1", "--from", WIRE, "--kind", "quoted_from").returncode == 0
    assert factdb("document", "retract", "1", "--because", "Forged.").stderr == (
        f"Document 1 ({WIRE}) is retracted; no claim rests on it.\n"
    )
    assert "Forged." in factdb("document", "show", WIRE).stdout
