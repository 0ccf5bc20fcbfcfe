"""Claims that contradict each other."""

from sqlalchemy import Connection, or_, select

from factdb.queries.claims import claims_numbered
from factdb.queries.conflict_rows import ConflictRow
from factdb.queries.records import OUT_OF_THE_WAY
from factdb.tables import claims, links, standings
from factdb.vocabulary import LinkKind


def conflicts(connection: Connection, *, story_id: int | None = None) -> list[ConflictRow]:
    """The pairs of claims that contradict each other and both stand, neither refuted nor withdrawn.

    With `story_id`, the pairs of which at least one is of that story.
    """
    one, other = standings.alias("one"), standings.alias("other")
    query = (
        select(*links.c["claim_id", "other_id", "note"])
        .join(one, one.c.claim_id == links.c.claim_id)
        .join(other, other.c.claim_id == links.c.other_id)
        .where(links.c.kind == LinkKind.CONTRADICTS)
        .where(one.c.status.not_in(OUT_OF_THE_WAY), other.c.status.not_in(OUT_OF_THE_WAY))
        .order_by(links.c.id)
    )
    if story_id is not None:
        within = select(claims.c.id).where(claims.c.story_id == story_id)
        query = query.where(or_(links.c.claim_id.in_(within), links.c.other_id.in_(within)))
    pairs = connection.execute(query).all()
    numbers = sorted({number for pair in pairs for number in pair[:2]})
    by_id = {row.id: row for row in claims_numbered(connection, numbers)}
    return [ConflictRow(by_id[pair.claim_id], by_id[pair.other_id], pair.note) for pair in pairs]
