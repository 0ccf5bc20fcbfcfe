"""What belongs to claims: attributions, evidence, verdicts, tags, links, loaded for many claims at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, func, select

from factdb.queries.rows import AttributionRow, EvidenceRow, LinkRow, VerdictRow
from factdb.tables import (
    affiliations,
    attributions,
    claim_tags,
    documents,
    evidence,
    links,
    sources,
    tags,
    verdict_evidence,
    verdicts,
)

Part = TypeVar("Part", AttributionRow, EvidenceRow, VerdictRow, LinkRow)

SPOKEN = sources.alias("spoken")
"""The source an attribution names."""

MEANT = sources.alias("meant")
"""The source that this one was merged into, or itself."""

_EMPLOYER = sources.alias("employer")


def attributions_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None
) -> dict[int, list[AttributionRow]]:
    """The attributions of claims, by claim, in the order they were recorded; `until` leaves out later ones."""
    query = (
        select(
            attributions.c["id", "claim_id", "cue", "quote", "mode", "ground_rules", "said_on", "via_id"],
            attributions.c["recorded_at", "recorded_by"],
            func.coalesce(attributions.c.descriptor, SPOKEN.c.descriptor).label("descriptor"),
            MEANT.c["name", "kind"],
            MEANT.c.id.label("source_id"),
            affiliations.c.role,
            _EMPLOYER.c.name.label("organization"),
        )
        .join(SPOKEN, SPOKEN.c.id == attributions.c.source_id)
        .join(MEANT, MEANT.c.id == func.coalesce(SPOKEN.c.merged_into_id, SPOKEN.c.id))
        .outerjoin(affiliations, affiliations.c.id == attributions.c.affiliation_id)
        .outerjoin(_EMPLOYER, _EMPLOYER.c.id == affiliations.c.organization_id)
        .where(attributions.c.claim_id.in_(claims), *_until(attributions.c.recorded_at, until))
        .order_by(attributions.c.id)
    )
    found = connection.execute(query).all()
    labels = {row.id: row.name or row.descriptor for row in found}
    return by_claim(AttributionRow(**row._mapping, via=labels.get(row.via_id)) for row in found)


def evidence_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None
) -> dict[int, list[EvidenceRow]]:
    """The evidence on claims, by claim, oldest first; `until` leaves out what was recorded later."""
    query = (
        select(
            evidence.c["id", "uid", "claim_id", "target", "stance", "information", "document_id"],
            evidence.c["contact", "locator", "note", "recorded_at", "recorded_by"],
            evidence.c["withdrawn_at", "withdrawn_because"],
            documents.c["title", "url", "path", "sha256"],
        )
        .outerjoin(documents, documents.c.id == evidence.c.document_id)
        .where(evidence.c.claim_id.in_(claims), *_until(evidence.c.recorded_at, until))
        .order_by(evidence.c.id)
    )
    return by_claim(EvidenceRow(**row._mapping) for row in connection.execute(query))


def verdicts_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None
) -> dict[int, list[VerdictRow]]:
    """The verdicts on claims, by claim, in the order they were decided; `until` leaves out later decisions."""
    here = [verdicts.c.claim_id.in_(claims), *_until(verdicts.c.decided_at, until)]
    cited = defaultdict(list)
    pairs = select(verdict_evidence.c["verdict_id", "evidence_id"]).join(verdicts).where(*here)
    for pair in connection.execute(pairs.order_by(verdict_evidence.c.id)):
        cited[pair.verdict_id].append(pair.evidence_id)
    found = connection.execute(select(verdicts).where(*here).order_by(verdicts.c.decided_at, verdicts.c.id))
    return by_claim(VerdictRow(**row._mapping, evidence=tuple(cited[row.id])) for row in found)


def tags_of(connection: Connection, claims: Sequence[int]) -> dict[int, list[str]]:
    """The tags of claims, by claim, in alphabetical order."""
    query = (
        select(claim_tags.c.claim_id, tags.c.name)
        .join(tags)
        .where(claim_tags.c.claim_id.in_(claims))
        .order_by(tags.c.name)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        found[row.claim_id].append(row.name)
    return found


def links_of(connection: Connection, claims: Sequence[int]) -> dict[int, list[LinkRow]]:
    """The links of claims to others and of others to them, by claim."""
    columns = links.c["id", "claim_id", "other_id", "kind", "note"]
    query = select(columns).where(links.c.claim_id.in_(claims) | links.c.other_id.in_(claims))
    found = defaultdict(list)
    for row in connection.execute(query.order_by(links.c.id)):
        link = LinkRow(**row._mapping)
        for end in {link.claim_id, link.other_id}:
            found[end].append(link)
    return found


def by_claim(rows: Iterable[Part]) -> dict[int, list[Part]]:
    """Rows grouped by their claim, each group in the order given."""
    found: dict[int, list[Part]] = defaultdict(list)
    for row in rows:
        found[row.claim_id].append(row)
    return found


def _until(column: ColumnElement[datetime], until: datetime | None) -> list[ColumnElement[bool]]:
    return [] if until is None else [column <= until]
