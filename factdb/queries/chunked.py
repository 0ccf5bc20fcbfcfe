"""Values, so many at a time as a statement takes."""

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

CHUNK = 5_000
"""Values a statement: SQLite takes 32,766, PostgreSQL 65,535."""


def batched(values: Sequence[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Values in their order, so many at a time, or fewer at last (as itertools.batched, of Python 3.12)."""
    for start in range(0, len(values), size):
        yield list(values[start : start + size])


def chunks(numbers: Collection[int], size: int = CHUNK) -> Iterator[list[int]]:
    """Numbers in rising order, so many at a time."""
    return batched(sorted(numbers), size)
