"""Tables that factdb wrote itself: exports that are for reading, and rows that an import rejected."""

from collections.abc import Collection, Iterable, Iterator

from factdb.exchange.cells import Row
from factdb.exchange.record import Rejected
from factdb.reports.as_csv import defused

FOR_READING = (
    "It is a table that factdb wrote to be read: what the claims say is taken, and nothing of who said it and what was "
    "decided. 'factdb export --format factdb' hands over all."
)

_EXPORT = frozenset(("uid", "attribution_status", "created_by"))
_REJECTED = "rejected because"


def is_export(headings: Collection[str]) -> bool:
    """Whether a table's headings are those of an export."""
    return set(headings) >= _EXPORT


def as_they_were(rows: Iterable[Row | Rejected], headings: Collection[str]) -> Iterator[Row | Rejected]:
    """The rows, of our own tables without the apostrophes that keep spreadsheets from taking cells for formulas."""
    ours = is_export(headings) or _REJECTED in headings
    for row in rows:
        if ours and isinstance(row, Row):
            yield Row(row.line, {name: _armed(cell) for name, cell in row.cells.items()})
        else:
            yield row


def _armed(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and defused(cell[1:]) == cell else cell
