"""Rows as the plain objects that `--json` prints. A key, once published, keeps its meaning. Moments are ISO 8601, UTC.

Only a file's name is told, never the folders it lies in.
"""

from typing import Any

from factdb.queries.rows import (
    AffiliationRow,
    AttributionRow,
    ClaimRow,
    EvidenceRow,
    LinkRow,
    RatingRow,
    SignoffRow,
    SourceRow,
    StoryRow,
    VerdictRow,
)
from factdb.reports.as_json_publishing import correction_object, request_object
from factdb.rules.dates import stamp


def claim_object(row: ClaimRow) -> dict[str, Any]:
    """A claim with everything that is known of it."""
    return {
        "id": row.id,
        "uid": row.uid,
        "text": row.text,
        "kind": row.kind,
        "status": row.status,
        "attribution_status": row.attribution_status,
        "independence": {"low": row.low, "high": row.high},
        "check_after": row.check_after,
        "flags": [str(flag) for flag in row.flags],
        "tags": list(row.tags),
        "note": row.note,
        "story": row.story,
        "sources": [attribution_object(each) for each in row.sources],
        "evidence": [evidence_object(each) for each in row.evidence],
        "verdicts": [verdict_object(each) for each in row.verdicts],
        "signoffs": [signoff_object(each) for each in row.signoffs],
        "ratings": [rating_object(each) for each in row.ratings],
        "requests": [request_object(each) for each in row.requests],
        "corrections": [correction_object(each) for each in row.corrections],
        "links": [link_object(each) for each in row.links],
        "created_at": stamp(row.recorded_at),
        "created_by": row.recorded_by,
    }


def attribution_object(row: AttributionRow) -> dict[str, Any]:
    """A claim's source as the story names it. `id` is the source's number, `via` names who passed its words on.

    `reliability` is the grade at which the source was rated last, `A` to `F` (Admiralty code).
    """
    return {
        "id": row.source_id,
        "attribution_id": row.id,
        "name": row.name,
        "kind": row.kind,
        "descriptor": row.descriptor,
        "role": row.role,
        "organization": row.organization,
        "tenure": row.tenure,
        "cue": row.cue,
        "quote": row.quote,
        "mode": row.mode,
        "ground_rules": row.ground_rules,
        "said_on": row.said_on,
        "knowledge": row.knowledge,
        "via": row.via,
        "discredited": row.discredited,
        "reliability": row.reliability,
        "via_attribution_id": row.via_id,
    }


def evidence_object(row: EvidenceRow) -> dict[str, Any]:
    """A piece of evidence on a claim, with its document."""
    return {
        "id": row.id,
        "uid": row.uid,
        "claim_id": row.claim_id,
        "target": row.target,
        "stance": row.stance,
        "information": row.information,
        "document": _document_object(row),
        "contact": row.contact,
        "locator": row.locator,
        "note": row.note,
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
        "withdrawn_at": stamp(row.withdrawn_at) if row.withdrawn_at else None,
        "withdrawn_because": row.withdrawn_because,
        "document_retracted_at": stamp(row.retracted_at) if row.retracted_at else None,
        "document_retracted_because": row.retracted_because,
    }


def _document_object(row: EvidenceRow) -> dict[str, Any] | None:
    if row.document_id is None:
        return None
    return {"id": row.document_id, "title": row.title, "url": row.url, "file": row.file, "sha256": row.sha256}


def verdict_object(row: VerdictRow) -> dict[str, Any]:
    """A verdict: `at` is when it was decided, if that is known, `recorded_at` when that was written down."""
    return {
        "id": row.id,
        "uid": row.uid,
        "claim_id": row.claim_id,
        "target": row.target,
        "status": row.status,
        "because": row.because,
        "by": row.decided_by,
        "at": stamp(row.known_at) if row.known_at else None,
        "override_reason": row.override_reason,
        "policy_id": row.policy_id,
        "policy": row.policy,
        "check_after": row.check_after,
        "evidence": list(row.evidence),
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
    }


def signoff_object(row: SignoffRow) -> dict[str, Any]:
    """A second person's signature; `verdict_id` is the verdict on content that stood then."""
    return {
        "id": row.id,
        "uid": row.uid,
        "claim_id": row.claim_id,
        "verdict_id": row.verdict_id,
        "by": row.signed_by,
        "at": stamp(row.signed_at),
        "knows_identity": row.knows_identity,
        "note": row.note,
        "recorded_by": row.recorded_by,
    }


def rating_object(row: RatingRow) -> dict[str, Any]:
    """How credible a claim was taken to be, `1` to `6` (Admiralty code); `at` is when, `by` who rated it."""
    return {
        "id": row.id,
        "uid": row.uid,
        "claim_id": row.claim_id,
        "credibility": row.credibility,
        "because": row.because,
        "at": stamp(row.rated_at),
        "by": row.by,
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
    }


def link_object(row: LinkRow) -> dict[str, Any]:
    """A link: claim `claim_id` bears on claim `other_id`."""
    return {
        "id": row.id,
        "claim_id": row.claim_id,
        "other_id": row.other_id,
        "kind": row.kind,
        "note": row.note,
    }


def story_object(row: StoryRow) -> dict[str, Any]:
    """A story, with the number of its revisions and of the claims logged for it."""
    return {
        "id": row.id,
        "uid": row.uid,
        "slug": row.slug,
        "title": row.title,
        "publisher": row.publisher,
        "url": row.url,
        "byline": row.byline,
        "published_on": row.published_on,
        "revisions": row.revisions,
        "claims": row.claims,
        "created_at": stamp(row.recorded_at),
        "created_by": row.recorded_by,
    }


def source_object(row: SourceRow) -> dict[str, Any]:
    """A source with its affiliations. `label` is how it is named to a reader."""
    return {
        "id": row.id,
        "uid": row.uid,
        "name": row.name,
        "kind": row.kind,
        "descriptor": row.descriptor,
        "label": row.label,
        "note": row.note,
        "merged_into_id": row.merged_into_id,
        "affiliations": [affiliation_object(each) for each in row.affiliations],
        "created_at": stamp(row.recorded_at),
        "created_by": row.recorded_by,
    }


def affiliation_object(row: AffiliationRow) -> dict[str, Any]:
    """A source's role in an organization, or who owns it; `from` and `until` as far as they are known."""
    return {
        "id": row.id,
        "role": row.role,
        "organization": row.organization,
        "organization_id": row.organization_id,
        "tenure": row.tenure,
        "relation": row.relation,
        "from": row.valid_from,
        "until": row.valid_until,
    }
