"""What checkers said of unnamed sources: who is one person, over any number of statements."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from factdb.queries.bounds import recorded_by
from factdb.queries.chunked import chunks
from factdb.queries.mergers import family, meant
from factdb.tables import identities
from factdb.vocabulary import Identity


def statements_on(
    connection: Connection, numbers: Collection[int], until: datetime | None = None
) -> dict[tuple[int, int], str]:
    """What is said of these sources, and of all who were ever said to be one with them, over any number of steps.

    By pairs, the lower number first, of those that merged sources count as; the statement recorded last counts. With
    `until`, what was recorded and merged by then.
    """
    rows: dict[int, Row[Any]] = {}
    ends: dict[int, int] = {}
    seen: set[int] = set()
    waiting = set(numbers)
    while waiting:
        seen |= waiting
        fresh = _touching(connection, family(connection, waiting, until), until)
        rows |= {row.id: row for row in fresh}
        ends |= meant(connection, {end for row in fresh for end in (row.source_id, row.other_id)} - ends.keys(), until)
        one = [row for row in fresh if row.identity == Identity.SAME]
        waiting = {ends[end] for row in one for end in (row.source_id, row.other_id)} - seen
    stated: dict[tuple[int, int], str] = {}
    for row in sorted(rows.values(), key=lambda row: (row.recorded_at, row.id)):
        first, second = sorted((ends[row.source_id], ends[row.other_id]))
        if first != second:
            stated[first, second] = row.identity
    return stated


def known_with(connection: Connection, numbers: Collection[int]) -> set[int]:
    """These sources, and all of whom something is said that bears on whether they are one with these."""
    return {*numbers, *(number for pair in statements_on(connection, numbers) for number in pair)}


def _touching(connection: Connection, kin: Collection[int], until: datetime | None) -> list[Row[Any]]:
    query = select(*identities.c["id", "source_id", "other_id", "identity", "recorded_at"])
    found: list[Row[Any]] = []
    for chunk in chunks(kin):
        ends = or_(identities.c.source_id.in_(chunk), identities.c.other_id.in_(chunk))
        found += connection.execute(query.where(ends, *recorded_by(identities.c.recorded_at, until))).all()
    return found
