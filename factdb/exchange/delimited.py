"""CSV and its like, with any delimiter."""

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Literal

from factdb.exchange.cells import Line
from factdb.exchange.record import Rejected
from factdb.exchange.table_map import known_fields
from factdb.exchange.text_file import Gauge, opened

DELIMITERS = ",;\t|"
"""Those that are guessed; a map may name any other."""

ALONE = "\x1f"
"""The delimiter of a table that has one column, and so none: no text holds it."""

CELL = 20_000_000
"""Characters in a cell, at most: more is a quotation mark that is never closed."""

FIRST = 30
"""Rows by which the delimiter is guessed."""


def guessed_delimiter(path: Path, encoding: str, *, quotes: bool = True) -> str:
    """The delimiter with which most of the first rows are equally wide, and widest; ALONE for a list of claims."""
    best = max(DELIMITERS, key=lambda delimiter: _fit(path, encoding, delimiter, quotes))
    return ALONE if _is_list(path, encoding, best, quotes) else best


def delimited_rows(
    path: Path, encoding: str, delimiter: str, *, quotes: bool = True, gauge: Gauge | None = None
) -> Iterator[Line | Rejected]:
    """The rows of a file that are not blank; one that cannot be read is rejected."""
    for each in _parsed(path, encoding, delimiter, quotes, gauge):
        if isinstance(each, Rejected) or any(cell.strip() for cell in each[1]):
            yield each


def _parsed(
    path: Path, encoding: str, delimiter: str, quotes: bool, gauge: Gauge | None = None
) -> Iterator[Line | Rejected]:
    """Rows with the lines on which they begin; lines without a character are none."""
    csv.field_size_limit(CELL)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quotes else csv.QUOTE_NONE
    with opened(path, encoding, gauge) as file:
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


def _is_list(path: Path, encoding: str, delimiter: str, quotes: bool) -> bool:
    """Whether the first row heads claims and nothing else, and is no title above a table with that delimiter."""
    heading = next(iter(_first(path, encoding, ALONE, quotes)), [])
    claims = "claim" in known_fields(heading) and not any(mark in cell for cell in heading for mark in DELIMITERS)
    return claims and not any(len(known_fields(cells)) > 1 for cells in _first(path, encoding, delimiter, quotes))


def _first(path: Path, encoding: str, delimiter: str, quotes: bool) -> list[list[str]]:
    """The first rows that can be read."""
    rows = islice(_parsed(path, encoding, delimiter, quotes), FIRST)
    return [each[1] for each in rows if not isinstance(each, Rejected)]


def _fit(path: Path, encoding: str, delimiter: str, quotes: bool) -> tuple[float, int]:
    rows = _first(path, encoding, delimiter, quotes)
    if not rows:
        return (0, 0)
    [(width, alike)] = Counter(len(row) for row in rows).most_common(1)
    return (alike / len(rows), width) if width > 1 else (0, width)
