"""Which records of one document coming from another stand."""

from datetime import datetime

from sqlalchemy import ColumnElement, or_

from factdb.tables import derivations


def derived_by(until: datetime | None = None) -> list[ColumnElement[bool]]:
    """Conditions on the table `derivations` that leave out what was taken back; or was recorded, or not yet taken back,
    at `until`."""
    stands: ColumnElement[bool] = derivations.c.withdrawn_at.is_(None)
    if until is None:
        return [stands]
    return [derivations.c.recorded_at <= until, or_(stands, derivations.c.withdrawn_at > until)]
