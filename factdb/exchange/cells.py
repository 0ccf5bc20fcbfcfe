"""Rows of a table, whatever file they stand in: named cells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

Cells: TypeAlias = Mapping[str, Any]
"""A row's cells by heading: texts, or whatever JSON holds."""

Line: TypeAlias = tuple[int, list[str]]
"""A row before it is known what its cells are, and the line on which it begins, counted from 1."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row and the line on which it begins, counted from 1."""

    line: int
    cells: Cells


def texts(cells: Cells, path: str) -> list[str]:
    """What stands under a heading, or under a path of headings with points between them; blanks are left out.

    A list gives several texts; a yes or no of JSON is `true` or `false`.
    """
    value = cells.get(path)
    if isinstance(value, str):  # all cells of CSV, most of JSON
        text = value.strip()
        return [text] if text else []
    return [text for value in _values(cells, path) if (text := _text(value).strip())]


def nested(cells: Cells, path: str) -> Iterator[Cells]:
    """The objects under a path, through every list on the way, each with the cells of those that it stands in."""
    name, _, rest = path.partition(".")
    found = cells.get(name)
    for each in found if isinstance(found, list) else [found]:
        if isinstance(each, dict):
            inside = {**cells, **each}
            yield from nested(inside, rest) if rest else [inside]


def _values(value: Any, path: str) -> Iterator[Any]:
    if isinstance(value, list):
        for each in value:
            yield from _values(each, path)
    elif not path:
        yield value
    elif isinstance(value, Mapping):
        if path in value:
            yield from _values(value[path], "")
            return
        name, _, rest = path.partition(".")
        if rest and name in value:
            yield from _values(value[name], rest)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
