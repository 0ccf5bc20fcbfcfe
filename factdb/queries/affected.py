"""Which claims a change reaches: through attributions, evidence, and documents made from others."""

from collections.abc import Collection

from sqlalchemy import Connection, Select, func, or_, select, union

from factdb.queries.derived import derived_by
from factdb.tables import affiliations, attributions, derivations, documents, evidence, links, sources
from factdb.vocabulary import LinkKind, Relation


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
    """The claims that these sources speak for or publish evidence on, or that an organization of theirs does.

    Members and daughters of a source share its house: whether they count apart may follow from the change.
    """
    start = select(sources.c.id).where(or_(sources.c.id.in_(numbers), sources.c.merged_into_id.in_(numbers)))
    reach = start.cte("reach", recursive=True)
    below = (
        select(affiliations.c.source_id)
        .join(reach, affiliations.c.organization_id == reach.c.id)
        .where(or_(affiliations.c.relation == Relation.OWNED_BY, reach.c.id.in_(numbers)))
    )
    house = select(reach.union(below).c.id)
    meant = func.coalesce(sources.c.merged_into_id, sources.c.id)
    spoken = (
        select(attributions.c.claim_id)
        .join(sources, sources.c.id == attributions.c.source_id)
        .where(or_(sources.c.id.in_(house), meant.in_(house)))
    )
    published = select(documents.c.id).where(documents.c.publisher_id.in_(house))
    found = set(connection.execute(spoken).scalars())
    return sorted(found | set(claims_on_documents(connection, list(connection.execute(published).scalars()))))


def contradicting(connection: Connection, numbers: Collection[int]) -> list[int]:
    """The claims that contradict these, or that these contradict."""
    against = links.c.kind == LinkKind.CONTRADICTS
    query = union(
        select(links.c.other_id).where(against, links.c.claim_id.in_(numbers)),
        select(links.c.claim_id).where(against, links.c.other_id.in_(numbers)),
    )
    return sorted(connection.execute(query).scalars())
