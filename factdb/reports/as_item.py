"""One item of a checklist on a screen: the passage in its text, the claim or proposal, what is known already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factdb.extraction.proposal import Spans, words
from factdb.extraction.sketch import one_line
from factdb.queries.checklist import ItemRow
from factdb.queries.rows import ClaimRow
from factdb.reports.as_proposals import said_by
from factdb.reports.facts import facts
from factdb.rules.screen import filled

BEGIN, END = ">>", "<<"
"""What stands around the passage: seen without colour, and read out."""

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
    """The passage with what stands around it in its paragraph, marked, on so many lines at most."""
    if not spans:
        return filled("(Its words are not found in this text.)", width)
    begin, end = spans[0].start, spans[-1].stop
    spare = max(0, lines * (width - 8) - (end - begin))
    start = max(text.rfind("\n\n", 0, begin) + 1, begin - spare // 2, 0)
    stop = text.find("\n\n", end)
    stop = min(stop if stop >= 0 else len(text), end + spare - (begin - start))
    return _cut(filled(_marked(text, spans, start, max(stop, end)), width), lines, width)


def _marked(text: str, spans: Spans, start: int, stop: int) -> str:
    shown, at = "… " if text[:start].strip() and text[start - 1] != "\n" else "", start
    for span in spans:
        shown += f"{text[at : span.start]}{BEGIN} {text[span.start : span.stop].strip()} {END}"
        at = span.stop
    return f"{shown}{text[at:stop]}{' …' if text[stop : stop + 1].strip() else ''}"


def _body(item: ItemRow, known: Known, text: str, width: int) -> Iterator[str]:
    if known.claim is not None:
        yield from filled(f"Claim {known.claim.id}, {known.claim.status}: {known.claim.text}", width, indent="  ")
        for fact in facts(known.claim):
            if fact.text not in ("none recorded",) and fact.label not in ("Is it true?",):
                yield from filled(f"{fact.label}: {fact.struck or ''}{fact.text}", width, first="  ", indent="    ")
    elif item.proposal is not None:
        row = item.proposal
        yield from filled(f"Proposal, {row.state}: {one_line(words(text, row.proposal.content))}", width, indent="  ")
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
