"""Rows for reports, made without a database: each with something in every field, and what a test changes."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.queries.publication_rows import CommentRow, CorrectionRow
from factdb.queries.rows import (
    AttributionRow,
    CheckerRow,
    ClaimRow,
    EvidenceRow,
    LinkRow,
    RatingRow,
    Report,
    SignoffRow,
    StoryRow,
    VerdictRow,
)
from factdb.queries.text_rows import LostRow, PassageRow, TextRow
from factdb.rules.wording import accepted
from factdb.vocabulary import WORST_FIRST, Flag

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
HOSTILE = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> | `c` *b* _i_ [x](javascript:alert(3)) ~~s~~ $x$ &lt;"
)
"""What a report must show as it is, and never obey."""


def taken(text: str) -> bool:
    """Whether a ledger takes a text as it stands."""
    try:
        return accepted(text, what="It") == text
    except BadInput:
        return False


TEXTS = st.text(min_size=1, max_size=200).filter(taken) | st.sampled_from(
    ["=1+1", "+1", "-1", "@SUM(A1)", "'=1+1", "a\nb", 'a "b", c', "a|b", "12. a", "- a", "~~a~~", "&amp;", "سبع ساعات"]
)
"""Texts that a ledger takes."""


def attribution(**changes: Any) -> AttributionRow:
    """A person on the record, quoted."""
    fields: dict[str, Any] = {
        "id": 1,
        "claim_id": 1,
        "source_id": 1,
        "name": "Piers Holloway",
        "kind": "person",
        "descriptor": "the man at the gates",
        "role": "harbour master",
        "organization": "Port of Aldermouth",
        "tenure": "present",
        "cue": "told the council",
        "quote": "eleven minutes",
        "mode": "direct",
        "ground_rules": "on_record",
        "said_on": "2026-03-10",
        "knowledge": "unknown",
        "via_id": None,
        "via": None,
        "discredited": None,
        "recorded_at": NOON,
        "recorded_by": "Ida",
    }
    return AttributionRow(**fields | changes)


def evidence(**changes: Any) -> EvidenceRow:
    """A page that refutes, first-hand."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "e",
        "claim_id": 1,
        "target": "content",
        "stance": "refutes",
        "information": "primary",
        "document_id": 1,
        "title": "Test log",
        "url": "https://example.org/log",
        "path": None,
        "sha256": None,
        "contact": "call with the port",
        "locator": "p. 2",
        "note": "Gate 3 stood still.",
        "recorded_at": NOON,
        "recorded_by": "Ida",
        "withdrawn_at": None,
        "withdrawn_because": None,
        "retracted_at": None,
        "retracted_because": None,
    }
    return EvidenceRow(**fields | changes)


def verdict(**changes: Any) -> VerdictRow:
    """A refutation."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "01a222ea-cd02-750d-a18a-c6966eaeb985",
        "claim_id": 1,
        "target": "content",
        "status": "refuted",
        "because": "The log says 52 minutes.",
        "decided_by": "Noor",
        "decided_at": NOON,
        "override_reason": None,
        "policy_id": None,
        "check_after": None,
        "evidence": (1,),
        "recorded_at": NOON + timedelta(seconds=1),
        "recorded_by": "Noor",
    }
    return VerdictRow(**fields | changes)


def signoff(**changes: Any) -> SignoffRow:
    """An editor who stands by the refutation."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "n",
        "claim_id": 1,
        "verdict_id": 1,
        "signed_by": "Maxine",
        "signed_at": NOON + timedelta(minutes=10),
        "knows_identity": True,
        "note": "Read the log with her.",
        "recorded_at": NOON + timedelta(minutes=10),
        "recorded_by": "Maxine",
    }
    return SignoffRow(**fields | changes)


def rating(**changes: Any) -> RatingRow:
    """An improbable claim."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "r",
        "claim_id": 1,
        "credibility": "5",
        "because": "No gate of that size moves so fast.",
        "rated_at": NOON - timedelta(days=1),
        "rated_by": None,
        "recorded_at": NOON,
        "recorded_by": "Noor",
    }
    return RatingRow(**fields | changes)


def request(**changes: Any) -> CommentRow:
    """A question to the port, answered."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "q",
        "claim_id": 1,
        "source_id": 7,
        "name": "Port of Aldermouth",
        "channel": "mail to the press office",
        "asked_at": NOON,
        "answered_at": NOON + timedelta(hours=5),
        "answer": "The gates were slow.",
        "recorded_at": NOON,
        "recorded_by": "Ida",
    }
    return CommentRow(**fields | changes)


def correction(**changes: Any) -> CorrectionRow:
    """What readers were told after the refutation."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "c",
        "claim_id": 1,
        "verdict_id": 1,
        "text": "The gates took 52 minutes, not eleven.",
        "corrected_by": "Maxine",
        "corrected_at": NOON + timedelta(hours=6),
        "recorded_at": NOON + timedelta(hours=6),
        "recorded_by": "Maxine",
    }
    return CorrectionRow(**fields | changes)


def claim(**changes: Any) -> ClaimRow:
    """A claim, refuted on evidence."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "c",
        "text": "The gates closed in eleven minutes.",
        "kind": "numerical",
        "note": "Ask for the video.",
        "story": "barrier",
        "status": "refuted",
        "attribution_status": "unchecked",
        "low": 0,
        "high": 0,
        "flags": (Flag.SINGLE_SOURCE,),
        "check_after": None,
        "tags": ("test", "gates"),
        "sources": (attribution(),),
        "evidence": (evidence(),),
        "verdicts": (verdict(),),
        "signoffs": (signoff(),),
        "ratings": (rating(),),
        "requests": (request(),),
        "corrections": (correction(),),
        "links": (LinkRow(id=1, claim_id=1, other_id=2, kind="contradicts", note="One of them is wrong."),),
        "recorded_at": NOON,
        "recorded_by": "Ida",
    }
    return ClaimRow(**fields | changes)


def unchecked(**changes: Any) -> ClaimRow:
    """A claim in the story's own voice, which nobody has looked at."""
    bare: dict[str, Any] = {"id": 2, "status": "unchecked", "flags": (), "sources": (), "evidence": ()}
    return claim(
        **bare
        | {"verdicts": (), "signoffs": (), "ratings": (), "requests": (), "corrections": (), "links": ()}
        | changes
    )


def hostile() -> Report:
    """A report with the same hostile text wherever a person or a file could have put one."""
    words = HOSTILE
    voice = attribution(name=words, descriptor=words, role=words, organization=words, cue=words, quote=words, via=words)
    unnamed = attribution(id=2, kind="unnamed", name=None, descriptor=words)
    bad = evidence(title=words, url=f"javascript:{words}", contact=words, locator=words, note=words, recorded_by=words)
    gone = evidence(id=2, path=f"/home/ida/{words}", sha256="0" * 64, withdrawn_at=NOON, withdrawn_because=words)
    found = verdict(because=words, decided_by=words, recorded_by=words, override_reason=words)
    row = claim(
        text=words,
        note=words,
        tags=(words,),
        sources=(voice, unnamed),
        evidence=(bad, gone),
        verdicts=(found,),
        signoffs=(signoff(signed_by=words, note=words, recorded_by=words),),
        ratings=(rating(because=words, recorded_by=words),),
        requests=(request(name=words, channel=words, answer=words),),
        corrections=(correction(text=words, corrected_by=words),),
        links=(LinkRow(id=1, claim_id=1, other_id=9, kind="supports", note=words),),
        recorded_by=words,
    )
    written = text(f"{words}\n\n{words}", (1, 0, len(words)), (1, len(words) + 4, len(words) + 9))
    return report(row, text=written, story=story(title=words, publisher=words, byline=words, url=f"javascript:{words}"))


def story(**changes: Any) -> StoryRow:
    """A story."""
    fields: dict[str, Any] = {
        "id": 1,
        "uid": "s",
        "slug": "barrier",
        "title": "The barrier that failed",
        "publisher": "The Ledger",
        "url": "https://example.org/barrier",
        "byline": "Ida",
        "published_on": "2026-03-14",
        "revisions": 0,
        "claims": 2,
        "recorded_at": NOON,
        "recorded_by": "Ida",
    }
    return StoryRow(**fields | changes)


def text(words: str, *passages: tuple[int, int, int], lost: tuple[LostRow, ...] = ()) -> TextRow:
    """A story's second revision; passages are a claim's number, where it begins, where it ends."""
    rows = tuple(PassageRow(*each) for each in sorted(passages, key=lambda each: (each[1], -each[2], each[0])))
    return TextRow(number=2, text=words, recorded_at=NOON, passages=rows, lost=lost)


def report(*claims: ClaimRow, **changes: Any) -> Report:
    """A report on claims, counted."""
    spoken = [row for row in claims if row.sources]
    given = [each for row in claims for each in row.verdicts]
    names = sorted({each.decided_by for each in given})
    status, said = Counter(row.status for row in claims), Counter(row.attribution_status for row in spoken)
    fields: dict[str, Any] = {
        "ledger_uid": "01930000-0000-7000-8000-000000000000",
        "head_seq": 7,
        "head_hash": "ab" * 32,
        "made_at": NOON + timedelta(days=1),
        "as_of": None,
        "known_at": None,
        "filters": (),
        "story": None,
        "by_status": {str(word): status[word] for word in WORST_FIRST},
        "by_attribution_status": {str(word): said[word] for word in WORST_FIRST},
        "without_source": len(claims) - len(spoken),
        "flagged": {flag: tuple(row.id for row in claims if flag in row.flags) for flag in Flag},
        "publications": (),
        "corrections_due": (),
        "claims": claims,
        "checkers": tuple(_checker(name, [each for each in given if each.decided_by == name]) for name in names),
    }
    return Report(**fields | changes)


def _checker(name: str, given: list[VerdictRow]) -> CheckerRow:
    content = Counter(each.status for each in given if each.target == "content")
    attribution = Counter(each.status for each in given if each.target == "attribution")
    return CheckerRow(name, len({each.claim_id for each in given}), content, attribution)
