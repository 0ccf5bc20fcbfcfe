"""Dates and moments as people write them."""

import re
from datetime import UTC, date, datetime, time

from factdb.errors import BadInput

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def partial_date(text: str, *, what: str) -> str:
    """A date known to the day, the month or the year: `2023-06-18`, `2023-06`, `2023` (ISO 8601 reduced precision).

    Returns it as written. Raises BadInput for another form or a day that does not exist.
    """
    match = _PARTIAL.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        raise BadInput(
            f"{what} {text!r} is not a date.", hint="write 2023-06-18, or 2023-06, or 2023, as far as it is known."
        ) from None
    return text.strip()


def surely_before(one: str | None, other: str | None) -> bool:
    """Whether a date lies before another, both as far as they are known: 2020 is before 2021-05, perhaps not before
    2020-05. What is not known is before nothing."""
    if not (one and other):
        return False
    known = min(len(one), len(other))
    return one[:known] < other[:known]


def first_day(known: str) -> date:
    """The first day of a partial date: 1 June 2023 for `2023-06`."""
    return date.fromisoformat(known + "-01-01"[len(known) - 4 :])


def embargoed(until: str, at: datetime) -> bool:
    """Whether what must not come out before a date must still wait at `at`, aware; to the day, in UTC.

    Of a date known to the month or the year, all of that may have to be waited for.
    """
    day = day_of(at)
    return day < until or (len(until) < len(day) and day.startswith(until))


def day_of(at: datetime) -> str:
    """The day, in UTC, of an aware moment: `2026-11-24`."""
    return at.astimezone(UTC).date().isoformat()


def moment(text: str, *, what: str, end_of_day: bool = False) -> datetime:
    """An ISO 8601 date or date and time as an aware UTC datetime.

    Without a zone it is this machine's local time. A date alone is its first instant, or with `end_of_day` its last.
    Raises BadInput for what is no date or time.
    """
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
            read = datetime.combine(date.fromisoformat(text.strip()), time.max if end_of_day else time.min)
        else:
            read = datetime.fromisoformat(text.strip())
        return read.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadInput(
            f"{what} {text!r} is not a date or a time.", hint="write 2023-06-18 or '2023-06-18 14:30'."
        ) from None


def stamp(when: datetime) -> str:
    """An aware datetime as the 27 characters that are stored and hashed: `2023-06-18T12:30:00.000000Z`.

    Raises ValueError for a naive datetime: which instant it means is not known.
    """
    if when.tzinfo is None:
        raise ValueError(f"naive datetime: {when!r}")
    return when.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


def shown(when: datetime) -> str:
    """An aware datetime as people read it: `2026-11-24 13:05 UTC`."""
    return when.astimezone(UTC).isoformat(" ", "minutes")[:16] + " UTC"
