"""How reliable sources were last rated: for many at once."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select

from factdb.queries.bounds import recorded_by
from factdb.queries.mergers import family
from factdb.tables import source_ratings


def reliability_of(
    connection: Connection, numbers: Collection[int], until: datetime | None = None, known: datetime | None = None
) -> dict[int, str]:
    """The grade, A to F, at which sources, or those merged into them, were rated last, by source.

    `until` leaves out what was rated later, `known` what was written down later.
    """
    if not numbers:
        return {}
    counts_as = family(connection, numbers, until)
    query = (
        select(*source_ratings.c["source_id", "reliability"])
        .where(source_ratings.c.source_id.in_(counts_as), *recorded_by(source_ratings.c.rated_at, until))
        .where(*recorded_by(source_ratings.c.recorded_at, known))
        .order_by(source_ratings.c.rated_at, source_ratings.c.recorded_at, source_ratings.c.id)
    )
    return {counts_as[row.source_id]: row.reliability for row in connection.execute(query)}
