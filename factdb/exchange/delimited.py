"""CSV and its like: any delimiter, with a heading or without."""

import csv
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Literal

from factdb.errors import BadInput
from factdb.exchange.cells import Row
from factdb.exchange.record import Rejected
from factdb.exchange.text_file import opened

DELIMITERS = ",;\t|"
"""Those that are guessed; a map may name any other."""

CELL = 20_000_000
"""Characters in a cell, at most: more is a quotation mark that is never closed."""

FIRST = 30
"""Rows by which the delimiter is guessed."""


def guessed_delimiter(path: Path, encoding: str, *, quotes: bool = True) -> str:
    """The delimiter with which most of the first rows have as many cells as the heading, and the heading most."""
    return max(DELIMITERS, key=lambda delimiter: _fit(path, encoding, delimiter, quotes))


def headings_of(path: Path, encoding: str, delimiter: str, *, quotes: bool = True) -> tuple[str, ...]:
    """The first row, each heading told from the others. Raises BadInput for a file without one."""
    first = next(_parsed(path, encoding, delimiter, quotes), None)
    if first is None:
        raise BadInput(f"{path} is empty.", hint="name a file with a heading and rows.")
    if isinstance(first, Rejected):
        raise BadInput(f"{path}, line {first.line}: {first.reason}")
    named: list[str] = []
    for place, cell in enumerate(first[1], 1):
        name = " ".join(cell.split()) or f"column {place}"
        named.append(name if name not in named else f"{name} ({place})")
    return tuple(named)


def delimited_rows(
    path: Path, encoding: str, delimiter: str, headings: Sequence[str], *, quotes: bool = True, skip: int = 1
) -> Iterator[Row | Rejected]:
    """The rows after the first `skip`; one that has more or fewer cells than the heading is rejected."""
    for each in islice(_parsed(path, encoding, delimiter, quotes), skip, None):
        if isinstance(each, Rejected):
            yield each
            continue
        line, cells = each
        if len(cells) == len(headings):
            yield Row(line, dict(zip(headings, cells, strict=True)))
        else:
            yield Rejected(line, f"The row has {len(cells)} cells and not {len(headings)}, as the heading has.")


def _parsed(path: Path, encoding: str, delimiter: str, quotes: bool) -> Iterator[tuple[int, list[str]] | Rejected]:
    """Rows with the lines on which they begin; lines without a character are none."""
    csv.field_size_limit(CELL)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quotes else csv.QUOTE_NONE
    with opened(path, encoding) as file:
        rows = csv.reader(file, delimiter=delimiter, quoting=quoting, strict=True)
        while True:
            line = rows.line_num + 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield Rejected(line, f"The row cannot be read: {error}.")
                continue
            if cells:
                yield line, cells


def _fit(path: Path, encoding: str, delimiter: str, quotes: bool) -> tuple[float, int]:
    rows = [
        each[1] for each in islice(_parsed(path, encoding, delimiter, quotes), FIRST) if not isinstance(each, Rejected)
    ]
    width = len(rows[0]) if rows else 0
    alike = sum(len(row) == width for row in rows) / len(rows) if rows else 0
    return (alike, width) if width > 1 else (0, width)
