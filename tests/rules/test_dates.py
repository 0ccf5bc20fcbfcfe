"""Dates and moments as people write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.rules.dates import moment, partial_date, stamp

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
# A day off each end: no zone takes a moment out of the calendar.
aware = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=zones)


@given(st.dates())
def test_a_date_known_to_the_day_the_month_or_the_year_is_kept_as_written(day: date) -> None:
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert partial_date(f" {text}\n", what="--said-on") == text


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-30", "2023-13", "2023-00", "2023-06-00", "0000", "0000-01-01", "2023-6-1", "23", "2023-06-18T10:00",
        "18.6.2023", "June 2023", "2023-W25", "", "2023-", "-2023", "٢٠٢٣", "²⁰²³",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_and_named(text: str) -> None:
    with pytest.raises(BadInput, match=r"--said-on .* is not a date") as refusal:
        partial_date(text, what="--said-on")
    assert "2023-06-18" in str(refusal.value.hint)


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_is_refused(text: str) -> None:
    try:
        written = partial_date(text, what="--said-on")
    except BadInput:
        return
    assert len(written) in (4, 7, 10)


@given(aware)
def test_a_moment_with_its_zone_is_read_as_the_same_instant(when: datetime) -> None:
    read = moment(when.isoformat(), what="--at")
    assert read == when
    assert read.tzinfo is UTC


def test_a_day_is_its_first_instant_or_its_last() -> None:
    first = moment("2023-06-18", what="--since")
    last = moment("2023-06-18", what="--until", end_of_day=True)
    assert first.astimezone() == datetime(2023, 6, 18).astimezone()
    assert last - first == timedelta(days=1) - timedelta(microseconds=1)


@pytest.mark.parametrize(
    "text", ["2023-02-30", "yesterday", "", "2023-06-18 25:00", "9999-12-31T23:59-14:00", "0001-01-01T00:00+14:00"]
)
def test_what_is_no_moment_is_refused_and_named(text: str) -> None:
    with pytest.raises(BadInput, match=r"--at .* is not a date or a time"):
        moment(text, what="--at")


@given(st.text(max_size=24))
def test_any_text_is_a_moment_or_is_refused(text: str) -> None:
    try:
        read = moment(text, what="--at")
    except BadInput:
        return
    assert read.tzinfo is UTC


@given(aware)
def test_a_stamp_is_27_characters_and_reads_as_the_same_instant(when: datetime) -> None:
    text = stamp(when)
    assert len(text) == 27
    assert datetime.fromisoformat(text) == when


@given(aware, aware)
def test_stamps_sort_as_their_instants_do(one: datetime, other: datetime) -> None:
    assert (stamp(one) < stamp(other)) == (one < other)


def test_a_naive_time_has_no_stamp() -> None:
    with pytest.raises(ValueError, match="naive"):
        stamp(datetime(2023, 6, 18, 12, 30))
