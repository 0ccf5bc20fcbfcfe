"""factdb ask."""

import json

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import filled


def test_a_question_and_its_answer_are_recorded_and_shown(place: Location) -> None:
    said = done(filled(place), "ask", "1", "3-4", "Antony Blinken", "--channel", "mail to the press office").stderr
    assert said.splitlines() == [
        "Recorded: Antony Blinken was asked about claims 1, 3-4.",
        "When an answer comes: factdb ask 1,3-4 1 --answer …",
    ]
    assert "no answer so far" in " ".join(done(place, "show", "1").stdout.split())
    rows = json.loads(done(place, "ask", "1,3", "#1", "--answer", "It took seven hours.", "--json").stdout)
    assert [(row["claim_id"], row["answer"]) for row in rows] == [
        (1, "It took seven hours."),
        (3, "It took seven hours."),
    ]
    assert json.loads(done(place, "show", "1", "--json").stdout)["requests"] == rows[:1]
    assert "answered 20" in " ".join(done(place, "show", "1").stdout.split())
    for kind in ("table", "md", "html", "csv", "json"):
        told = " ".join(done(place, "report", "--format", kind).stdout.split())
        assert told.count("It took seven hours.") == 2
    assert "Antony Blinken (source 1) was asked for comment" in done(place, "history", "1").stdout


def test_a_new_name_adds_a_source_and_an_answer_never_does(place: Location) -> None:
    filled(place)
    assert run(place, "ask", "1", "Wang Yi", "--answer", "No.").exit_code == 3
    said = done(place, "ask", "1", "Wang Yi", "--at", "2026-01-05").stderr
    assert said.splitlines()[0] == "New source 5: Wang Yi (person)."
    done(place, "ask", "1", "Wang Yi", "--answer", "No.")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["1"], 2, "NAME"),
        (["x", "Ann"], 2, "'x' is no number"),
        (["99", "Ann"], 3, "no claim 99"),
        (["1", "77"], 3, "77"),
        (["1", "Antony Blinken", "--answer", "No."], 4, "No request to Antony Blinken on claim 1 was open"),
        (["1", "Antony Blinken", "--answer", "No.", "--channel", "call"], 2, "--channel"),
        (["1", "Antony Blinken", "--at", "2999-01-01"], 2, "in the future"),
    ],
)
def test_bad_input_is_one_clear_line_and_records_nothing(
    sqlite_place: Location, arguments: list[str], code: int, said: str
) -> None:
    result = run(filled(sqlite_place), "ask", *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
    assert json.loads(done(sqlite_place, "show", "1", "--json").stdout)["requests"] == []
