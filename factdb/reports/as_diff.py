"""Two texts of a story side by side on a terminal: in two columns, or in one with the changes marked."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from factdb.reports.as_text import Style
from factdb.reports.diff import Diff, Entry, Told, summary, told_of
from factdb.rules.changes import Change, Piece
from factdb.rules.numbers import counted
from factdb.rules.screen import columns, filled

SIGNS = {Change.SAME: "=", Change.EDITED: "~", Change.MOVED: ">", Change.NEW: "+", Change.OLD: "-"}
"""What stands before a paragraph."""

TWO_COLUMNS = 100
"""Columns of a terminal from which on the two texts stand beside each other."""


def diff_text(found: Diff, *, width: int = 80, style: Style = lambda text, _: text) -> Iterator[str]:
    """The lines: paragraphs that changed with the changes marked [-so-] and {+so+}, the others counted.

    Below each stand its claims, with their status, and for those lost the words then and now.
    """
    yield style(filled(summary(found), width)[0], "heading")
    yield from filled(summary(found), width)[1:]
    for same, group in groupby(found.entries, key=lambda entry: entry.block.change == Change.SAME):
        entries = list(group)
        yield ""
        yield from _unchanged(entries, width, style) if same else _changed(entries, width, style)


def _unchanged(entries: Sequence[Entry], width: int, style: Style) -> Iterator[str]:
    yield f"{SIGNS[Change.SAME]} {counted(len(entries), 'paragraph')} as before"
    for entry in entries:
        yield from _claims(entry.claims, width, style)


def _changed(entries: Sequence[Entry], width: int, style: Style) -> Iterator[str]:
    for place, entry in enumerate(entries):
        if place:
            yield ""
        sign = SIGNS[entry.block.change]
        if width < TWO_COLUMNS:
            yield from filled(_marked(entry.block.pieces), width, first=f"{sign} ", indent="  ")
        else:
            yield from _beside(entry.block.pieces, width, sign)
        yield from _claims(entry.claims, width, style)


MARKS = {Change.OLD: "[-{}-]", Change.NEW: "{{+{}+}}"}


def _marked(pieces: Iterable[Piece]) -> str:
    marked = (f"{' ' * piece.apart}{MARKS.get(piece.change, '{}').format(piece.text)}" for piece in pieces)
    return "".join(marked).strip()


def _beside(pieces: Sequence[Piece], width: int, sign: str) -> Iterator[str]:
    room = (width - 5) // 2
    left = _marked(piece for piece in pieces if piece.change != Change.NEW)
    right = _marked(piece for piece in pieces if piece.change != Change.OLD)
    sides = [filled(side, room) if side else [] for side in (left, right)]
    for number, (one, other) in enumerate(zip_longest(*sides, fillvalue="")):
        pad = " " * max(0, room - columns(one))
        yield f"{sign if number == 0 else ' '} {one}{pad} | {other}".rstrip()


def _claims(claims: Sequence[Told], width: int, style: Style) -> Iterator[str]:
    for told in claims:
        status = told.claim.status
        flags = f", {', '.join(told.claim.flags)}" if told.claim.flags else ""
        first, *rest = filled(
            f"claim {told.claim.id} {status}{flags}{told_of(told)}", width, first="    ", indent="      "
        )
        yield first.replace(status, style(status, status), 1)
        yield from rest
