"""Which claims fall with a source or a document, over any number of steps."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, Select, func, select, union

from factdb.queries.chunked import chunks
from factdb.queries.doubts import SUPPORTS, Fall, Felled, weighed
from factdb.queries.lineage import Reach, reach_of
from factdb.rules.corroboration import Node
from factdb.rules.fall import gone_with, resting
from factdb.tables import attributions, evidence, sources


def felled_by_source(connection: Connection, number: int, *, fallen: bool) -> Felled:
    """What falls with a source; what fell, where it is discredited already."""
    meant = func.coalesce(sources.c.merged_into_id, sources.c.id)
    spoken = select(attributions.c.claim_id).join(sources, sources.c.id == attributions.c.source_id)
    reached = set(connection.execute(spoken.where(meant == number)).scalars())
    supported = _supported_by(connection, reached, spoken.where(meant != number))
    fall = Fall(Node("source", number), fallen, alone=reached - supported, near=supported)
    return weighed(connection, fall, reached)


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


def _supported_by(connection: Connection, claims: Collection[int], spoken: Select[Any]) -> set[int]:
    """Those of the claims that somebody among `spoken`, or a piece of evidence, supports."""
    found: set[int] = set()
    for chunk in chunks(claims):
        said = spoken.where(attributions.c.claim_id.in_(chunk))
        held = select(evidence.c.claim_id).where(SUPPORTS, evidence.c.claim_id.in_(chunk))
        found.update(connection.execute(union(said, held)).scalars())
    return found
