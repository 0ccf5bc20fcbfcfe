"""What changed between two texts, paragraph by paragraph and word by word, for people to read."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from factdb.rules.alignment import NONE, Alignment, Range, Words, increasing

CLOSELY = 40_000
"""Words of the one text times words of the other, up to which a gap is compared word for word."""


class Change(StrEnum):
    """What happened to a paragraph or to some words."""

    SAME = "same"
    """They stand as they stood."""
    EDITED = "edited"
    """A paragraph with some of its words changed."""
    MOVED = "moved"
    """A paragraph that stands elsewhere; its words may have changed too."""
    OLD = "old"
    """Only the old text has them."""
    NEW = "new"
    """Only the new text has them."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a paragraph that stand in both texts, or in one of them; `apart` where a blank stands before them."""

    change: Change
    text: str
    apart: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the old text, of the new, or one in both, as offsets; and its words, those of both in one line."""

    change: Change
    old: Range | None
    new: Range | None
    pieces: tuple[Piece, ...]


def blocks(alignment: Alignment) -> Iterator[Block]:
    """All paragraphs in the order of the new text, those that went where they stood."""
    mine, theirs = alignment.old.paragraphs(), alignment.new.paragraphs()
    pairs = _paired(alignment, mine, theirs)
    steady = increasing([pairs.get(place, NONE) for place in range(len(theirs))])
    kept, last = set(pairs.values()), 0
    for place, paragraph in enumerate(theirs):
        if place in steady:
            yield from _gone(alignment, mine, range(last, pairs[place]), kept)
            last = pairs[place] + 1
        yield _block(alignment, mine[pairs[place]] if place in pairs else None, paragraph, place in steady)
    yield from _gone(alignment, mine, range(last, len(mine)), kept)


def _paired(alignment: Alignment, mine: list[Range], theirs: list[Range]) -> dict[int, int]:
    """For each paragraph of the new text, that of the old one from which most of its words are."""
    firsts, pairs = [paragraph[0] for paragraph in mine], {}
    taken: set[int] = set()
    for place, paragraph in enumerate(theirs):
        origins = Counter(
            bisect_right(firsts, origin) - 1 for origin in alignment.back[slice(*paragraph)] if origin != NONE
        )
        for origin, count in origins.most_common(1):
            if origin not in taken and count * 3 >= paragraph[1] - paragraph[0]:
                pairs[place] = origin
                taken.add(origin)
    return pairs


def _gone(alignment: Alignment, mine: list[Range], places: range, kept: set[int]) -> Iterator[Block]:
    for place in places:
        if place not in kept:
            piece = _piece(Change.OLD, alignment.old, mine[place])
            yield Block(Change.OLD, _span(alignment.old, mine[place]), None, (piece,))


def _block(alignment: Alignment, mine: Range | None, theirs: Range, steady: bool) -> Block:
    new = _span(alignment.new, theirs)
    if mine is None:
        return Block(Change.NEW, None, new, (_piece(Change.NEW, alignment.new, theirs),))
    pieces = tuple(_pieces(alignment, mine, theirs))
    same = all(piece.change == Change.SAME for piece in pieces)
    change = Change.MOVED if not steady else Change.SAME if same else Change.EDITED
    return Block(change, _span(alignment.old, mine), new, pieces)


def _pieces(alignment: Alignment, mine: Range, theirs: Range) -> Iterator[Piece]:
    """The words of a paragraph: those of both texts as the new one has them, others before or after these."""
    old, new = alignment.old, alignment.new
    for change, one, other in _joined(_compared(alignment, mine, theirs)):
        if change == Change.SAME:
            yield _piece(change, new, other)
            continue
        for which, words, part in ((Change.OLD, old, one), (Change.NEW, new, other)):
            if part[0] < part[1]:
                yield _piece(which, words, part)


def _joined(parts: Iterator[tuple[Change, Range, Range]]) -> Iterator[tuple[Change, Range, Range]]:
    """Neighbours of one kind as one."""
    last: tuple[Change, Range, Range] | None = None
    for part in parts:
        if last and last[0] == part[0]:
            last = (part[0], (last[1][0], part[1][1]), (last[2][0], part[2][1]))
            continue
        if last:
            yield last
        last = part
    if last:
        yield last


def _compared(alignment: Alignment, mine: Range, theirs: Range) -> Iterator[tuple[Change, Range, Range]]:
    partners = [each if mine[0] <= each < mine[1] else NONE for each in alignment.back[slice(*theirs)]]
    one, other = mine[0], theirs[0]
    for place in sorted(increasing(partners)):
        partner, here = partners[place], place + theirs[0]
        yield from _gap(alignment, (one, partner), (other, here))
        yield Change.SAME, (partner, partner + 1), (here, here + 1)
        one, other = partner + 1, here + 1
    yield from _gap(alignment, (one, mine[1]), (other, theirs[1]))


def _gap(alignment: Alignment, mine: Range, theirs: Range) -> Iterator[tuple[Change, Range, Range]]:
    """What stands between two words of both texts; words that are said twice are told apart here as they may be."""
    here, there = alignment.old.words[slice(*mine)], alignment.new.words[slice(*theirs)]
    if len(here) * len(there) > CLOSELY:
        yield Change.EDITED, mine, theirs
        return
    for kind, one, one_end, other, other_end in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        change = Change.SAME if kind == "equal" else Change.EDITED
        yield change, (mine[0] + one, mine[0] + one_end), (theirs[0] + other, theirs[0] + other_end)


def _piece(change: Change, words: Words, part: Range) -> Piece:
    start, stop = _span(words, part)
    return Piece(change, words.text[start:stop], words.text[max(0, start - 1) : start].isspace())


def _span(words: Words, part: Range) -> Range:
    return words.starts[part[0]], words.stops[part[1] - 1]
