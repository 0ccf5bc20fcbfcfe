"""Publications, corrections and comment requests as the plain objects that `--json` prints."""

from typing import Any

from factdb.queries.publication_rows import CommentRow, CorrectionRow, DueRow, PublicationRow
from factdb.rules.dates import stamp


def publication_object(row: PublicationRow) -> dict[str, Any]:
    """A publication: `at` is when the story comes out, `head` the journal's last entry when that was recorded."""
    return {
        "id": row.id,
        "uid": row.uid,
        "story": row.story,
        "at": stamp(row.published_at),
        "embargo_until": row.embargo_until,
        "head": {"seq": row.head_seq, "hash": row.head_hash},
        "claims": row.claims,
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
    }


def due_object(row: DueRow) -> dict[str, Any]:
    """A published claim that demands a correction: `told` is how readers were last told that it stands, `now` how."""
    return {
        "claim_id": row.told.claim_id,
        "story": row.told.story,
        "text": row.text,
        "told_at": stamp(row.told.told_at),
        "told": {"status": row.told.status, "attribution_status": row.told.attribution_status},
        "now": {"status": row.status, "attribution_status": row.attribution_status},
    }


def correction_object(row: CorrectionRow) -> dict[str, Any]:
    """A correction; `verdict_id` is the verdict on content that stood when it was recorded, `at` when it came out."""
    return {
        "id": row.id,
        "uid": row.uid,
        "claim_id": row.claim_id,
        "verdict_id": row.verdict_id,
        "text": row.text,
        "by": row.corrected_by,
        "at": stamp(row.corrected_at),
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
    }


def request_object(row: CommentRow) -> dict[str, Any]:
    """A request for comment; `answered_at` and `answer` are null while no answer came."""
    return {
        "id": row.id,
        "uid": row.uid,
        "claim_id": row.claim_id,
        "source_id": row.source_id,
        "name": row.name,
        "channel": row.channel,
        "asked_at": stamp(row.asked_at),
        "answered_at": stamp(row.answered_at) if row.answered_at else None,
        "answer": row.answer,
        "recorded_at": stamp(row.recorded_at),
        "recorded_by": row.recorded_by,
    }
