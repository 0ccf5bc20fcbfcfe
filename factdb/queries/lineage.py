"""The part of the graph of documents that a fall can reach, loaded once."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select, true

from factdb.queries.affected import made_from_documents
from factdb.queries.derived import ORIGINS, derived_by, origins_in
from factdb.rules.fall import Lineage, bearers, walk
from factdb.tables import derivations, documents

SHARE = 8
"""One document in so many."""
CHUNK = 5_000
"""Numbers a statement: SQLite takes 32,766, PostgreSQL 65,535."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A document and all that was made from it over any number of steps, and what all of these were made from.

    `whole` where so much was made from it that every document there is was read.
    """

    made: set[int]
    lineage: Lineage
    later: Mapping[int, Collection[int]]
    whole: bool


def reach_of(connection: Connection, number: int) -> Reach:
    """What was made from a document, and all that lies behind that.

    To follow derivations costs twice what it costs to read them in the order in which they are stored: past a share of
    all documents, the whole is read.
    """
    most = (connection.execute(select(func.max(documents.c.id))).scalar() or 0) // SHARE + 1
    following: Select[Any] = made_from_documents([number]).limit(most)
    made = set(connection.execute(following).scalars())
    lineage, whole = Lineage(), len(made) == most
    if whole:
        _load(connection, lineage, true())
    else:
        load_behind(connection, lineage, made)
    later = bearers(lineage)
    return Reach(walk([number], later) if whole else made, lineage, later, whole)


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
