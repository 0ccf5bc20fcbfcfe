"""Which claims fall with a source or a document, over any number of steps.

What is kept in `standings` says beforehand which claims can: one without a single weak point never loses its support
with one source or document, and only one that is confirmed and meets its policy can come to fall short of it. Where
the fall is recorded already, only those that bear the flag now can have fallen with it.
"""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select, union

from factdb.queries.chunked import chunks
from factdb.queries.doubts import SUPPORTS, Doubts, Felled, weighed
from factdb.queries.lineage import Reach, reach_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import gone_with, resting
from factdb.tables import attributions, evidence, sources, standings
from factdb.vocabulary import Status


def felled_by_source(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a source; what fell, where it is discredited already."""
    doubts = Doubts(Node("source", number), fallen)
    meant = func.coalesce(sources.c.merged_into_id, sources.c.id)
    spoken = select(attributions.c.claim_id).join(sources, sources.c.id == attributions.c.source_id)
    reached = set()
    for claim, lost, below in connection.execute(
        _with_doubts(spoken.where(meant == number), attributions.c.claim_id, fallen)
    ):
        reached.add(claim)
        doubts.note(claim, lost=lost, below=below)
    # Where nothing else supports a claim, there is nothing to weigh.
    others = _supported_by(connection, doubts.lost, spoken.where(meant != number))
    alone = doubts.lost - others
    doubts.lost &= others
    found = weighed(connection, doubts, near=doubts.lost)
    return Felled(len(reached), found.lost | alone, found.below)


def felled_by_document(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a document; what fell, where it is retracted already."""
    reach = reach_of(connection, number)
    lineage, later = reach.lineage, reach.later
    after = resting(lineage, lineage.retracted | {number}, later)
    gone = gone_with(lineage, number, later, after)
    doubts = Doubts(Node("document", number), fallen, lineage=lineage, resting=after | gone if fallen else after)
    reached = set()
    for claim, document, lost, below in _pieces_on(connection, reach, fallen):
        reached.add(claim)
        if lost or below:
            doubts.note(claim, lost=lost, below=below)
            if document in gone:
                doubts.hit.add(claim)
    found = weighed(connection, doubts, near=doubts.hit)
    return Felled(len(reached), found.lost, found.below)


def _pieces_on(connection: Connection, reach: Reach, fallen: bool) -> Iterator[tuple[int, int, bool, bool]]:
    """Evidence on the documents: claim and document, and whether the claim is in doubt."""
    query = _with_doubts(select(*evidence.c["claim_id", "document_id"]).where(SUPPORTS), evidence.c.claim_id, fallen)
    if reach.whole:
        yield from (row for row in connection.execute(query).all() if row[1] in reach.made)
    else:
        for chunk in chunks(reach.made):
            yield from connection.execute(query.where(evidence.c.document_id.in_(chunk))).all()


def _with_doubts(query: Select[Any], claim: ColumnElement[int], fallen: bool) -> Select[Any]:
    """Adds to a query for claims whether each may lose its last support, and whether it may come to fall short."""
    lost = standings.c.support_lost if fallen else standings.c.single_source
    asked = standings.c.below_policy == int(fallen)
    columns = (
        and_(lost == 1, standings.c.status != Status.WITHDRAWN),
        and_(asked, standings.c.status == Status.CONFIRMED),
    )
    return query.add_columns(*columns).join(standings, standings.c.claim_id == claim)


def _supported_by(connection: Connection, claims: Collection[int], spoken: Select[Any]) -> set[int]:
    """Those of the claims that somebody among `spoken`, or a piece of evidence, supports."""
    found: set[int] = set()
    for chunk in chunks(claims):
        said = spoken.where(attributions.c.claim_id.in_(chunk))
        held = select(evidence.c.claim_id).where(SUPPORTS, evidence.c.claim_id.in_(chunk))
        found.update(connection.execute(union(said, held)).scalars())
    return found
