"""Claims that may say the same, for a terminal and as JSON."""

from textwrap import shorten
from typing import Any

from factdb.queries.match_rows import DoubleRow, MatchRow
from factdb.queries.rows import ClaimRow
from factdb.reports.as_json import claim_object, verdict_object
from factdb.reports.as_text import Style
from factdb.rules.screen import filled
from factdb.vocabulary import Target

INDENT = "    "
REASON = 240
"""Characters of a reason in a list; 'factdb show' has all of it."""


def match_text(row: MatchRow, *, width: int, style: Style) -> str:
    """The claim with its status, the verdict that stands, and the words that it shares with the text."""
    lines = [row.claim.text, *_standing(row.claim), f"Why: {_why(row)}."]
    return _head(row.claim, style) + "\n".join(line for each in lines for line in _block(each, width))


def match_object(row: MatchRow, newest: int | None) -> dict[str, Any]:
    """The claim, with the verdict that stands on it, the words shared, and how alike it is, 0 to 1.

    `among_newest` is how many claims were ranked, where that were only the newest ones with words so common.
    """
    verdict = _verdict(row.claim)
    stands = verdict_object(verdict) if verdict else None
    why = {"words": list(row.words), "likeness": round(row.likeness, 3)}
    if row.meaning is not None:
        why["meaning"] = round(row.meaning, 3)
    return claim_object(row.claim) | {"verdict": stands} | why | {"among_newest": newest}


def double_text(row: DoubleRow, *, width: int, style: Style) -> str:
    """The two claims one under the other, and the command that links them."""
    parts = [_head(claim, style) + "\n".join(_block(claim.text, width)) for claim in (row.claim, row.other)]
    how = f"{row.likeness:.0%} alike. If they say the same: factdb link {row.claim.id} duplicates {row.other.id}"
    return "\n".join([*parts, *_block(how, width)])


def double_object(row: DoubleRow) -> dict[str, Any]:
    """The two claims, whole, and how alike they are, 0 to 1."""
    return {"claims": [claim_object(row.claim), claim_object(row.other)], "likeness": round(row.likeness, 3)}


def _why(row: MatchRow) -> str:
    words = f"shares {', '.join(row.words)}" if row.words else "shares words in other forms"
    worded = f"{words} ({row.likeness:.0%} alike)"
    if row.meaning is None:
        return worded
    meant = f"near in meaning ({row.meaning:.2f})"
    return f"{worded}, {meant}" if row.likeness else meant


def _head(claim: ClaimRow, style: Style) -> str:
    return f"{claim.id}  {style(claim.status, claim.status)}\n"


def _block(line: str, width: int) -> list[str]:
    return filled(line, width, first=INDENT, indent=INDENT)


def _verdict(claim: ClaimRow) -> Any:
    """The verdict on what the claim says that stands: the last to decide what it stands at."""
    said = [each for each in claim.verdicts if each.target == Target.CONTENT and each.status == claim.status]
    return said[-1] if said else None


def _standing(claim: ClaimRow) -> list[str]:
    verdict = _verdict(claim)
    if verdict is None:
        return []
    when = f" of {verdict.known_at:%Y-%m-%d}" if verdict.known_at else ""
    because = shorten(verdict.because, REASON, placeholder=" …")
    return [f"Verdict{when} by {verdict.decided_by}: {because}"]
