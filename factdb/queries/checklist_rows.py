"""The frozen rows of what a checker goes through in a story."""

from dataclasses import dataclass

from factdb.extraction.proposal import Spans
from factdb.queries.proposal_rows import ProposalRow
from factdb.queries.revision_rows import RevisionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """A claim, or a proposal that is open or was skipped; `spans` is empty where a claim is not found in the text.

    `open` while somebody has to look: an open proposal, a claim that is unchecked or whose words changed since.
    """

    spans: Spans
    open: bool
    claim_id: int | None = None
    proposal: ProposalRow | None = None

    @property
    def key(self) -> str:
        """What tells it from the others, today and tomorrow."""
        return f"claim {self.claim_id}" if self.claim_id is not None else f"proposal {self.proposal.id}"  # type: ignore[union-attr]

    @property
    def order(self) -> tuple[bool, Spans, bool, int]:
        """Where it stands among others: by the text, a claim before a proposal of the same words."""
        number = self.claim_id if self.claim_id is not None else self.proposal.id  # type: ignore[union-attr]
        return not self.spans, self.spans, self.claim_id is None, number


@dataclass(frozen=True, slots=True)
class Checklist:
    """The items of a story in the order of its last text; claims that are not found in it come last."""

    slug: str
    revision: RevisionRow
    items: tuple[ItemRow, ...]

    @property
    def open(self) -> int:
        """How many items somebody has to look at."""
        return sum(item.open for item in self.items)
