"""JSON Lines, and JSON arrays of objects."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from factdb.errors import BadInput
from factdb.exchange.cells import Row
from factdb.exchange.json_stream import NotJson, elements, told
from factdb.exchange.record import Rejected
from factdb.exchange.text_file import Gauge, opened

FIRST = 30
"""Rows by which the headings are known."""


def json_rows(path: Path, encoding: str, gauge: Gauge | None = None) -> Iterator[Row | Rejected]:
    """The objects of a file, by their lines, or those of an array, numbered."""
    return (_of_array if is_array(path, encoding) else _of_lines)(path, encoding, gauge)


def is_array(path: Path, encoding: str) -> bool:
    """Whether a file holds an array, and not a line for each object."""
    with opened(path, encoding) as file:
        while (char := file.read(1)) and char.isspace():
            pass
        return char == "["


def json_headings(path: Path, encoding: str) -> tuple[str, ...]:
    """The names that the first objects use, in order. Raises BadInput where none of the first is an object."""
    first = [*islice(json_rows(path, encoding), FIRST)]
    names = tuple(dict.fromkeys(name for row in first if isinstance(row, Row) for name in row.cells))
    if first and not names and isinstance(first[0], Rejected):
        raise BadInput(f"{path}: {first[0].reason}", hint="give JSON Lines, or an array of objects.")
    return names


def _of_lines(path: Path, encoding: str, gauge: Gauge | None) -> Iterator[Row | Rejected]:
    with opened(path, encoding, gauge) as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                try:
                    yield _row(number, _DECODER.decode(line))
                except (ValueError, RecursionError) as error:
                    yield Rejected(number, f"The line is not JSON: {told(error)}.")


def _of_array(path: Path, encoding: str, gauge: Gauge | None) -> Iterator[Row | Rejected]:
    number = 0
    with opened(path, encoding, gauge) as file:
        try:
            for number, value in enumerate(elements(file, _DECODER), 1):
                yield _row(number, value)
        except NotJson as error:
            yield Rejected(number + 1, f"From here on the file cannot be read. {error}")


def _row(line: int, value: Any) -> Row | Rejected:
    return Row(line, value) if isinstance(value, dict) else Rejected(line, "The record is no JSON object.")


def _constant(word: str) -> str | None:
    """What JSON does not know and Python writes all the same: NaN, for an empty cell, is nothing."""
    return None if word == "NaN" else word


_DECODER = json.JSONDecoder(parse_constant=_constant)
