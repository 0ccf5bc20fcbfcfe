"""A text cut into paragraphs, and those into pieces that lie within the same claims: passages may overlap and nest."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from factdb.queries.text_rows import PassageRow

_APART = re.compile(r"\n[^\S\n]*\n\s*")
_LINES = re.compile(r"\n\s*")


class Part(NamedTuple):
    """A passage: its claim, and which of the claim's passages it is, counted from 1."""

    claim: int
    part: int


class Mark(NamedTuple):
    """A claim that a piece lies in, and the lane of its line: 0 is nearest to the words."""

    claim: int
    lane: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that lie within the same claims. `begins` are the passages whose first words these are, `ends` the last."""

    text: str
    marks: tuple[Mark, ...]
    begins: tuple[Part, ...]
    ends: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in pieces, and the claims whose first words stand in it, in the order of the text."""

    pieces: tuple[Piece, ...]
    claims: tuple[int, ...]


class _Laid(NamedTuple):
    start: int
    stop: int
    place: Part
    lane: int


def paragraphs(text: str, passages: Sequence[PassageRow]) -> Iterator[Paragraph]:
    """The paragraphs of a text: apart by empty lines, or where it has none, by its line ends."""
    laid = _laid(passages)
    waiting, open_now = iter([*laid, None]), list[_Laid]()
    coming = next(waiting)
    for start, stop in _spans(text):
        within = [each for each in open_now if each.stop > start]
        fresh: list[_Laid] = []
        while coming and coming.start < stop:
            fresh.append(coming)
            coming = next(waiting)
        open_now = within + fresh
        claims = tuple(dict.fromkeys(each.place.claim for each in fresh if each.place.part == 1))
        yield Paragraph(tuple(_pieces(text, start, stop, open_now)), claims)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin and end, blanks between them counted to the one before."""
    breaks = _APART if _APART.search(text) else _LINES
    ends = [each.end() for each in breaks.finditer(text)]
    starts = [0, *ends]
    yield from ((start, stop) for start, stop in zip(starts, [*ends, len(text)], strict=True) if start < stop)


def _laid(passages: Sequence[PassageRow]) -> list[_Laid]:
    """The passages in order, each in a lane of its own among those that it overlaps; a claim's own are made one."""
    by_claim: dict[int, list[list[int]]] = defaultdict(list)
    for row in sorted(passages, key=lambda each: each.start):
        mine = by_claim[row.claim_id]
        if mine and row.start <= mine[-1][1]:
            mine[-1][1] = max(mine[-1][1], row.stop)
        else:
            mine.append([row.start, row.stop])
    every = [
        (start, stop, Part(claim, part))
        for claim, spans in by_claim.items()
        for part, (start, stop) in enumerate(spans, 1)
    ]
    ends: list[int] = []  # by lane: where the last passage in it stops
    laid = []
    for start, stop, place in sorted(every, key=lambda each: (each[0], -each[1], each[2])):
        lane = next((number for number, end in enumerate(ends) if end <= start), len(ends))
        ends[lane : lane + 1] = [stop]
        laid.append(_Laid(start, stop, place, lane))
    return laid


def _pieces(text: str, start: int, stop: int, within: Sequence[_Laid]) -> Iterator[Piece]:
    """A paragraph cut wherever a passage begins or ends."""
    cuts = {start, stop} | {each.start for each in within} | {each.stop for each in within}
    edges = sorted(cut for cut in cuts if start <= cut <= stop)
    end = start + len(text[start:stop].rstrip())
    for here, there in pairwise(edges):
        over = [each for each in within if each.start < there and each.stop > here]
        yield Piece(
            text=text[here : min(there, end)],
            marks=tuple(Mark(each.place.claim, each.lane) for each in sorted(over, key=lambda each: each.lane)),
            begins=tuple(each.place for each in over if each.start == here),
            ends=tuple(each.place for each in over if each.stop == there),
        )
