"""Bounds in time, as SQL."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_

from factdb.rules.dates import day_of
from factdb.tables import publications


def recorded_by(column: ColumnElement[datetime], until: datetime | None) -> list[ColumnElement[bool]]:
    """Conditions that leave out what happened after `until`; none where there is no such bound."""
    return [] if until is None else [column <= until]


def out_by(at: datetime) -> ColumnElement[bool]:
    """Whether a publication's readers have been told by `at`: it has come out, and is under no embargo any more."""
    day, embargo = day_of(at), publications.c.embargo_until
    # Of a date known to the month or the year, all of that has to be waited for.
    over = and_(embargo <= day, embargo.not_in([day[:4], day[:7]]))
    return and_(publications.c.published_at <= at, or_(embargo.is_(None), over))
