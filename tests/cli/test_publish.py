"""factdb publish and correct."""

import json
import subprocess
from collections.abc import Callable

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import ARMS, FLIGHTS, TALKS, filled

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_publishing_warns_of_what_is_doubtful_and_forbids_nothing(place: Location) -> None:
    told = done(filled(place), "publish", "visit", "--at", "2026-11-20T06:00:00Z", "--embargo-until", "2999-12-01")
    lines = told.stderr.splitlines()
    assert lines[:2] == [
        "Recorded: visit is published 2026-11-20 06:00 UTC, with 3 claims frozen.",
        "Under embargo until 2999-12-01: readers are told nothing before.",
    ]
    assert "Warning: claim 2 is refuted." in lines
    assert "Warning: claim 4 is unchecked." in lines
    assert "Warning: claim 1 was confirmed by override." in lines
    assert told.stdout == ""


def test_publications_are_shown_with_the_story_and_in_the_report(place: Location) -> None:
    filled(place)
    made = json.loads(done(place, "publish", "visit", "--embargo-until", "2020-12-01", "--json").stdout)
    done(place, "verify", "1", "refuted", "--because", "It was five.")
    story = json.loads(done(place, "story", "show", "visit", "--json").stdout)
    assert story["publications"] == [made]
    [due] = story["corrections_due"]
    assert (due["claim_id"], due["told"]["status"], due["now"]["status"]) == (TALKS, "confirmed", "refuted")
    shown = " ".join(done(place, "story", "show", "visit").stdout.split())
    assert "UTC, with 3 claims." in shown
    assert "It needs: factdb correct 1 --text" in shown
    report = json.loads(done(place, "report", "--story", "visit", "--format", "json").stdout)
    assert (report["publications"], report["corrections_due"]) == ([made], [due])
    for kind in ("table", "md", "html"):
        told = " ".join(done(place, "report", "--story", "visit", "--format", kind).stdout.split())
        assert "1 claim has changed since readers were told of it, and needs a correction" in told


def test_what_changes_under_embargo_is_published_again_and_not_corrected(place: Location) -> None:
    done(filled(place), "publish", "visit", "--embargo-until", "2999-12-01")
    said = done(place, "verify", "1", "refuted", "--because", "It was five.").stderr
    assert "published as confirmed, now refuted; readers are not told of that edition yet." in said
    assert "To take it in: factdb publish visit …" in said
    assert "factdb correct" not in said
    story = json.loads(done(place, "story", "show", "visit", "--json").stdout)
    assert (story["corrections_due"], [each["claim_id"] for each in story["changed_before_told"]]) == ([], [TALKS])
    assert json.loads(done(place, "correct", "--due", "--json").stdout) == []
    refused = run(place, "correct", "1", "--text", "It was five hours.")
    assert (refused.exit_code, "Readers have not been told of claim 1 yet" in refused.stderr) == (4, True)
    for kind in ("table", "md", "html"):
        told = " ".join(done(place, "report", "--story", "visit", "--format", kind).stdout.split())
        assert "Under embargo until 2999-12-01" in told
        assert "needs a correction" not in told
    done(place, "publish", "visit", "--embargo-until", "2999-12-01")
    assert json.loads(done(place, "story", "show", "visit", "--json").stdout)["changed_before_told"] == []


@pytest.mark.parametrize("command", [["verify", "1", "refuted"], ["reopen", "1"], ["withdraw", "1"]])
def test_a_verdict_that_changes_a_published_claim_says_so(place: Location, command: list[str]) -> None:
    done(filled(place), "publish", "visit")
    said = done(place, *command, "--because", "It was five.").stderr
    assert "Claim 1 stands in visit, published as confirmed, now" in said
    assert "It needs: factdb correct 1 --text …" in said


def test_a_verdict_that_changes_nothing_published_is_silent(place: Location) -> None:
    done(filled(place), "publish", "visit")
    said = done(place, "verify", str(ARMS), "disputed", "--because", "So.").stderr
    said += done(place, "verify", str(FLIGHTS), "refuted", "--because", "Again.").stderr
    assert "correct" not in said


def test_corrections_due_are_listed_until_they_are_made(place: Location) -> None:
    filled(place)
    assert done(place, "correct", "--due").stderr == "No published claim demands a correction.\n"
    assert json.loads(done(place, "correct", "--due", "--json").stdout) == []
    done(place, "publish", "visit")
    done(place, "verify", "1", "refuted", "--because", "It was five.")
    done(place, "withdraw", "4", "--because", "Cut.")
    assert "published as confirmed, now refuted" in done(place, "correct", "--due", "--story", "visit").stdout
    made = done(place, "correct", "1", "--text", "It was five hours.", "--by", "Ethel Payne", "--json")
    assert made.stderr.splitlines()[0] == "Correction 1 of claim 1 is recorded."
    assert "Still due: Claim 4 stands in visit, published as unchecked, now withdrawn." in made.stderr
    correction = json.loads(made.stdout)
    assert (correction["text"], correction["by"], correction["recorded_by"]) == (
        "It was five hours.",
        "Ethel Payne",
        "Ida Wells",
    )
    assert [row["claim_id"] for row in json.loads(done(place, "correct", "--due", "--json").stdout)] == [4]
    assert json.loads(done(place, "show", "1", "--json").stdout)["corrections"] == [correction]
    assert "It was five hours." in done(place, "show", "1").stdout
    assert "corrected by Ethel Payne: It was five hours." in done(place, "history", "1").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["correct"], 2, "the number of one claim, or --due"),
        (["correct", "1", "--due"], 2, "the number of one claim, or --due"),
        (["correct", "1"], 2, "text is not given"),
        (["correct", "1", "--text", "x", "--story", "visit"], 2, "--story goes with --due"),
        (["correct", "--due", "--text", "x"], 2, "--due only lists"),
        (["correct", "1", "--text", "x"], 4, "was never published"),
        (["correct", "99", "--text", "x"], 3, "no claim 99"),
        (["correct", "--due", "--story", "none"], 3, "no story 'none'"),
        (["publish", "none"], 3, "no story 'none'"),
        (["publish", "visit", "--at", "soon"], 2, "--at 'soon'"),
        (["publish", "visit", "--embargo-until", "soon"], 2, "--embargo-until 'soon'"),
    ],
)
def test_bad_input_is_one_clear_line_and_records_nothing(
    sqlite_place: Location, arguments: list[str], code: int, said: str
) -> None:
    result = run(filled(sqlite_place), *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert json.loads(done(sqlite_place, "story", "show", "visit", "--json").stdout)["publications"] == []


def test_the_installed_program_commits_what_it_acknowledges(sqlite_place: Location, factdb: Program) -> None:
    filled(sqlite_place)
    assert factdb("--db", sqlite_place.url, "publish", "visit").returncode == 0
    assert factdb("--db", sqlite_place.url, "correct", "1", "--text", "Five.").returncode == 0
    assert factdb("--db", sqlite_place.url, "audit").returncode == 0
    assert json.loads(done(sqlite_place, "show", "1", "--json").stdout)["corrections"][0]["text"] == "Five."
