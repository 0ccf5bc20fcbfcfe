"""The report as CSV."""

import csv
import io

import pytest
from hypothesis import given

from factdb.reports.as_csv import COLUMNS, as_csv
from tests.reports.sample import HOSTILE, TEXTS, attribution, claim, hostile, report, unchecked, verdict

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows(text: str) -> list[dict[str, str]]:
    """The rows as a program reads them."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


@given(TEXTS, TEXTS, TEXTS)
def test_any_text_comes_back_the_same_but_for_the_apostrophe_before_a_formula(
    text: str, because: str, quote: str
) -> None:
    row = claim(text=text, note=text, verdicts=(verdict(because=because),), sources=(attribution(quote=quote),))
    [read] = rows("".join(as_csv(report(row))))
    for column, given_ in (("text", text), ("note", text), ("because", because), ("quotes", quote)):
        assert read[column] == (f"'{given_}" if given_.startswith(FORMULA) else given_)


@given(TEXTS)
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    sources = (attribution(name=text, quote=text),)
    made = report(claim(text=text, story=text, tags=(text,), note=text, recorded_by=text, sources=sources))
    assert not any(cell.startswith(FORMULA) for row in rows("".join(as_csv(made))) for cell in row.values())


@pytest.mark.parametrize("made", [report(), report(claim(), unchecked()), hostile()], ids=["empty", "two", "hostile"])
def test_every_row_has_every_column_and_rows_end_as_the_standard_says(made: object) -> None:
    pieces = list(as_csv(made))  # type: ignore[arg-type]
    assert all(piece.endswith("\r\n") for piece in pieces)
    read = list(csv.reader(io.StringIO("".join(pieces), newline=""), strict=True))
    assert read[0] == list(COLUMNS)
    assert {len(row) for row in read} == {len(COLUMNS)}


def test_a_row_tells_what_stands_and_who_decided_it() -> None:
    row, bare = rows("".join(as_csv(report(claim(), unchecked()))))
    assert (row["id"], row["status"], row["decided_by"]) == ("1", "refuted", "Noor")
    assert row["because"] == "The log says 52 minutes."
    assert row["decided_at"] == "2026-03-10T12:00:00.000000Z"
    assert row["sources"].startswith("Piers Holloway, harbour master, Port of Aldermouth")
    assert row["evidence"].startswith("1: refutes, first-hand; Test log; p. 2")
    assert (bare["status"], bare["decided_by"], bare["sources"]) == ("unchecked", "", "")


def test_a_row_tells_the_last_of_several_verdicts() -> None:
    two = (verdict(), verdict(id=2, status="confirmed", because="A better log."), verdict(id=3, target="attribution"))
    [row] = rows("".join(as_csv(report(claim(verdicts=two)))))
    assert (row["because"], row["attribution_because"]) == ("A better log.", "The log says 52 minutes.")


def test_hostile_text_stays_in_its_cells() -> None:
    [row] = rows("".join(as_csv(hostile())))
    assert row["text"] == HOSTILE
    assert row["tags"] == HOSTILE
