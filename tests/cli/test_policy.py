"""factdb policy show, set, history and test."""

import json
from typing import Any

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import TALKS, filled

REASON = ("--because", "The editors agreed.")


def shown(place: Location, *arguments: str) -> Any:
    return json.loads(done(place, "policy", *arguments, "--json").stdout)


def test_before_a_desk_sets_anything_one_piece_of_evidence_is_asked(place: Location) -> None:
    assert "the desk has set no policy of its own" in done(place, "policy", "show").stdout
    assert "one piece of evidence in support of it" in done(place, "policy", "show").stdout
    found = shown(place, "show")
    assert (found["version"], found["name"], found["evidence"], found["origins"]) == (None, "evidence", 1, 0)
    assert shown(place, "history") == []
    assert "Next: factdb policy set" in done(place, "policy", "history").stderr


def test_a_policy_is_set_shown_and_kept(place: Location) -> None:
    done(place, "policy", "set", "two-source", *REASON)
    said = done(place, "policy", "set", "Our desk", "--from-preset", "strict", "--origins", "3", "--no-named", *REASON)
    assert said.stdout == ""
    assert "Policy “Our desk”, version 2, set" in said.stderr
    text = done(place, "policy", "show").stdout
    assert "3 sources or documents at the origin of it" in text
    assert "the signature of a second person" in text
    assert "a source that has a name" not in text
    assert [(row["version"], row["name"]) for row in shown(place, "history")] == [(1, "two-source"), (2, "Our desk")]
    assert "asks for: 1 piece of evidence; 2 origins or an original" in done(place, "policy", "history").stdout
    assert "a source that has a name" in done(place, "policy", "show", "strict").stdout


def test_a_test_says_what_each_confirmed_claim_would_lack(place: Location) -> None:
    filled(place)
    [short] = shown(place, "test", "two-source", "--story", "visit")
    assert (short["id"], short["status"], short["overridden"]) == (TALKS, "confirmed", True)
    assert [each["missing"].split(" (")[0] for each in short["lacks"]] == [
        "supporting evidence",
        "2 independent origins or one original document",
    ]
    result = done(place, "policy", "test", "strict", "1-3")
    assert "Claim 1 (confirmed by override): The talks took seven hours." in result.stdout
    assert "lacks a second person" in result.stdout
    assert result.stderr == "3 of 3 claims would fall short of the policy 'strict'.\n"
    assert shown(place, "history") == []


def test_a_policy_is_tried_before_it_is_set(place: Location) -> None:
    filled(place)
    [short] = shown(place, "test", "--evidence", "2", str(TALKS))
    assert [each["missing"] for each in short["lacks"]] == ["2 pieces of supporting evidence (it has none)"]
    said = done(place, "policy", "test", "Our desk", "--from-preset", "two-source", "--origins", "1", str(TALKS))
    assert "lacks an independent origin or one original document (it has none)" in said.stdout
    assert "fall short of the policy 'Our desk'" in said.stderr
    assert shown(place, "history") == []


def test_a_policy_whose_name_begins_with_a_digit_is_a_name(place: Location) -> None:
    filled(place)
    done(place, "policy", "set", "2-source desk", "--from-preset", "two-source", "--origins", "3", *REASON)
    said = done(place, "policy", "test", "2-source desk", "#1", "2-3").stderr
    assert said.endswith("claims would fall short of the policy '2-source desk'.\n")
    assert [row["id"] for row in shown(place, "test", "1-2,3", "2")] == [1, 2, 3]


def test_a_test_of_nothing_is_empty(place: Location) -> None:
    assert shown(place, "test") == []
    assert "No claim is confirmed yet" in done(place, "policy", "test").stderr


def test_the_policy_of_a_confirmation_is_told_with_it(place: Location) -> None:
    filled(place)
    done(place, "policy", "set", "evidence", *REASON)
    done(place, "verify", "3", "confirmed", "--because", "So.", "--evidence", "https://example.org/minutes")
    assert "under the policy “evidence” (version 1)" in done(place, "show", "3").stdout
    assert "under the policy" not in done(place, "show", str(TALKS)).stdout
    [claim] = json.loads(done(place, "verify", "3", "disputed", "--because", "So.", "--json").stdout)
    assert [each["policy"] for each in claim["verdicts"]] == ["evidence", "evidence"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["set", "two-sources", *REASON], 2, "There is no preset 'two-sources'"),
        (["set", "strict", "--no-named", *REASON], 2, "give your own a name of its own"),
        (["set", "strict"], 2, "The reason is not given"),
        (["set", "ours", "--origins", "101", *REASON], 2, "--origins"),
        (["set", "ours", "--origins", "2", "--because", "a\x1b[2J"], 2, "U+001B"),
        (["show", "bogus"], 3, "There is no policy 'bogus'"),
        (["test", "bogus"], 3, "There is no policy 'bogus'"),
        (["test", "strict", "99"], 3, "There is no claim 99"),
        (["test", "strict", "x"], 2, "'x' is no number"),
        (["test", "--story", "nothere"], 3, "There is no story 'nothere'"),
        (["test", "1", "--story", "visit"], 2, "both by --story and by number"),
    ],
)
def test_bad_input_is_one_clear_line_and_sets_nothing(
    sqlite_place: Location, arguments: list[str], code: int, said: str
) -> None:
    result = run(sqlite_place, "policy", *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert shown(sqlite_place, "history") == []
