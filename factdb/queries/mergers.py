"""Which sources were merged into which: now, or at some past moment."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, Select, func, or_, select

from factdb.queries.chunked import chunks
from factdb.queries.earlier import changed_since
from factdb.tables import attributions, sources


def earlier_mergers(connection: Connection, claims: Sequence[int], until: datetime) -> dict[int, int]:
    """Of the sources of claims: those merged anew after `until` that had been merged before, into which other then.

    A source points to one other. What it pointed to before that one was merged in turn stands in the journal.
    """
    later = (
        select(attributions.c.source_id)
        .join(sources, sources.c.id == attributions.c.source_id)
        .where(attributions.c.claim_id.in_(claims), sources.c.merged_at > until)
    )
    pointed = changed_since(connection, sources, later, until)
    return {number: row["merged_into_id"] for number, row in pointed.items() if row["merged_into_id"] is not None}


def meant(connection: Connection, numbers: Collection[int], until: datetime | None = None) -> dict[int, int]:
    """For each of the sources, the one that it was merged into, or itself; at `until`, if given."""
    columns = sources.c["id", "merged_into_id", "merged_at"]
    pointed: dict[int, int | None] = {}
    for chunk in chunks(numbers):
        rows = connection.execute(select(*columns).where(sources.c.id.in_(chunk))).all()
        later = [row.id for row in rows if until is not None and row.merged_at is not None and row.merged_at > until]
        pointed |= {row.id: row.merged_into_id for row in rows} | dict.fromkeys(later)
        then = changed_since(connection, sources, later, until) if later else {}
        pointed |= {number: row["merged_into_id"] for number, row in then.items()}
    return {number: into or number for number, into in pointed.items()}


def kin_of(number: int) -> Select[tuple[int]]:
    """A source and those merged into it, as a query: each found by an index."""
    return select(sources.c.id).where(or_(sources.c.id == number, sources.c.merged_into_id == number))


def family(connection: Connection, numbers: Collection[int], until: datetime | None = None) -> dict[int, int]:
    """These sources and those merged into them, each with the one that it counts as; at `until`, if given."""
    today = func.coalesce(sources.c.merged_into_id, sources.c.id)
    found: dict[int, int] = {}
    for chunk in chunks(numbers):
        # Who counted as one of these then may count as another now, and is then of one family with it.
        # Their numbers, not a query within the query: under OR, PostgreSQL would read every source for that.
        counted = select(today).where(sources.c.id.in_(chunk))
        heads = chunk if until is None else set(connection.execute(counted).scalars())
        kin = select(sources.c.id, today.label("one"))
        query = kin.where(or_(sources.c.id.in_(heads), sources.c.merged_into_id.in_(heads)))
        found |= {row.id: row.one for row in connection.execute(query)}
    if until is not None:
        found = meant(connection, found, until)
    wanted = set(numbers)
    return {number: one for number, one in found.items() if one in wanted}
