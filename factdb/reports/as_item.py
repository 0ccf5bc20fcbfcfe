"""One item of a checklist on a screen: the passage in its text, the claim or proposal, what is known already."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factdb.extraction.proposal import Span, Spans
from factdb.extraction.sketch import sketch
from factdb.queries.checklist_rows import ItemRow
from factdb.queries.rows import ClaimRow
from factdb.reports.as_proposals import said_by
from factdb.reports.facts import facts
from factdb.rules.screen import filled

BEGIN, END = ">>", "<<"
"""What stands around the passage: seen without colour, and read out."""

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")

LEAST_CONTEXT = 3
"""Lines of the text that are shown, however little room there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the ledger knows of an item: the claim, claims alike, and lines on its source."""

    claim: ClaimRow | None = None
    alike: Sequence[ClaimRow] = ()
    source: Sequence[str] = ()


def item_lines(item: ItemRow, known: Known, text: str, *, width: int, height: int) -> list[str]:
    """The item on `height` lines of at most `width` columns: what does not fit is cut with a word that says so.

    The text gives way first, down to three lines, then what the ledger knows, then the item itself.
    """
    body, beside = list(_body(item, known, text, width)), list(_beside(known, width))
    room = height - len(body) - len(beside) - 2
    passage = context(text, item.spans, width=width, lines=max(LEAST_CONTEXT, room))
    left = height - len(passage) - 2
    body = _cut(body, max(left - min(len(beside), 3), 1), width)
    beside = _cut(beside, left - len(body), width)
    return [*passage, "-" * width, *body, *([""] if beside else []), *beside]


def context(text: str, spans: Spans, *, width: int, lines: int) -> list[str]:
    """The passage, marked, in its paragraph, and as much of the paragraphs around it as so many lines hold."""
    if not spans:
        return filled("(Its words are not found in this text.)", width)
    parts = _paragraphs(text)
    held = [at for at, part in enumerate(parts) if part.start < spans[-1].stop and spans[0].start < part.stop]
    first, last = held[0], held[-1]
    shown = _filled(text, parts[first : last + 1], spans, width)
    if len(shown) > lines:
        return _around(shown, lines, width)
    for before in (False, True):
        while (at := first - 1 if before else last + 1) in range(len(parts)):
            more = _filled(text, parts[at : at + 1], spans, width)
            if len(shown) + len(more) + 1 > (lines if before else (lines + len(shown)) // 2):
                break
            shown = [*more, "", *shown] if before else [*shown, "", *more]
            first, last = (at, last) if before else (first, at)
    return shown


def _paragraphs(text: str) -> list[Span]:
    return [Span(found.start(), found.end()) for found in _PARAGRAPH.finditer(text)]


def _filled(text: str, parts: Sequence[Span], spans: Spans, width: int) -> list[str]:
    blocks = [filled(_marked(text, spans, part), width) for part in parts]
    return [line for place, block in enumerate(blocks) for line in ([""] if place else []) + block]


def _marked(text: str, spans: Spans, part: Span) -> str:
    """A paragraph with marks around what of the passage stands in it."""
    shown, at = "", part.start
    for span in spans:
        start, stop = max(span.start, part.start), min(span.stop, part.stop)
        if start < stop:
            shown += f"{text[at:start]}{BEGIN} {text[start:stop].strip()} {END}"
            at = stop
    return shown + text[at : part.stop]


def _around(shown: list[str], lines: int, width: int) -> list[str]:
    """So many lines of a long paragraph, from a little before the passage on."""
    begun = next((at for at, line in enumerate(shown) if BEGIN in line), 0)
    start = max(0, min(begun - 1, len(shown) - lines))
    cut = [f"(… {start} lines before)", *shown[start + 1 :]] if start else shown
    return _cut(cut, lines, width)


def _body(item: ItemRow, known: Known, text: str, width: int) -> Iterator[str]:
    if known.claim is not None:
        yield from filled(f"Claim {known.claim.id}, {known.claim.status}: {known.claim.text}", width, indent="  ")
        for fact in facts(known.claim):
            if fact.text not in ("none recorded",) and fact.label not in ("Is it true?",):
                yield from filled(f"{fact.lead} {fact.struck or ''} {fact.text}", width, first="  ", indent="    ")
    elif item.proposal is not None:
        row = item.proposal
        yield from filled(f"Proposal, {row.state}: {sketch(row.proposal, text).text}", width, indent="  ")
        yield from filled(f"Source: {said_by(row, text)}", width, first="  ", indent="    ")


def _beside(known: Known, width: int) -> Iterator[str]:
    for line in known.source:
        yield from filled(line, width, indent="    ")
    for row in known.alike:
        yield from filled(f"Alike: claim {row.id}, {row.status}: {row.text}", width, indent="    ")


def _cut(lines: list[str], most: int, width: int) -> list[str]:
    if len(lines) <= most:
        return lines
    left = f"(… {len(lines) - most + 1} more lines)"[:width]
    return [*lines[: most - 1], left] if most > 0 else []
