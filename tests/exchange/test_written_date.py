"""Dates as tables write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.exchange.written_date import DAY_FIRST, MONTH_FIRST, slashed_order, written_date


def read(text: str, *forms: str) -> str:
    """The date that a text is."""
    return written_date(text, forms=forms, what="The date")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2021-03-05", "2021-03-05"),
        ("2021-03", "2021-03"),
        ("2021", "2021"),
        ("2021-03-05T14:30:00Z", "2021-03-05"),
        ("2021/3/5", "2021-03-05"),
        ("2021/03", "2021-03"),
        ("5.3.2021", "2021-03-05"),
        ("05. 03. 2021", "2021-03-05"),
        ("3/2021", "2021-03"),
        ("25/12/2021", "2021-12-25"),
        ("12/25/2021", "2021-12-25"),
        ("5/5/2021", "2021-05-05"),
        ("March 5, 2021", "2021-03-05"),
        ("5th of March 2021", "2021-03-05"),
        ("Mar 2021", "2021-03"),
        ("5. März 2021", "2021-03-05"),
        ("1er février 2021", "2021-02-01"),
        ("5 de Marzo de 2021", "2021-03-05"),
    ],
)
def test_a_date_that_is_clear_is_read(text: str, date: str) -> None:
    assert read(text) == date


@pytest.mark.parametrize(
    "text", ["05/03/2021", "5.3.21", "31.2.2021", "13/13/2021", "soon", "March", "5 6 March 2021", "March 2021 or 2022"]
)
def test_a_date_that_two_people_read_in_two_ways_or_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read(text)
    assert read("05/03/2021", DAY_FIRST) == "2021-03-05"
    assert read("05/03/2021", MONTH_FIRST) == "2021-05-03"


def test_the_other_dates_of_a_column_tell_the_order_unless_they_differ() -> None:
    assert slashed_order(["05/03/2021", "25/12/2021", "soon", ""]) == DAY_FIRST
    assert slashed_order(["05/03/2021", "12/25/2021"]) == MONTH_FIRST
    assert slashed_order(["05/03/2021", "3/2021"]) is None
    assert slashed_order(["12/25/2021", "25/12/2021"]) is None


@given(st.dates().filter(lambda day: day.year >= 1000))
def test_every_day_is_read_alike_however_clearly_it_is_written(day: object) -> None:
    forms = ("{0:%Y-%m-%d}", "{0.day}.{0.month}.{0.year}", "{0.year}/{0.month}/{0.day}", "{0:%B} {0.day}, {0.year}")
    assert {read(form.format(day)) for form in forms} == {str(day)}


@given(st.text(max_size=20))
def test_whatever_stands_there_is_a_date_or_refused(text: str) -> None:
    try:
        found = read(text)
    except BadInput:
        return
    assert read(found) == found
