"""Bounds in time, as SQL."""

from datetime import datetime

from sqlalchemy import ColumnElement


def recorded_by(column: ColumnElement[datetime], until: datetime | None) -> list[ColumnElement[bool]]:
    """Conditions that leave out what happened after `until`; none where there is no such bound."""
    return [] if until is None else [column <= until]
