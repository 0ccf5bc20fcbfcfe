"""Two texts of a story held side by side: each paragraph with its changes, and with the claims that stand in it."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factdb.queries.revision_rows import AppearanceRow, TextPair
from factdb.queries.rows import ListedRow
from factdb.rules.alignment import Alignment, align
from factdb.rules.changes import Block, Change, blocks
from factdb.rules.numbers import counted
from factdb.rules.placing import KEPT, Fate, Placed, placed

INSTEAD = {
    Fate.GONE: "nothing stands in its place",
    Fate.UNCLEAR: "the words are there, but nothing tells whether they are the same passage",
}
"""What is said of a lost passage where no other words stand in its place."""

NAMES = {
    Change.EDITED: "edited",
    Change.MOVED: "moved",
    Change.NEW: "new",
    Change.OLD: "taken out",
    Change.SAME: "as they were",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a claim's passage: `fate` is null for one that the old text did not have.

    `was` are its words in the old text, `now` those in the new, or those that stand in its place there.
    """

    claim: ListedRow
    fate: Fate | None
    was: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph with what is told of the claims in it."""

    block: Block
    claims: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    """All paragraphs of two texts, in the order of the new one."""

    pair: TextPair
    entries: tuple[Entry, ...]


def diff(pair: TextPair) -> Diff:
    """Holds two texts side by side."""
    alignment = align(pair.before.text, pair.after.text)
    gone, there = _by_place(pair, alignment)
    return Diff(pair, tuple(Entry(block, tuple(_told(block, gone, there))) for block in blocks(alignment)))


def summary(found: Diff) -> str:
    """One sentence: how many paragraphs were edited, moved, added and taken out."""
    counts = Counter(entry.block.change for entry in found.entries)
    parts = [f"{counts[change]:,} {name}" for change, name in NAMES.items() if counts[change]]
    texts = f"text {found.pair.before.number} to text {found.pair.after.number}"
    lost = {told.claim.id for entry in found.entries for told in entry.claims if told.fate and told.fate not in KEPT}
    return f"{found.pair.slug}, {texts}: paragraphs {', '.join(parts)}; {counted(len(lost), 'claim')} lost."


def told_of(told: Told) -> str:
    """What is told of a passage after its claim's number and status."""
    now = f"“{told.now}”" if told.now is not None else ""
    if told.fate is None:
        return f": {now}"
    if told.fate in KEPT:
        return f"{'; moved' if told.fate == Fate.MOVED else ''}: {now}"
    return f"; lost: “{told.was}”, now {now or INSTEAD[told.fate]}"


def diff_object(found: Diff) -> dict[str, Any]:
    """The same as a plain object."""
    return {
        "story": found.pair.slug,
        "from": found.pair.before.number,
        "to": found.pair.after.number,
        "paragraphs": [_object(entry) for entry in found.entries],
    }


def _by_place(pair: TextPair, alignment: Alignment) -> tuple[list[tuple[int, Told]], list[tuple[int, Told]]]:
    """What is told of passages: of those lost, by their place in the old text; of the others, by that in the new."""
    stood: dict[int, list[tuple[AppearanceRow, Placed]]] = defaultdict(list)
    gone, there = [], []
    for row in pair.stood:
        now = placed(alignment, row.start, row.stop)
        stood[row.claim_id].append((row, now))
        if now.fate not in KEPT and not any(row.id == each.moved_from_id for each in pair.stand):
            instead = pair.after.text[now.start : now.stop] if now.start is not None else None
            gone.append((row.start, Told(pair.claims[row.claim_id], now.fate, _words(pair.before.text, row), instead)))
    for row in pair.stand:
        was = next((each for each in stood[row.claim_id] if each[1].start == row.start), None)
        words = _words(pair.after.text, row)
        fate = was[1].fate if was else None
        there.append((row.start, Told(pair.claims[row.claim_id], fate, words if was else None, words)))
    return gone, there


def _told(block: Block, gone: list[tuple[int, Told]], there: list[tuple[int, Told]]) -> Iterator[Told]:
    for span, passages in ((block.old, gone), (block.new, there)):
        if span is not None:
            yield from (told for start, told in passages if span[0] <= start < span[1])


def _words(text: str, row: AppearanceRow) -> str:
    return text[row.start : row.stop]


def _object(entry: Entry) -> dict[str, Any]:
    block = entry.block
    return {
        "change": str(block.change),
        "old": _span(block.old),
        "new": _span(block.new),
        "pieces": [{"in": _IN[piece.change], "text": piece.text} for piece in block.pieces],
        "claims": [
            {
                "id": told.claim.id,
                "status": told.claim.status,
                "flags": [str(flag) for flag in told.claim.flags],
                "fate": str(told.fate) if told.fate else None,
                "was": told.was,
                "now": told.now,
            }
            for told in entry.claims
        ],
    }


_IN = {Change.SAME: "both", Change.OLD: "old", Change.NEW: "new"}


def _span(span: tuple[int, int] | None) -> dict[str, int] | None:
    return None if span is None else {"start": span[0], "stop": span[1]}
