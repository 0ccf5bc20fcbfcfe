"""Two claims that contradict each other, side by side, and as JSON."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from factdb.queries.conflict_rows import ConflictRow
from factdb.queries.rows import ClaimRow
from factdb.reports import phrases
from factdb.reports.as_json import claim_object
from factdb.reports.as_text import Style
from factdb.rules.screen import columns, filled

NARROW = 76
"""Columns below which the two stand one under the other."""

GAP = " │ "


def conflict_text(row: ConflictRow, *, width: int = 80, style: Style = lambda text, _: text) -> str:
    """The two claims in two columns, or on a narrow terminal one under the other; then how we know."""
    note = filled(f"Why they contradict each other: {row.note}", width) if row.note else []
    if width < NARROW:
        parts = [[_head(claim, style), *_body(claim, width)] for claim in (row.one, row.other)]
        return "\n".join([*parts[0], "", "contradicts", "", *parts[1], *([""] if note else []), *note])
    half = (width - len(GAP)) // 2
    left, right = list(_body(row.one, half)), list(_body(row.other, half))
    pad = " " * (half - columns(f"Claim {row.one.id}  {row.one.status}"))
    lines = [f"{_head(row.one, style)}{pad}{GAP}{_head(row.other, style)}"]
    for one, other in zip_longest(left, right, fillvalue=""):
        lines.append(f"{one}{' ' * (half - columns(one))}{GAP}{other}".rstrip())
    return "\n".join([*lines, *note])


def conflict_object(row: ConflictRow) -> dict[str, Any]:
    """The two claims, whole, and how we know that they contradict each other."""
    return {"claims": [claim_object(row.one), claim_object(row.other)], "note": row.note}


def _head(claim: ClaimRow, style: Style) -> str:
    return f"{style(f'Claim {claim.id}', 'heading')}  {style(claim.status, claim.status)}"


def _body(claim: ClaimRow, width: int) -> Iterator[str]:
    yield from filled(claim.text, width)
    yield ""
    yield from filled(f"Independent origins: {phrases.independence(claim)}", width)
    if caveats := phrases.caveats(claim):
        yield from filled(f"Warning: {caveats}", width, indent="  ")
    if not claim.sources:
        yield from filled("No source: the story’s own voice", width)
    for row in claim.sources:
        yield from filled(f"{phrases.speaker(row)}; {phrases.manner(row)}", width, first="- ", indent="  ")
        if row.quote:
            yield from filled(f"“{row.quote}”", width, first="  ", indent="  ")
