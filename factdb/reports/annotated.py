"""What a story's text shows of its claims: how each is marked, and which of them have no place in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factdb.queries.rows import ClaimRow, Report
from factdb.queries.text_rows import LostRow, TextRow
from factdb.reports import phrases
from factdb.reports.marks import Paragraph, paragraphs
from factdb.rules.dates import shown
from factdb.rules.numbers import counted
from factdb.vocabulary import WORST_FIRST, Flag, Status

GLYPHS = {
    "refuted": "✗",
    "disputed": "≠",
    "unconfirmed": "?",
    "unverifiable": "∅",
    "unchecked": "○",
    "confirmed": "✓",
    "withdrawn": "–",
}
"""A sign for each status, beside its word: status is never told by colour alone."""

UNSETTLED = (Status.UNCHECKED, Status.UNCONFIRMED, Status.DISPUTED, Status.UNVERIFIABLE)
"""Statuses after which there is still something to find out."""

AGAIN = frozenset({Flag.SUPPORT_LOST, Flag.BELOW_POLICY, Flag.STALE, Flag.CHANGED_SINCE_CHECK})
"""Flags under which a claim is open whatever its last verdict."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text in paragraphs; the claims that stand in it by number; passages lost; claims that nobody has placed."""

    text: TextRow
    paragraphs: tuple[Paragraph, ...]
    placed: Mapping[int, ClaimRow]
    lost: Sequence[tuple[ClaimRow, LostRow]]
    unplaced: Sequence[ClaimRow]


def annotate(report: Report) -> Annotated | None:
    """The text of a report with its claims, or None where it has none."""
    text = report.text
    if text is None:
        return None
    rows = {row.id: row for row in report.claims}
    there, gone = {row.claim_id for row in text.passages}, {row.claim_id for row in text.lost}
    return Annotated(
        text=text,
        paragraphs=tuple(paragraphs(text.text, text.passages)),
        placed={number: rows[number] for number in rows if number in there},
        lost=[(rows[row.claim_id], row) for row in text.lost],
        unplaced=[row for row in report.claims if row.id not in there | gone],
    )


def is_open(row: ClaimRow) -> bool:
    """Whether a claim still needs a checker: nothing is settled, or what settled it no longer holds."""
    if row.status == Status.WITHDRAWN:
        return False
    return row.status in UNSETTLED or not AGAIN.isdisjoint(row.flags)


def speakers(row: ClaimRow) -> str:
    """Who says it, in brief: the names that the story gives, or that it says so itself."""
    return phrases.listed([each.label for each in row.sources]) or "the story’s own voice"


def choices(found: Annotated) -> Iterator[tuple[str, int]]:
    """What can be shown apart, and how many claims of the text that is: `all`, `open`, then each status."""
    rows = list(found.placed.values())
    yield "all", len(rows)
    yield "open", sum(map(is_open, rows))
    for status in WORST_FIRST:
        if count := sum(row.status == status for row in rows):
            yield str(status), count


def revision_line(found: Annotated) -> str:
    """Which revision this is, and how many of the claims stand in it."""
    gone = {row.id for row, _ in found.lost}
    part = len(gone & found.placed.keys())
    told = [
        f"Revision {found.text.number:,}, recorded {shown(found.text.recorded_at)}",
        f"{counted(len(found.placed), 'claim')} marked in it" if found.placed else "no claim is marked in it",
        f"{len(gone) - part:,} no longer found" if len(gone) > part else None,
        f"{part:,} only in part" if part else None,
        f"{len(found.unplaced):,} not placed in it" if found.unplaced else None,
    ]
    return f"{'; '.join(filter(None, told))}."
