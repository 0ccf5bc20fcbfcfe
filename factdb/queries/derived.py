"""Which records of one document coming from another stand."""

from datetime import datetime

from sqlalchemy import ColumnElement, Text, cast, func, or_

from factdb.tables import derivations

ORIGINS = func.aggregate_strings(cast(derivations.c.origin_id, Text), " ")
"""The documents that one came from, as one text: a row a document takes half the time of a row a derivation."""


def origins_in(text: str | None) -> list[int]:
    """The numbers in what `ORIGINS` gives; None where there is nothing."""
    return list(map(int, text.split())) if text else []


def derived_by(until: datetime | None = None) -> list[ColumnElement[bool]]:
    """Conditions on the table `derivations` that leave out what was taken back; or was recorded, or not yet taken back,
    at `until`."""
    stands: ColumnElement[bool] = derivations.c.withdrawn_at.is_(None)
    if until is None:
        return [stands]
    return [derivations.c.recorded_at <= until, or_(stands, derivations.c.withdrawn_at > until)]
