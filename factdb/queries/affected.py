"""Which claims a change reaches: through attributions, evidence, and documents made from others."""

from collections.abc import Collection

from sqlalchemy import Connection, Select, select, union

from factdb.queries.chunked import chunks
from factdb.queries.derived import derived_by
from factdb.queries.mergers import family, meant
from factdb.tables import affiliations, attributions, derivations, documents, evidence, links
from factdb.vocabulary import LinkKind


def claims_on_documents(connection: Connection, numbers: Collection[int]) -> list[int]:
    """The claims for which these documents, or any made from them over any number of steps, are evidence."""
    made = made_from_documents(numbers)
    query = select(evidence.c.claim_id).where(evidence.c.document_id.in_(made)).distinct()
    return sorted(connection.execute(query).scalars())


def made_from_documents(numbers: Collection[int]) -> Select[tuple[int]]:
    """These documents and all that were made from them, over any number of steps and in circles."""
    start = select(documents.c.id).where(documents.c.id.in_(numbers)).cte("made", recursive=True)
    step = select(derivations.c.document_id).join(start, derivations.c.origin_id == start.c.id)
    return select(start.union(step.where(*derived_by())).c.id)


def claims_of_sources(connection: Connection, numbers: Collection[int]) -> list[int]:
    """The claims that these sources speak for or publish evidence on, or that one of their houses does.

    Members and daughters of a source, theirs in turn, and what was merged into any of them, share its house: whether
    they count apart may follow from a change to it.
    """
    house = _house(connection, numbers)
    found: set[int] = set()
    published: set[int] = set()
    for chunk in chunks(house):
        spoken = select(attributions.c.claim_id).where(attributions.c.source_id.in_(chunk))
        found |= set(connection.execute(spoken).scalars())
        issued = select(documents.c.id).where(documents.c.publisher_id.in_(chunk))
        published |= set(connection.execute(issued).scalars())
    for chunk in chunks(published):
        found |= set(claims_on_documents(connection, chunk))
    return sorted(found)


def _house(connection: Connection, numbers: Collection[int]) -> set[int]:
    """These sources and all that belong to them or are owned by them, over any number of steps, mergers followed."""
    found: set[int] = set()
    waiting = set(meant(connection, numbers).values())
    while waiting:
        kin = family(connection, waiting).keys()
        found |= kin
        below: set[int] = set()
        for chunk in chunks(kin):
            held = select(affiliations.c.source_id).where(affiliations.c.organization_id.in_(chunk))
            below |= set(connection.execute(held).scalars())
        waiting = set(meant(connection, below).values()) - found
    return found


def contradicting(connection: Connection, numbers: Collection[int]) -> list[int]:
    """The claims that contradict these, or that these contradict."""
    against = links.c.kind == LinkKind.CONTRADICTS
    query = union(
        select(links.c.other_id).where(against, links.c.claim_id.in_(numbers)),
        select(links.c.claim_id).where(against, links.c.other_id.in_(numbers)),
    )
    return sorted(connection.execute(query).scalars())
