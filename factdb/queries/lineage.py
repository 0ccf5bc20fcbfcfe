"""The part of the graph of documents that a fall can reach, loaded once."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, or_, select

from factdb.queries.affected import made_from_documents
from factdb.rules.fall import Lineage
from factdb.tables import derivations, documents, stories

CHUNK = 5_000
"""Numbers a statement: SQLite takes 32,766, PostgreSQL 65,535."""


def made_from(connection: Connection, number: int) -> Lineage:
    """A document, all that was made from it over any number of steps, and what each of these was made from."""
    lineage = Lineage(made_from={number: []})
    made = made_from_documents([number]).subquery()
    query = select(*derivations.c["document_id", "origin_id"]).join(made, made.c.id == derivations.c.document_id)
    for document, origin in connection.execute(query).all():
        lineage.made_from.setdefault(document, []).append(origin)
    load_marks(connection, lineage, lineage.made_from)
    return lineage


def load_behind(connection: Connection, lineage: Lineage, wanted: Collection[int]) -> None:
    """Adds documents and all that they were made from, over any number of steps: each is asked for once."""
    known = set(lineage.made_from)
    waiting = set(wanted) - lineage.made_from.keys()
    while waiting:
        lineage.made_from.update((number, []) for number in waiting)
        following = set()
        for chunk in chunks(waiting):
            query = select(*derivations.c["document_id", "origin_id"]).where(derivations.c.document_id.in_(chunk))
            for document, origin in connection.execute(query).all():
                lineage.made_from[document].append(origin)
                following.add(origin)
        waiting = following - lineage.made_from.keys()
    load_marks(connection, lineage, lineage.made_from.keys() - known)


def load_marks(connection: Connection, lineage: Lineage, numbers: Collection[int]) -> None:
    """Adds which of these documents are original, retracted, or stories of ours."""
    story = or_(documents.c.story_id.is_not(None), stories.c.id.is_not(None))
    said = or_(documents.c.original == 1, documents.c.retracted_at.is_not(None), story)
    columns = documents.c["id", "original", "retracted_at", "story_id"]
    marked = select(*columns, stories.c.id.label("ours")).outerjoin(stories, stories.c.url == documents.c.url)
    for chunk in chunks(numbers):
        for row in connection.execute(marked.where(documents.c.id.in_(chunk), said)):
            if row.original:
                lineage.original.add(row.id)
            if row.retracted_at is not None:
                lineage.retracted.add(row.id)
            if row.story_id or row.ours:
                lineage.ours[row.id] = row.story_id or row.ours


def chunks(numbers: Collection[int]) -> Iterator[list[int]]:
    """Numbers in rising order, so many at a time as a statement takes."""
    ordered = sorted(numbers)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]
