"""A paragraph as HTML: its words, each passage under a line, each with the number of its claim before it."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup, escape

from factdb.queries.rows import ClaimRow
from factdb.reports.annotated import GLYPHS, is_open
from factdb.reports.marks import Paragraph, Part, Piece

LANES = 4
"""Lines that stand apart below a row of words: there is no room for more."""


def marked_words(paragraph: Paragraph, rows: Mapping[int, ClaimRow]) -> Markup:
    """The inside of a paragraph's element. Claims are spans within spans, so that each draws its own line."""
    return Markup("").join(part for piece in paragraph.pieces for part in _piece(piece, rows))


def looks(row: ClaimRow) -> str:
    """The classes of whatever belongs to a claim: by them it is drawn, and found when only some are wanted."""
    return f"is-{row.status} is-open" if is_open(row) else f"is-{row.status}"


def _piece(piece: Piece, rows: Mapping[int, ClaimRow]) -> Iterator[Markup]:
    yield from (_badge(part, rows[part.claim]) for part in piece.begins)
    for mark in piece.marks:
        lane = min(mark.lane, LANES - 1)
        yield Markup('<span class="m lane-{} {}" data-claim="{}">').format(lane, looks(rows[mark.claim]), mark.claim)
    yield escape(piece.text)
    yield Markup("</span>") * len(piece.marks)


def _badge(part: Part, row: ClaimRow) -> Markup:
    again = part.part > 1
    return Markup('<a class="badge {}" id="mark-{}" href="#note-{}" data-claim="{}" aria-label="{}">{}{}</a>').format(
        looks(row),
        f"{row.id}-{part.part}" if again else row.id,
        row.id,
        row.id,
        f"Claim {row.id}{', continued' if again else ''}: {row.status}",
        GLYPHS[row.status],
        row.id,
    )
