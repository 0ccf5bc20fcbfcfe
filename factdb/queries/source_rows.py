"""The frozen rows of what checkers said of a source: ratings, discredits, whether it is the same as another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DiscreditRow:
    """Why, and since when, a source cannot be relied on; lifted where that was taken back."""

    id: int
    because: str
    valid_from: str | None
    recorded_at: datetime
    recorded_by: str
    lifted_at: datetime | None
    lifted_because: str | None


@dataclass(frozen=True, slots=True)
class RatingRow:
    """How reliable a source was found to be, A to F, when, and by whom; `recorded_by` wrote it down."""

    id: int
    reliability: str
    because: str
    rated_at: datetime
    rated_by: str | None
    recorded_at: datetime
    recorded_by: str

    @property
    def by(self) -> str:
        """Who rated it: who wrote it down, where nobody else is named."""
        return self.rated_by or self.recorded_by


@dataclass(frozen=True, slots=True)
class IdentityRow:
    """Whether an unnamed source is one with another, which has the number `other_id` and is described so."""

    id: int
    other_id: int
    other: str | None
    identity: str
    because: str
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """All that checkers said of a source, each list with the latest last."""

    ratings: Sequence[RatingRow]
    discredits: Sequence[DiscreditRow]
    identities: Sequence[IdentityRow]
