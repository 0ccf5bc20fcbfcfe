"""The report as JSON."""

import json

import pytest
from hypothesis import given

from factdb.actions.record_verdict import record_verdicts
from factdb.queries.report import report as report_of
from factdb.queries.report import weighed
from factdb.queries.trace import trace
from factdb.reports.as_json import claim_object
from factdb.reports.as_json_report import as_json, report_object
from factdb.reports.as_trace_json import trace_object
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.vocabulary import Flag
from tests.lineage import EVERYTHING, FORTY, NOTHING, lineage
from tests.reports.sample import NOON, TEXTS, claim, hostile, report, story, unchecked, verdict


@pytest.mark.parametrize(
    "made",
    [report(), report(claim(), unchecked(), story=story(), as_of=NOON, filters=("of the story barrier",)), hostile()],
    ids=["empty", "whole", "hostile"],
)
def test_the_text_says_the_same_as_the_object(made: object) -> None:
    text = "".join(as_json(made))  # type: ignore[arg-type]
    assert json.loads(text) == report_object(made)  # type: ignore[arg-type]
    assert text.endswith("}\n")


@given(TEXTS)
def test_any_text_comes_back_the_same(text: str) -> None:
    row = claim(text=text, note=text, verdicts=(verdict(because=text),))
    for ascii_only in (False, True):
        [read] = json.loads("".join(as_json(report(row), ascii_only=ascii_only)))["claims"]
        assert read == {**claim_object(row), "trace": None}
        assert (read["text"], read["verdicts"][0]["because"]) == (text, text)


def test_no_character_can_act_on_a_terminal() -> None:
    assert "".join(as_json(hostile(), ascii_only=True)).isascii()
    assert "\u200f" not in "".join(as_json(report(claim(text="a\u200fb")), ascii_only=True))


def test_the_head_of_the_report_counts_and_ties_it_to_the_ledger() -> None:
    made = report_object(report(claim(), unchecked()))
    assert made["head"] == {"seq": 7, "hash": "ab" * 32}
    assert made["status"] == {
        "refuted": 1,
        "disputed": 0,
        "unconfirmed": 0,
        "unverifiable": 0,
        "unchecked": 1,
        "confirmed": 0,
        "withdrawn": 0,
    }
    assert (made["total"], made["without_source"], made["attribution_status"]["unchecked"]) == (2, 1, 1)
    assert made["flags"] == {**dict.fromkeys(map(str, Flag), 0), "single_source": 1}
    assert made["checkers"] == [{"name": "Noor", "claims": 1, "content": {"refuted": 1}, "attribution": {}}]
    assert [each["id"] for each in made["claims"]] == [1, 2]


def test_a_claim_that_was_weighed_carries_what_its_trace_says(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        lineage(ledger)
        record_verdicts(ledger, claims=[FORTY, NOTHING], status="unconfirmed", because="It is not clear.", by="Ida")

    writing(place, act)
    with reading(place) as connection:
        made = report_of(connection, traced=weighed)
        shown = {number: trace_object(trace(connection, number)) for number in (EVERYTHING, FORTY)}
    found = {each["id"]: each["trace"] for each in report_object(made)["claims"]}
    assert found == {**shown, NOTHING: None}
    assert found[FORTY]["independence"]["low"] == 3
    assert found[EVERYTHING]["circles"] == [["document:1", "document:2"]]


def test_of_a_claim_that_nobody_judged_nor_contested_no_trace_is_read(place: Location) -> None:
    writing(place, lineage)
    with reading(place) as connection:
        made = report_of(connection, traced=weighed)
    assert list(made.traces) == [EVERYTHING]


def test_one_claim_stands_on_one_line() -> None:
    lines = "".join(as_json(report(claim(text="a\nb"), unchecked()))).splitlines()
    assert [json.loads(line.rstrip(","))["id"] for line in lines if line.startswith('    {"id"')] == [1, 2]
