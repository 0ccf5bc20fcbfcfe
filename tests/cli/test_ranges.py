"""Numbers and ranges, as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.cli.ranges import number, numbers
from factdb.errors import BadInput, NotFound
from factdb.rules.numbers import as_ranges


def test_numbers_and_ranges_are_read_in_the_order_given_and_each_once() -> None:
    assert numbers(["3", "7-9", "#4", "8", "3"]) == [3, 7, 8, 9, 4]
    assert numbers(["7-9,14", "#2-#3"]) == [7, 8, 9, 14, 2, 3]


@pytest.mark.parametrize("typed", ["12-7", "0", "0-3", "x", "", "-3", "3-", "3,", "1.5", "٣", "1-10001", "9" * 5000])
def test_what_is_no_number_or_range_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        numbers([typed])


def test_ten_thousand_numbers_are_taken_and_one_more_is_not() -> None:
    assert len(numbers(["1-9999", "10000"])) == 10_000
    with pytest.raises(BadInput, match="more than 10,000"):
        numbers(["1-5000", "6000-11000"])


def test_a_number_that_no_row_can_have_is_not_found() -> None:
    with pytest.raises(NotFound, match="2147483648"):
        numbers(["2147483648"])


def test_where_one_number_is_meant_a_range_is_refused() -> None:
    assert number("#3") == 3
    with pytest.raises(BadInput, match="names 2 numbers"):
        number("3-4")


@given(st.sets(st.integers(1, 300), min_size=1))
def test_numbers_written_out_are_read_back_the_same(found: set[int]) -> None:
    assert numbers([as_ranges(found)]) == sorted(found)
