"""The heading of a table, which may stand below a title, and the rows under it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from unicodedata import normalize

from factdb.errors import BadInput
from factdb.exchange.cells import Line, Row
from factdb.exchange.record import Rejected
from factdb.exchange.table_map import TableMap, known_fields

FIRST = 10
"""Rows among which the heading is."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The names of a table's columns, and the line on which they stand: 0 where a map says them."""

    names: tuple[str, ...]
    line: int


def heading_of(lines: Iterable[Line | Rejected], read: TableMap, *, file: str) -> Heading:
    """The heading among the first rows: a title, or what a program writes for itself, may stand above it.

    It is the first row that has all of the map's columns and, unless these are all that is read, names a claim's text
    and at least one thing more. Where no row does, it is the first. Raises BadInput where that cannot
    be read, and for a file that is empty.
    """
    first = list(islice(lines, FIRST))
    if not first:
        raise BadInput(f"{file} is empty.", hint="name a file with a heading and rows.")
    if isinstance(first[0], Rejected):
        raise BadInput(f"{file}, line {first[0].line}: {first[0].reason}")
    named = [Heading(_named(each[1]), each[0]) for each in first if not isinstance(each, Rejected)]
    return next((each for each in named if _is_heading(each.names, read)), named[0])


def headed_rows(lines: Iterable[Line | Rejected], heading: Heading, *, ragged: bool) -> Iterator[Row | Rejected]:
    """The rows below a heading, each cell under its name.

    A row of another width is rejected; in a `ragged` table, rows end with their last cell that is filled, and what
    stands beside the named columns is left out.
    """
    width = len(heading.names)
    for each in lines:
        if isinstance(each, Rejected):
            yield each
            continue
        line, cells = each
        if line <= heading.line:
            continue
        if ragged:
            cells = cells[:width] + [""] * (width - len(cells))
        if len(cells) == width:
            yield Row(line, dict(zip(heading.names, cells, strict=True)))
        else:
            told = f"The row has {len(cells)} cells and not {width}, as the heading has."
            yield Rejected(line, told, tuple(cells))


def _is_heading(names: Sequence[str], read: TableMap) -> bool:
    if not all(name in names for name in read.columns):
        return False
    known = known_fields(names)
    return read.whole or ("claim" in known and len({*known, *read.fields}) > 1)


def _named(cells: Iterable[str]) -> tuple[str, ...]:
    """Names, composed (NFC) as those in a map are, blanks in them made one, each told from the others."""
    named: list[str] = []
    for place, cell in enumerate(cells, 1):
        name = " ".join(normalize("NFC", cell).split()) or f"column {place}"
        named.append(name if name not in named else f"{name} ({place})")
    return tuple(named)
