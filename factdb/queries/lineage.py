"""The part of the graph of documents that a fall can reach, loaded once."""

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, Connection, and_, select

from factdb.queries.affected import made_from_documents
from factdb.queries.derived import ORIGINS, derived_by, origins_in
from factdb.rules.fall import Lineage
from factdb.tables import derivations, documents

CHUNK = 5_000
"""Numbers a statement: SQLite takes 32,766, PostgreSQL 65,535."""


def made_from(connection: Connection, number: int) -> Lineage:
    """A document, all that was made from it over any number of steps, and what each of these was made from."""
    lineage = Lineage()
    _load(connection, lineage, documents.c.id.in_(made_from_documents([number])))
    return lineage


def load_behind(connection: Connection, lineage: Lineage, wanted: Collection[int]) -> None:
    """Adds documents and all that they were made from, over any number of steps: each is asked for once."""
    waiting = set(wanted) - lineage.made_from.keys()
    while waiting:
        for chunk in chunks(waiting):
            _load(connection, lineage, documents.c.id.in_(chunk))
        waiting = set().union(*(lineage.made_from[number] for number in waiting)) - lineage.made_from.keys()


def _load(connection: Connection, lineage: Lineage, which: ColumnElement[bool]) -> None:
    """Adds documents: what each was made from, whether it is original, whether it is retracted."""
    stands = and_(derivations.c.document_id == documents.c.id, *derived_by())
    retracted = documents.c.retracted_at.is_not(None)
    query = select(documents.c.id, documents.c.original, retracted, ORIGINS).outerjoin(derivations, stands)
    for number, original, fallen, made_from in connection.execute(query.where(which).group_by(documents.c.id)):
        lineage.made_from[number] = origins_in(made_from)
        if original:
            lineage.original.add(number)
        if fallen:
            lineage.retracted.add(number)


def chunks(numbers: Collection[int]) -> Iterator[list[int]]:
    """Numbers in rising order, so many at a time as a statement takes."""
    ordered = sorted(numbers)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]
