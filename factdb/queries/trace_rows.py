"""The frozen rows of a trace: a claim's support from its origins on, each step with its words and dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from factdb.queries.rows import ClaimRow
from factdb.rules.corroboration import Corroboration, Node


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """A source, document or piece of evidence behind a claim, or the claim itself.

    `mark` is the first of FALLEN, ORIGIN, UNKNOWN, CUT OFF (it reaches the claim only through what fell) and CIRCULAR
    that holds of it; None for a mere link. `circular` is whether it stands in a circle.

    `sort` is what kind of source it is, else `claim`, `document` or `evidence`. `fallen` tells why it no longer
    counts: its source was discredited, its document retracted.
    """

    node: Node
    label: str
    sort: str
    url: str | None = None
    publisher: str | None = None
    published_on: str | None = None
    fallen: str | None = None
    mark: str | None = None
    circular: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """What something rests on, and how.

    `kind` is `attribution` (the claim has a source), `via` (a source passed on another's words), `evidence`, a kind of
    derivation, or `carries` (a document is a story that holds the claim itself). `on` is the day it was said.
    """

    kind: str
    rests_on: Node
    cue: str | None = None
    quote: str | None = None
    on: str | None = None
    knowledge: str | None = None
    information: str | None = None
    locator: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A claim's support: all that is recorded behind it, what fell included, and what the rest adds up to.

    `steps` gives, for the claim and each point, what it rests on, in the order that was recorded. `found` is without
    what fell. `alike` names groups that count as one at the low end.
    `lost_pieces` counts withdrawn evidence.
    """

    claim: ClaimRow
    as_of: datetime | None
    points: Mapping[Node, PointRow]
    steps: Mapping[Node, tuple[StepRow, ...]]
    found: Corroboration
    alike: tuple[tuple[Node, ...], ...]
    lost_pieces: int

    @property
    def top(self) -> Node:
        """The claim as a point."""
        return Node("claim", self.claim.id)
