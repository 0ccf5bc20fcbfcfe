"""Numbers, so many at a time as a statement takes."""

from collections.abc import Collection, Iterator

CHUNK = 5_000
"""Numbers a statement: SQLite takes 32,766, PostgreSQL 65,535."""


def chunks(numbers: Collection[int], size: int = CHUNK) -> Iterator[list[int]]:
    """Numbers in rising order, so many at a time as a statement takes, or fewer."""
    ordered = sorted(numbers)
    for start in range(0, len(ordered), size):
        yield ordered[start : start + size]
