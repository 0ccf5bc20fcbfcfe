"""The frozen rows of a story's text with the claims that stand in it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PassageRow:
    """Where a claim stands: offsets in code points, of the first and after the last."""

    claim_id: int
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class LostRow:
    """A passage of a claim that an earlier revision held and that is no longer found; another may be.

    `number` is of the last revision that it was found in; `words` are those that stood there, null where that text
    does not hold them either. `instead` are the words that stand in their place now, null where they went, or where
    nobody has looked for them.
    """

    claim_id: int
    number: int
    words: str | None
    instead: str | None


@dataclass(frozen=True, slots=True)
class TextRow:
    """A revision of a story, `passages` in the order of the text. A claim may stand in several."""

    number: int
    text: str
    recorded_at: datetime
    passages: tuple[PassageRow, ...]
    lost: tuple[LostRow, ...]
