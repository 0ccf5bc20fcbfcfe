"""Who signed claims as a second person, and how credible they were rated: loaded for many claims at once."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from factdb.queries.among import among
from factdb.queries.bounds import recorded_by
from factdb.queries.rows import RatingRow, SignoffRow
from factdb.tables import information_ratings, signoffs


def signoffs_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None
) -> dict[int, list[SignoffRow]]:
    """The sign-offs of claims, by claim, oldest first; `until` leaves out those given later."""
    query = select(signoffs).where(among(signoffs.c.claim_id, claims), *recorded_by(signoffs.c.signed_at, until))
    found = defaultdict(list)
    for row in connection.execute(query.order_by(signoffs.c.signed_at, signoffs.c.id)):
        found[row.claim_id].append(SignoffRow(**{**row._asdict(), "knows_identity": bool(row.knows_identity)}))
    return found


def ratings_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None, known: datetime | None = None
) -> dict[int, list[RatingRow]]:
    """The ratings of claims, by claim, in the order they were given.

    `until` leaves out what was rated later, `known` what was written down later.
    """
    rated = information_ratings
    query = (
        select(rated)
        .where(among(rated.c.claim_id, claims), *recorded_by(rated.c.rated_at, until))
        .where(*recorded_by(rated.c.recorded_at, known))
        .order_by(rated.c.rated_at, rated.c.recorded_at, rated.c.id)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        found[row.claim_id].append(RatingRow(**row._asdict()))
    return found
