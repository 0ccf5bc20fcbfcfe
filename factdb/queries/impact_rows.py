"""The frozen rows that say what falls with a source or a document."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FelledRow:
    """A claim that loses its last support, or that was confirmed and falls short of the policy it was confirmed under.

    `published` where readers were told of it in that story.
    """

    id: int
    text: str
    status: str
    lost: bool
    below: bool
    published: bool


@dataclass(frozen=True, slots=True)
class StoryFelledRow:
    """A story and those of its claims that fall; `slug` and `title` are None for claims that stand in no story.

    `published_at` is when readers were last told the story; None where they never were.
    """

    slug: str | None
    title: str | None
    published_at: datetime | None
    claims: tuple[FelledRow, ...]


@dataclass(frozen=True, slots=True)
class ImpactRow:
    """What falls with a source or a document, story by story, the worst first.

    `kind` is source or document; `fallen` where it is discredited or retracted already; `reached` counts the claims
    that rest on it, whether they fall or not; `lost` and `below` are claims by number; `published_by` are the
    documents that the source published, which stand: by number and name.
    """

    kind: str
    id: int
    label: str
    fallen: bool
    reached: int
    lost: tuple[int, ...]
    below: tuple[int, ...]
    stories: tuple[StoryFelledRow, ...]
    published_by: tuple[tuple[int, str], ...]
