"""The report as JSON."""

import json

import pytest
from hypothesis import given

from factdb.reports.as_json import claim_object
from factdb.reports.as_json_report import as_json, report_object
from factdb.vocabulary import Flag
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
        assert read == claim_object(row)
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


def test_one_claim_stands_on_one_line() -> None:
    lines = "".join(as_json(report(claim(text="a\nb"), unchecked()))).splitlines()
    assert [json.loads(line.rstrip(","))["id"] for line in lines if line.startswith('    {"id"')] == [1, 2]
