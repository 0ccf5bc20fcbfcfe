"""What checkers said of a source: ratings, discredits, whether it is the same as another; and what it speaks for."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, or_, select

from factdb.queries.bounds import recorded_by
from factdb.queries.mergers import family, meant
from factdb.queries.source_rows import DiscreditRow, IdentityRow, RatingRow, Word
from factdb.tables import attributions, discredits, identities, source_ratings, sources


def claims_spoken(connection: Connection, source_id: int) -> list[int]:
    """The claims attributed to a source, or to one merged into it."""
    kin = family(connection, [source_id])
    query = select(attributions.c.claim_id).distinct().where(attributions.c.source_id.in_(kin))
    return sorted(connection.execute(query).scalars())


def word_on(connection: Connection, source_id: int, until: datetime | None = None) -> Word:
    """All that checkers said of a source and of those merged into it; by `until`, if given."""
    kin = family(connection, [source_id], until)
    return Word(
        ratings=_ratings(connection, kin, until),
        discredits=_discredits(connection, kin, until),
        identities=_identities(connection, kin, until),
    )


def discredits_of(connection: Connection, source_id: int) -> list[DiscreditRow]:
    """What discredits a source, or did until it was lifted, in the order recorded."""
    return _discredits(connection, family(connection, [source_id]), None)


def _discredits(connection: Connection, kin: Collection[int], until: datetime | None) -> list[DiscreditRow]:
    columns = discredits.c["id", "because", "valid_from", "recorded_at", "recorded_by", "lifted_at", "lifted_because"]
    query = select(*columns).where(discredits.c.source_id.in_(kin), *recorded_by(discredits.c.recorded_at, until))
    rows = [
        DiscreditRow(**row._mapping)
        for row in connection.execute(query.order_by(discredits.c.recorded_at, discredits.c.id))
    ]
    if until is None:
        return rows
    stood = (row.lifted_at is not None and row.lifted_at > until for row in rows)
    return [replace(row, lifted_at=None, lifted_because=None) if s else row for row, s in zip(rows, stood, strict=True)]


def _ratings(connection: Connection, kin: Collection[int], until: datetime | None) -> list[RatingRow]:
    columns = source_ratings.c["id", "reliability", "because", "rated_at", "rated_by", "recorded_at", "recorded_by"]
    query = select(*columns).where(source_ratings.c.source_id.in_(kin), *recorded_by(source_ratings.c.rated_at, until))
    in_order = query.order_by(source_ratings.c.rated_at, source_ratings.c.recorded_at, source_ratings.c.id)
    return [RatingRow(**row._mapping) for row in connection.execute(in_order)]


def _identities(connection: Connection, kin: Collection[int], until: datetime | None) -> list[IdentityRow]:
    """The statements on these and others, each with the source that the other was merged into, if it was."""
    query = select(*identities.c["id", "source_id", "other_id", "identity", "because", "recorded_at", "recorded_by"])
    on_one = or_(identities.c.source_id.in_(kin), identities.c.other_id.in_(kin))
    stated = query.where(on_one, *recorded_by(identities.c.recorded_at, until))
    in_order = stated.order_by(identities.c.recorded_at, identities.c.id)
    rows = [row._asdict() for row in connection.execute(in_order)]
    ends = [(row.pop("source_id"), row.pop("other_id")) for row in rows]
    others = meant(connection, {number for pair in ends for number in pair}, until)
    called = select(sources.c.id, sources.c.descriptor).where(sources.c.id.in_(set(others.values())))
    words = {row.id: row.descriptor for row in connection.execute(called)} if others else {}
    found = []
    for row, (one, other) in zip(rows, ends, strict=True):
        far = others[one if other in kin else other]
        if far not in kin:
            found.append(IdentityRow(**row, other_id=far, other=words[far]))
    return found
