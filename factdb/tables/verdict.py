"""Verdicts, which are only ever added, and what they add up to."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, UniqueConstraint

from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT
from factdb.tables.base import integer, moment, number, recorded, reference, table, text, uid, word
from factdb.vocabulary import Status, Target

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
    *text("override_reason", "Why it was confirmed without supporting evidence.", limit=LIMIT_TEXT, null=True),
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

standings = table(
    "standings",
    "What each claim's verdicts and attributions add up to now. Derived, kept in the same transaction, rebuildable.",
    Column("claim_id", Integer, ForeignKey("claims.id"), primary_key=True, autoincrement=False, doc="The claim."),
    *word("status", Status, "What the verdicts on content add up to."),
    *word("attribution_status", Status, "What the verdicts on attribution add up to."),
    *integer("overridden", "1 where a verdict that stands was an override, else 0.", check="overridden IN (0, 1)"),
    *integer("sources", "Distinct sources that speak, relays not counted.", check="sources >= 0"),
    *integer("named_sources", "Those of them that have a name.", check="named_sources BETWEEN 0 AND sources"),
    Index(None, "status"),
    Index(None, "attribution_status"),
)
