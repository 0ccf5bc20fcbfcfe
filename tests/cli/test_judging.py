"""factdb verify, reopen and withdraw."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run

Program = Callable[..., subprocess.CompletedProcess[str]]
PAGE = "https://example.org/transcript"


@pytest.fixture(autouse=True)
def _claims(request: pytest.FixtureRequest) -> None:
    place = request.getfixturevalue("place" if "place" in request.fixturenames else "sqlite_place")
    for word in ("One", "Two", "Three"):
        done(place, "add", f"{word} of the talks took seven hours.", "--source", "Ann")


def judged(place: Location, *arguments: str) -> list[dict[str, Any]]:
    claims: list[dict[str, Any]] = json.loads(done(place, *arguments, "--because", "So it is.", "--json").stdout)
    return claims


def test_a_verdict_is_told_and_shown(place: Location) -> None:
    assert done(place, "verify", "3", "disputed", "--because", "Two sides differ.").stderr == "Claim 3 is disputed.\n"
    assert done(place, "verify", "#1-2", "refuted", "--because", "No.").stderr == "Claims 1-2 are refuted.\n"
    said = done(place, "verify", "1", "2", "unconfirmed", "--because", "No reply.", "--of", "attribution").stderr
    assert said == "The attributions of claims 1-2 are unconfirmed.\n"
    [claim] = judged(place, "verify", "1", "unverifiable", "--by", "Ethel Payne", "--at", "2026-01-05T12:00:00Z")
    assert (claim["status"], claim["attribution_status"]) == ("refuted", "unconfirmed")
    oldest = claim["verdicts"][0]
    assert (oldest["status"], oldest["by"], oldest["recorded_by"]) == ("unverifiable", "Ethel Payne", "Ida Wells")
    assert oldest["at"] == "2026-01-05T12:00:00.000000Z"


def test_a_verdict_dated_back_is_told_as_what_it_is(place: Location) -> None:
    done(place, "verify", "3", "disputed", "--because", "Two sides differ.")
    said = done(place, "verify", "3", "refuted", "--because", "No.", "--at", "2026-01-05").stderr
    assert said == "Recorded; claim 3 stays disputed, by a later verdict.\n"


def test_evidence_is_cited_by_number_or_added_on_the_way_for_each_claim(place: Location, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"seven hours")
    done(place, "evidence", "add", "1", "Seen the minutes.", "--stance", "context")
    claims = judged(place, "verify", "1-2", "confirmed", "--evidence", "1", "--evidence", PAGE, "--evidence", str(scan))
    assert [claim["verdicts"][0]["evidence"] for claim in claims] == [[1, 2, 4], [3, 5]]
    page, file = claims[1]["evidence"]
    assert (page["document"]["url"], page["stance"], page["target"]) == (PAGE, "supports", "content")
    assert (file["document"]["file"], file["document"]["id"]) == (
        "scan.pdf",
        claims[0]["evidence"][2]["document"]["id"],
    )
    [again] = judged(place, "verify", "2", "confirmed", "--evidence", PAGE)
    assert len(again["evidence"]) == 2


def test_a_refused_verdict_leaves_the_evidence_unrecorded_too(place: Location) -> None:
    done(place, "withdraw", "2", "--because", "The paragraph was cut.")
    refused = run(place, "verify", "1-2", "confirmed", "--because", "So.", "--evidence", PAGE)
    assert refused.exit_code == 4
    assert refused.stderr.splitlines() == [
        "Error: Claim 2 stands at withdrawn and cannot become confirmed.",
        "hint: from withdrawn it can become unchecked (factdb reopen).",
    ]
    assert json.loads(done(place, "evidence", "list", "--json").stdout) == []


def test_confirming_needs_evidence_or_a_reason_why_not(place: Location) -> None:
    refused = run(place, "verify", "1", "3", "confirmed", "--because", "So.")
    assert (refused.exit_code, refused.stdout) == (4, "")
    assert "Missing for claims 1, 3: supporting evidence" in refused.stderr
    [claim] = judged(place, "verify", "1", "confirmed", "--override", "The desk was in the room.")
    assert claim["flags"] == ["single_source", "overridden"]
    assert claim["verdicts"][0]["override_reason"] == "The desk was in the room."


def test_an_override_that_nothing_needs_is_left_out_with_a_word(place: Location) -> None:
    done(place, "evidence", "add", "1", "https://example.org/a", "--stance", "supports")
    said = done(place, "verify", "1", "3", "confirmed", "--because", "So.", "--override", "We were there.").stderr
    assert "Note: claim 1 has all that is asked for; nothing is overridden for it." in said
    flags = [row["flags"] for row in json.loads(done(place, "list", "--json").stdout) if row["id"] in (1, 3)]
    assert ["overridden" in each for each in flags] == [False, True]


@pytest.mark.parametrize(
    ("status", "stance"),
    [
        ("confirmed", "supports"),
        ("refuted", "refutes"),
        ("disputed", "context"),
        ("unconfirmed", "context"),
        ("unverifiable", "context"),
    ],
)
@pytest.mark.parametrize("target", ["content", "attribution"])
def test_what_a_verdict_is_given_with_bears_on_the_claim_as_the_verdict_does(
    place: Location, status: str, stance: str, target: str
) -> None:
    [claim] = judged(place, "verify", "1", status, "--evidence", "https://example.org/register", "--of", target)
    [piece] = claim["evidence"]
    assert (piece["stance"], piece["target"]) == (stance, target)


def test_claims_are_withdrawn_and_opened_again(place: Location) -> None:
    assert done(place, "withdraw", "1-3", "--because", "Cut.").stderr == "Claims 1-3 are withdrawn.\n"
    assert done(place, "reopen", "2", "--because", "Back in.").stderr == "Claim 2 is unchecked.\n"
    assert run(place, "reopen", "2", "--because", "Back in.").exit_code == 4
    assert run(place, "reopen", "1", "--because", "x", "--of", "attribution").exit_code == 4
    [claim] = judged(place, "withdraw", "2")
    assert [each["status"] for each in claim["verdicts"]] == ["withdrawn", "unchecked", "withdrawn"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["1", "bogus"], 2, "'bogus' is not one of 'confirmed'"),
        (["1", "withdrawn"], 2, "'withdrawn' is not one of"),
        (["disputed"], 2, "No claim is named"),
        (["1"], 2, "STATUS"),
        (["x", "disputed"], 2, "'x' is no number"),
        (["3-1", "disputed"], 2, "'3-1' runs backwards"),
        (["1-20000", "disputed"], 2, "more than 10,000"),
        (["8-9", "disputed"], 3, "There are no claims 8-9"),
        (["99999999999", "disputed"], 3, "99999999999"),
        (["1", "confirmed", "--evidence", "7"], 3, "There is no evidence 7"),
        (["1", "confirmed", "--evidence", "nothere.pdf"], 3, "There is no file 'nothere.pdf'"),
        (["1", "confirmed", "--evidence", "she said so"], 2, "no number of evidence, no URL and no file"),
        (["1", "confirmed", "--evidence", "https://ida:secret@example.org/"], 2, "a user name or a password"),
        (["1", "disputed", "--at", "yesterday"], 2, "--at 'yesterday'"),
        (["1", "disputed", "--at", "2026-02-30"], 2, "--at '2026-02-30'"),
        (["1", "disputed", "--at", "9999-12-31"], 2, "in the future"),
        (["1", "disputed", "--override", "x"], 2, "nothing to override"),
        (["1", "disputed", "--by", "a\u202eb"], 2, "U+202E"),
    ],
)
def test_bad_input_is_one_clear_line_and_records_nothing(
    sqlite_place: Location, arguments: list[str], code: int, said: str
) -> None:
    result = run(sqlite_place, "verify", *arguments, "--because", "So.")
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert "secret" not in result.stderr
    assert judged(sqlite_place, "verify", "1", "disputed")[0]["verdicts"][0]["id"] == 1


def test_the_reason_is_not_optional_where_nobody_can_be_asked(sqlite_place: Location) -> None:
    for command in (["verify", "1", "disputed"], ["reopen", "1"], ["withdraw", "1"]):
        result = run(sqlite_place, *command)
        assert (result.exit_code, result.stderr.splitlines()[1]) == (2, "hint: add --because TEXT.")


def test_on_a_terminal_the_reason_is_asked_for(sqlite_place: Location) -> None:
    terminal, end = os.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "factdb", "--db", sqlite_place.url, "verify", "1", "disputed", "--json"],
        stdin=end,
        stderr=end,
        stdout=subprocess.PIPE,
    )
    os.write(terminal, b"Two sides differ.\n")
    shown, _ = program.communicate(timeout=60)
    asked = os.read(terminal, 1000).decode()
    os.close(end)
    os.close(terminal)
    assert "Because: " in asked
    assert json.loads(shown)[0]["verdicts"][0]["because"] == "Two sides differ."


def test_the_installed_program_commits_what_it_acknowledges(sqlite_place: Location, factdb: Program) -> None:
    said = factdb("--db", sqlite_place.url, "verify", "2", "refuted", "--because", "No.")
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "Claim 2 is refuted.\n")
    [claim] = json.loads(
        factdb("verify", "2", "disputed", "--because", "x", "--json", FACTDB_URL=sqlite_place.url).stdout
    )
    assert [each["status"] for each in claim["verdicts"]] == ["refuted", "disputed"]


def test_the_shell_is_offered_statuses_once_a_claim_is_named(sqlite_place: Location, factdb: Program) -> None:
    def offered(words: str) -> list[str]:
        count = str(len(words.split()))
        given = {"_FACTDB_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": count}
        lines = factdb(FACTDB_URL=sqlite_place.url, **given).stdout.splitlines()
        return [line.partition(",")[2] for line in lines]

    assert offered("factdb verify") == ["3", "2", "1"]
    assert offered("factdb verify 1")[:2] == ["confirmed", "unconfirmed"]
