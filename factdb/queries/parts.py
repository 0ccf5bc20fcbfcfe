"""What belongs to claims: attributions, evidence, verdicts, tags, links, loaded for many claims at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, case, func, or_, select

from factdb.queries.among import among
from factdb.queries.bounds import recorded_by
from factdb.queries.discredits import Discredit, standing_discredits
from factdb.queries.mergers import earlier_mergers
from factdb.queries.names_then import named_then
from factdb.queries.publication_rows import CommentRow, CorrectionRow
from factdb.queries.reliability import reliability_of
from factdb.queries.rows import AttributionRow, EvidenceRow, LinkRow, VerdictRow
from factdb.tables import (
    affiliations,
    attributions,
    claim_tags,
    documents,
    evidence,
    links,
    policies,
    sources,
    tags,
    verdict_evidence,
    verdicts,
)
from factdb.tables import claims as claims_table

Part = TypeVar("Part", AttributionRow, EvidenceRow, VerdictRow, LinkRow, CommentRow, CorrectionRow)

SPOKEN = sources.alias("spoken")
"""The source an attribution names."""

MEANT = sources.alias("meant")
"""The source that this one was merged into, or itself."""

_EMPLOYER = sources.alias("employer")


def attributions_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None, known: datetime | None = None
) -> dict[int, list[AttributionRow]]:
    """The attributions of claims, by claim, in the order they were recorded; `until` leaves out later ones.

    It leaves out later mergers of sources too: which two were the same was not known then, and gives them the names
    that they had. `known` leaves out ratings of sources that were written down later.
    """
    then = [SPOKEN.c.id.label("spoken_id"), affiliations.c.organization_id, attributions.c.descriptor.label("told")]
    query = (
        select(
            # In the order of AttributionRow, which takes them by their places: in large reports, by name takes longer.
            *attributions.c["id", "claim_id"],
            MEANT.c.id.label("source_id"),
            *MEANT.c["name", "kind"],
            func.coalesce(attributions.c.descriptor, SPOKEN.c.descriptor).label("descriptor"),
            affiliations.c.role,
            _EMPLOYER.c.name.label("organization"),
            affiliations.c.tenure,
            *attributions.c["cue", "quote", "mode", "ground_rules", "said_on", "knowledge", "via_id"],
            *attributions.c["recorded_at", "recorded_by"],
            *(then if until is not None else ()),
        )
        .join(SPOKEN, SPOKEN.c.id == attributions.c.source_id)
        .join(MEANT, MEANT.c.id == source_meant(connection, claims, until))
        .outerjoin(affiliations, affiliations.c.id == attributions.c.affiliation_id)
        .outerjoin(_EMPLOYER, _EMPLOYER.c.id == affiliations.c.organization_id)
        .where(among(attributions.c.claim_id, claims), *attributed_by(until))
        .order_by(attributions.c.id)
    )
    found: Sequence[Any] = connection.execute(query).all()
    if until is not None:
        found = named_then(connection, found, until)
    labels = {row.id: row.name or row.descriptor for row in found}
    speakers = {row.source_id for row in found}
    fallen = standing_discredits(connection, speakers, until)
    rated = reliability_of(connection, speakers, until, known)
    return by_claim(
        AttributionRow(
            *(
                *row,
                labels.get(row.via_id),
                _discredited(fallen, row.source_id, row.said_on),
                rated.get(row.source_id),
            )
        )
        for row in found
    )


def evidence_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None
) -> dict[int, list[EvidenceRow]]:
    """The evidence on claims, by claim, oldest first; `until` leaves out what was recorded or withdrawn later."""
    query = (
        select(
            *evidence.c["id", "uid", "claim_id", "target", "stance", "information", "document_id"],
            *evidence.c["contact", "locator", "note", "recorded_at", "recorded_by"],
            *evidence.c["withdrawn_at", "withdrawn_because"],
            *documents.c["title", "url", "path", "sha256", "retracted_at", "retracted_because"],
        )
        .outerjoin(documents, documents.c.id == evidence.c.document_id)
        .where(among(evidence.c.claim_id, claims), *recorded_by(evidence.c.recorded_at, until))
        .order_by(evidence.c.recorded_at, evidence.c.id)
    )
    found = (EvidenceRow(**row._asdict()) for row in connection.execute(query))
    return by_claim(_as_it_stood(row, until) for row in found)


def verdicts_of(
    connection: Connection, claims: Sequence[int], until: datetime | None = None, known: datetime | None = None
) -> dict[int, list[VerdictRow]]:
    """The verdicts on claims, by claim, in the order they were decided.

    `until` leaves out what was decided later, `known` what was written down later.
    """
    query = (
        select(verdicts, verdict_evidence.c.evidence_id.label("evidence"), policies.c.name.label("policy"))
        .outerjoin(verdict_evidence, verdict_evidence.c.verdict_id == verdicts.c.id)
        .outerjoin(policies, policies.c.id == verdicts.c.policy_id)
        .where(among(verdicts.c.claim_id, claims), *recorded_by(verdicts.c.decided_at, until))
        .where(*recorded_by(verdicts.c.recorded_at, known))
        .order_by(verdicts.c.decided_at, verdicts.c.recorded_at, verdicts.c.id, verdict_evidence.c.id)
    )
    found = {}
    cited = defaultdict(list)
    for row in connection.execute(query):
        found[row.id] = row
        if row.evidence is not None:
            cited[row.id].append(row.evidence)
    return by_claim(VerdictRow(**{**row._asdict(), "evidence": tuple(cited[row.id])}) for row in found.values())


def tags_of(connection: Connection, claims: Sequence[int], until: datetime | None = None) -> dict[int, list[str]]:
    """The tags of claims, by claim, in alphabetical order; `until` leaves out those given later."""
    query = (
        select(claim_tags.c.claim_id, tags.c.name)
        .join(tags)
        .where(among(claim_tags.c.claim_id, claims), *recorded_by(claim_tags.c.recorded_at, until))
        .order_by(tags.c.name)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        found[row.claim_id].append(row.name)
    return found


def links_of(connection: Connection, claims: Sequence[int], until: datetime | None = None) -> dict[int, list[LinkRow]]:
    """The links of claims to others and of others to them, by claim; `until` leaves out those drawn later."""
    columns = links.c["id", "claim_id", "other_id", "kind", "note"]
    here = among(links.c.claim_id, claims) | among(links.c.other_id, claims)
    query = select(*columns).where(here, *recorded_by(links.c.recorded_at, until))
    found = defaultdict(list)
    for row in connection.execute(query.order_by(links.c.id)):
        link = LinkRow(**row._asdict())
        for end in {link.claim_id, link.other_id}:
            found[end].append(link)
    return found


def by_claim(rows: Iterable[Part]) -> dict[int, list[Part]]:
    """Rows grouped by their claim, each group in the order given."""
    found: dict[int, list[Part]] = defaultdict(list)
    for row in rows:
        found[row.claim_id].append(row)
    return found


def source_meant(connection: Connection, claims: Sequence[int], until: datetime | None) -> ColumnElement[int]:
    """The source that SPOKEN, attributed with one of the claims, was merged into, or itself; at `until`, if given."""
    if until is None:
        return func.coalesce(SPOKEN.c.merged_into_id, SPOKEN.c.id)
    before = earlier_mergers(connection, claims, until)
    return case(
        (SPOKEN.c.merged_at <= until, SPOKEN.c.merged_into_id),
        *((SPOKEN.c.id == number, into) for number, into in before.items()),
        else_=SPOKEN.c.id,
    )


def attributed_by(until: datetime | None) -> list[ColumnElement[bool]]:
    """Conditions that leave out attributions recorded after `until`, except those logged together with their claim.

    Such a claim is only asked for where it was decided on before it was written down; it had its sources then.
    """
    if until is None:
        return []
    logged = select(claims_table.c.recorded_at).where(claims_table.c.id == attributions.c.claim_id).scalar_subquery()
    return [or_(attributions.c.recorded_at <= until, attributions.c.recorded_at == logged)]


def _discredited(fallen: Mapping[int, Sequence[Discredit]], source: int, said_on: str | None) -> str | None:
    """Why what was said does not count: its source is discredited, and was when it said it."""
    return next((each.because for each in fallen.get(source, ()) if each.holds_for(said_on)), None)


def _as_it_stood(row: EvidenceRow, until: datetime | None) -> EvidenceRow:
    if until is not None and row.withdrawn_at is not None and row.withdrawn_at > until:
        row = replace(row, withdrawn_at=None, withdrawn_because=None)
    if until is not None and row.retracted_at is not None and row.retracted_at > until:
        row = replace(row, retracted_at=None, retracted_because=None)
    return row
