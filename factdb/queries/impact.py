"""What falls if a source or a document falls, or what fell with it: claims, the stories they stand in, publications."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, and_, func, select

from factdb.clock import now
from factdb.queries.bounds import out_by
from factdb.queries.chunked import chunks
from factdb.queries.documents import document
from factdb.queries.doubts import Felled
from factdb.queries.felled import felled_by_document, felled_by_source
from factdb.queries.impact_rows import FelledRow, ImpactRow, StoryFelledRow
from factdb.queries.mergers import kin_of
from factdb.queries.sources import source
from factdb.queries.story_claims import stories_of
from factdb.rules.corroboration import Node
from factdb.tables import claims, discredits, documents, publications, published_claims, standings, stories


def impact_of(connection: Connection, node: Node) -> ImpactRow:
    """What falls with a source or a document, or fell with it. Raises NotFound."""
    return (impact_of_source if node.kind == "source" else impact_of_document)(connection, node.id)


def impact_of_source(connection: Connection, number: int) -> ImpactRow:
    """What falls with a source, or fell where it is discredited. Raises NotFound.

    The documents it published stand until they are retracted.
    """
    row = source(connection, number)
    kin = kin_of(row.id)
    down = select(discredits.c.id).where(discredits.c.source_id.in_(kin), discredits.c.lifted_at.is_(None))
    fallen = connection.execute(down).first() is not None
    felled = felled_by_source(connection, row.id, fallen=fallen)
    named = func.coalesce(documents.c.title, documents.c.url, "a file")
    query = select(documents.c.id, named).where(documents.c.publisher_id.in_(kin))
    standing = query.where(documents.c.retracted_at.is_(None)).order_by(documents.c.id)
    published = tuple((document_id, name) for document_id, name in connection.execute(standing))
    return _impact(connection, "source", row.id, row.label, fallen, felled, published)


def impact_of_document(connection: Connection, number: int) -> ImpactRow:
    """What falls with a document, or fell where it is retracted. Raises NotFound."""
    row = document(connection, number)
    fallen = row.retracted_at is not None
    felled = felled_by_document(connection, row.id, fallen=fallen)
    return _impact(connection, "document", row.id, row.label, fallen, felled, ())


def _impact(
    connection: Connection,
    kind: str,
    number: int,
    label: str,
    fallen: bool,
    felled: Felled,
    published_by: tuple[tuple[int, str], ...],
) -> ImpactRow:
    return ImpactRow(
        kind=kind,
        id=number,
        label=label,
        fallen=fallen,
        reached=felled.reached,
        lost=tuple(sorted(felled.lost)),
        below=tuple(sorted(felled.below)),
        stories=tuple(_stories(connection, felled)),
        published_by=published_by,
    )


_NOWHERE: tuple[str | None, str | None, datetime | None] = (None, None, None)


def _stories(connection: Connection, felled: Felled) -> list[StoryFelledRow]:
    """The claims that fall, story by story: published ones first, then by how many claims lose their last support."""
    numbers = felled.lost | felled.below
    placed, told = stories_of(connection, numbers), _told(connection, numbers)
    held: dict[int | None, list[int]] = defaultdict(list)
    for number in sorted(numbers):
        places: list[int | None] = [*placed.get(number, ())]
        for place in places or [None]:
            held[place].append(number)
    for number, place in told:
        if number not in held[place]:
            held[place].append(number)
    known = _known(connection, [story for story in held if story is not None])
    texts = _texts(connection, numbers)
    found = []
    for story, inside in held.items():
        rows = [
            FelledRow(each, *texts[each], each in felled.lost, each in felled.below, (each, story) in told)
            for each in inside
        ]
        rows.sort(key=lambda row: (not row.published, not row.lost, row.id))
        found.append(StoryFelledRow(*known.get(story, _NOWHERE), claims=tuple(rows)))
    return sorted(
        found,
        key=lambda each: (each.published_at is None, -sum(row.lost for row in each.claims), each.slug or "\U0010ffff"),
    )


def _told(connection: Connection, numbers: Collection[int]) -> set[tuple[int, int | None]]:
    """Pairs of a claim and a story in which readers were told of it."""
    query = select(published_claims.c.claim_id, publications.c.story_id).join(
        publications, and_(publications.c.id == published_claims.c.publication_id, out_by(now()))
    )
    return {
        (claim, story)
        for chunk in chunks(numbers)
        for claim, story in connection.execute(query.where(published_claims.c.claim_id.in_(chunk)))
    }


def _known(
    connection: Connection, numbers: Collection[int]
) -> dict[int | None, tuple[str | None, str | None, datetime | None]]:
    last = func.max(publications.c.published_at).label("last")
    query = (
        select(*stories.c["id", "slug", "title"], last)
        .outerjoin(publications, and_(publications.c.story_id == stories.c.id, out_by(now())))
        .group_by(*stories.c["id", "slug", "title"])
    )
    rows = (connection.execute(query.where(stories.c.id.in_(chunk))) for chunk in chunks(numbers))
    return {row.id: (row.slug, row.title, row.last) for found in rows for row in found}


def _texts(connection: Connection, numbers: Collection[int]) -> dict[int, tuple[str, str]]:
    query = select(*claims.c["id", "text"], standings.c.status).join(standings, standings.c.claim_id == claims.c.id)
    rows = (connection.execute(query.where(claims.c.id.in_(chunk))) for chunk in chunks(numbers))
    return {row.id: (row.text, row.status) for found in rows for row in found}
