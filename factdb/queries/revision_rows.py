"""The frozen rows of a story's texts, of where claims stand in them, and of what became of them in the next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from factdb.queries.rows import ListedRow
from factdb.rules.alignment import Alignment
from factdb.rules.placing import KEPT, Placed


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A text of a story; `number` is 1 for its first."""

    id: int
    story_id: int
    number: int
    text: str
    sha256: str
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class AppearanceRow:
    """Where a claim, or a part of it, stands in a revision; `number` is the revision's. `exact` may be null."""

    id: int
    claim_id: int
    revision_id: int
    number: int
    start: int
    stop: int
    exact: str | None
    sha256: str
    moved_from_id: int | None


@dataclass(frozen=True, slots=True)
class LossRow:
    """That a revision no longer holds a passage, and where the words that stand in its place stand in that revision."""

    appearance_id: int
    revision_id: int
    number: int
    start: int | None
    stop: int | None
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts of a story, the passages of claims in each in the order of the text; the claims as they stand now."""

    slug: str
    before: RevisionRow
    after: RevisionRow
    stood: tuple[AppearanceRow, ...]
    stand: tuple[AppearanceRow, ...]
    claims: Mapping[int, ListedRow]


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of a passage: where it stood, and where it, or what stands in its place, stands in the new text.

    `words` are those it had, null where only their hash is known. `again` if it had been lost before.
    """

    stood: AppearanceRow
    words: str | None
    placed: Placed
    again: bool

    @property
    def kept(self) -> bool:
        """Whether it is found."""
        return self.placed.fate in KEPT


@dataclass(frozen=True, slots=True)
class Revised:
    """The new text and the one before, how their words go together, and what became of each passage.

    A passage that was lost before is among them only where it is found again, or stands changed once more;
    `still_lost` are the claims of the others.
    """

    before: RevisionRow | None
    revision: RevisionRow
    alignment: Alignment | None = None
    carried: tuple[Carried, ...] = ()
    still_lost: tuple[int, ...] = ()
