"""The part of the graph of documents that a fall can reach, loaded once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from factdb.queries.affected import made_from_documents
from factdb.queries.chunked import chunks
from factdb.queries.derived import ORIGINS, derived_by, origins_in
from factdb.rules.fall import Lineage, bearers, walk
from factdb.tables import derivations, documents

SHARE = 50
"""One document in so many is a fair share."""


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

    To follow derivations costs twice what it costs to read them in the order in which they are stored. Where a fair
    share of all documents was made from this one directly, most were in the end: the whole is read.
    """
    direct = connection.execute(select(func.count()).where(derivations.c.origin_id == number)).scalar() or 0
    every = connection.execute(select(func.max(documents.c.id))).scalar() or 0
    lineage, whole = Lineage(), direct * SHARE > every
    if whole:
        _load(connection, lineage)
    else:
        following: Select[Any] = made_from_documents([number])
        made: set[int] = set(connection.execute(following).scalars())
        load_behind(connection, lineage, made)
    later = bearers(lineage)
    if whole:
        made = walk([number], later)
        lineage.made_from.update((each, []) for each in {number, *later} - lineage.made_from.keys())
    return Reach(made, lineage, later, whole)


def load_behind(connection: Connection, lineage: Lineage, wanted: Collection[int]) -> None:
    """Adds documents and all that they were made from, over any number of steps: each is asked for once."""
    waiting = set(wanted) - lineage.made_from.keys()
    while waiting:
        for chunk in chunks(waiting):
            _load(connection, lineage, chunk)
        waiting = set().union(*(lineage.made_from[number] for number in waiting)) - lineage.made_from.keys()


def _load(connection: Connection, lineage: Lineage, numbers: Collection[int] | None = None) -> None:
    """Adds documents, or all that were made from any: from which, whether they are original, whether retracted."""
    marks = or_(documents.c.original == 1, documents.c.retracted_at.is_not(None))
    marked = select(documents.c.id, documents.c.original, documents.c.retracted_at).where(marks)
    derived = select(derivations.c.document_id, ORIGINS).where(*derived_by()).group_by(derivations.c.document_id)
    if numbers is not None:
        marked = marked.where(documents.c.id.in_(numbers))
        derived = derived.where(derivations.c.document_id.in_(numbers))
        lineage.made_from.update((number, []) for number in numbers)
    for number, origins in connection.execute(derived).all():
        lineage.made_from[number] = origins_in(origins)
    for number, original, retracted_at in connection.execute(marked):
        if original:
            lineage.original.add(number)
        if retracted_at:
            lineage.retracted.add(number)
