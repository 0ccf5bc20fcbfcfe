"""Which claims fall with a source or a document, over any number of steps."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, and_, case, func, select

from factdb.queries.chunked import chunks
from factdb.queries.doubts import SUPPORTS, Fall, Felled, weighed
from factdb.queries.lineage import Reach, reach_of
from factdb.queries.mergers import kin_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import gone_with, resting
from factdb.tables import attributions, evidence, sources
from factdb.vocabulary import Knowledge

_meant = func.coalesce(sources.c.merged_into_id, sources.c.id)


def felled_by_source(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a source; what fell, where it is discredited already."""
    spoken = select(attributions.c.claim_id).where(attributions.c.source_id.in_(kin_of(number)))
    reached = set(connection.execute(spoken).scalars())
    alone = _alone(connection, reached, number, fallen)
    return weighed(connection, Fall(Node("source", number), fallen, alone=alone, near=reached - alone), reached)


def felled_by_document(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a document; what fell, where it is retracted already."""
    reach = reach_of(connection, number)
    lineage, later = reach.lineage, reach.later
    after = resting(lineage, lineage.retracted | {number}, later)
    gone = gone_with(lineage, number, later, after)
    reached, hit = set(), set()
    for claim, document in _pieces_on(connection, reach):
        reached.add(claim)
        if document in gone:
            hit.add(claim)
    standing = after | gone if fallen else after
    fall = Fall(Node("document", number), fallen, near=hit, hit=hit, lineage=lineage, resting=standing)
    return weighed(connection, fall, reached)


def _pieces_on(connection: Connection, reach: Reach) -> Iterator[tuple[int, int]]:
    """Evidence on the documents, as its claim and its document."""
    query = select(*evidence.c["claim_id", "document_id"]).where(SUPPORTS)
    if reach.whole:
        yield from (row for row in connection.execute(query).all() if row[1] in reach.made)
    else:
        for chunk in chunks(reach.made):
            yield from connection.execute(query.where(evidence.c.document_id.in_(chunk))).all()


def _alone(connection: Connection, claims: Collection[int], number: int, fallen: bool) -> set[int]:
    """Those of the claims that have no evidence, and one chain of sources: each of them carries all there is, unless
    another knows at first hand what it passes on.

    Where the source fell already, another in the chain may have too: the source must be all of it then.
    """
    via = func.count(attributions.c.via_id)
    others = func.sum(case((_meant == number, 0), else_=1))
    knows = and_(_meant != number, attributions.c.knowledge == Knowledge.FIRST_HAND)
    itself = func.sum(case((knows, 1), else_=0)) == 0
    chain = [itself, func.count() == via + 1, func.count(attributions.c.via_id.distinct()) == via]
    spoken = select(attributions.c.claim_id).join(sources, sources.c.id == attributions.c.source_id)
    query = spoken.group_by(attributions.c.claim_id).having(*chain, *[others == 0] * fallen)
    held = select(evidence.c.claim_id).where(SUPPORTS)
    found: set[int] = set()
    for chunk in chunks(claims):
        found.update(connection.execute(query.where(attributions.c.claim_id.in_(chunk))).scalars())
        found.difference_update(connection.execute(held.where(evidence.c.claim_id.in_(chunk))).scalars())
    return found
