"""What checkers said of a source: ratings, discredits, whether it is the same as another; and what it speaks for."""

from sqlalchemy import Connection, Select, or_, select

from factdb.queries.source_rows import DiscreditRow, IdentityRow, RatingRow, Word
from factdb.tables import attributions, discredits, identities, source_ratings, sources


def family_of(source_id: int) -> Select[tuple[int]]:
    """A source and those merged into it."""
    return select(sources.c.id).where(or_(sources.c.id == source_id, sources.c.merged_into_id == source_id))


def claims_spoken(connection: Connection, source_id: int) -> list[int]:
    """The claims attributed to a source, or to one merged into it."""
    query = select(attributions.c.claim_id).distinct().where(attributions.c.source_id.in_(family_of(source_id)))
    return sorted(connection.execute(query).scalars())


def word_on(connection: Connection, source_id: int) -> Word:
    """All that checkers said of a source and of those merged into it."""
    return Word(
        ratings=_ratings(connection, source_id),
        discredits=discredits_of(connection, source_id),
        identities=_identities(connection, source_id),
    )


def discredits_of(connection: Connection, source_id: int) -> list[DiscreditRow]:
    """What discredits a source, or did until it was lifted, in the order recorded."""
    columns = discredits.c["id", "because", "valid_from", "recorded_at", "recorded_by", "lifted_at", "lifted_because"]
    query = select(*columns).where(discredits.c.source_id.in_(family_of(source_id))).order_by(discredits.c.id)
    return [DiscreditRow(**row._mapping) for row in connection.execute(query)]


def _ratings(connection: Connection, source_id: int) -> list[RatingRow]:
    columns = source_ratings.c["id", "reliability", "because", "rated_at", "recorded_at", "recorded_by"]
    query = select(*columns).where(source_ratings.c.source_id.in_(family_of(source_id)))
    return [
        RatingRow(**row._mapping)
        for row in connection.execute(query.order_by(source_ratings.c.rated_at, source_ratings.c.id))
    ]


def _identities(connection: Connection, source_id: int) -> list[IdentityRow]:
    columns = identities.c["id", "identity", "because", "recorded_at", "recorded_by"]
    found = []
    for own, far in (("source_id", "other_id"), ("other_id", "source_id")):
        query = (
            select(*columns, sources.c.id.label("other_id"), sources.c.descriptor.label("other"))
            .join(sources, sources.c.id == identities.c[far])
            .where(identities.c[own].in_(family_of(source_id)))
        )
        found += [IdentityRow(**row._mapping) for row in connection.execute(query)]
    return sorted(found, key=lambda row: row.id)
