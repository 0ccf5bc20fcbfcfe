"""The frozen rows of matching."""

from dataclasses import dataclass

from factdb.queries.rows import ClaimRow


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A claim that may say what a text says: `words` are those of the text that it has, the rarest first.

    `likeness` is the part of their words that the two share, 0 to 1; `meaning` the cosine of their vectors, -1 to 1,
    where these were compared and the claim is among the nearest.
    """

    claim: ClaimRow
    words: tuple[str, ...]
    likeness: float
    meaning: float | None = None


@dataclass(frozen=True, slots=True)
class Best:
    """The numbers of claims that match, best first. `newest` is how many claims were ranked, the newest ones, where
    more have a word as common as the rarest of the text; None where all were."""

    numbers: tuple[int, ...]
    newest: int | None


@dataclass(frozen=True, slots=True)
class Matched:
    """The claims that match, best first; `newest` as in Best."""

    rows: tuple[MatchRow, ...]
    newest: int | None


@dataclass(frozen=True, slots=True)
class DoubleRow:
    """Two claims that say nearly the same: the later one, the earlier one, and how alike they are, 0 to 1."""

    claim: ClaimRow
    other: ClaimRow
    likeness: float
