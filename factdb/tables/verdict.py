"""Verdicts, which are only ever added, and what they add up to."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, UniqueConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import (
    integer,
    moment,
    number,
    partial_date,
    partial_index,
    recorded,
    reference,
    table,
    text,
    uid,
    word,
    yes_no,
)
from factdb.vocabulary import Flag, Status, Target

verdicts = table(
    "verdicts",
    "Dated decisions, each by one checker with a reason. Append-only: a trigger refuses changes.",
    number(),
    uid(),
    reference("claim_id", "claims", "The claim.", index=False),
    *word("target", Target, "Is it true (content), or did the source say it (attribution)."),
    *word("status", Status, "What was decided; unchecked where the claim was reopened."),
    *text("because", "Why.", limit=LIMIT_TEXT),
    *text("decided_by", "Who decided.", limit=LIMIT_LINE),
    moment("decided_at", "When it was decided; recorded_at says when that was written down."),
    *text("override_reason", "Why it was confirmed although the policy was not met.", limit=LIMIT_TEXT, null=True),
    reference("policy_id", "policies", "The policy it was given under; null for the preset 'evidence'.", null=True),
    *partial_date("check_after", "When it is to be checked again."),
    *recorded(),
    CheckConstraint("target = 'content' OR status <> 'withdrawn'", name="claims_are_withdrawn"),
    Index(None, "claim_id", "target", "decided_at", "id"),
)

verdict_evidence = table(
    "verdict_evidence",
    "The evidence that a verdict cites. Append-only.",
    number(),
    reference("verdict_id", "verdicts", "The verdict.", index=False),
    reference("evidence_id", "evidence", "The evidence."),
    UniqueConstraint("verdict_id", "evidence_id"),
)

FLAGS = tuple(flag for flag in Flag if flag != Flag.STALE)
"""The flags kept as columns; `stale` depends on the day it is asked for."""

standings = table(
    "standings",
    "What is recorded of each claim adds up to this now. Derived, kept in the same transaction, rebuildable.",
    Column("claim_id", Integer, ForeignKey("claims.id"), primary_key=True, autoincrement=False, doc="The claim."),
    *word("status", Status, "What the verdicts on content add up to."),
    *word("attribution_status", Status, "What the verdicts on attribution add up to."),
    *integer("low", "Independent origins, reading all that may be one as one.", check="low >= 0"),
    *integer("high", "Independent origins, reading all apart.", check="high >= low"),
    *(item for flag in FLAGS for item in yes_no(flag.value, f"1 where the flag {flag.value} stands.")),
    *partial_date("check_after", "When the standing verdict on content is to be checked again."),
    Index(None, "status"),
    Index(None, "attribution_status"),
    partial_index("ix_standings_check_after", "check_after", "claim_id", where="check_after IS NOT NULL"),
    *(partial_index(f"ix_standings_{flag}", "claim_id", where=f"{flag} = 1") for flag in FLAGS),
)
