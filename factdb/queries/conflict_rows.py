"""The frozen rows on claims that contradict each other."""

from dataclasses import dataclass

from factdb.queries.rows import ClaimRow


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Two claims that contradict each other, and how we know."""

    one: ClaimRow
    other: ClaimRow
    note: str | None
