"""What a checker goes through in a story: its claims, and what was proposed from its last text, in the text's order."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from factdb.extraction.proposal import Span, Spans
from factdb.queries.proposal_rows import ProposalRow
from factdb.queries.proposals import proposals_of
from factdb.queries.revisions import RevisionRow, revision_of
from factdb.tables import appearances, claims, standings
from factdb.vocabulary import ProposalState, Status


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


def checklist(connection: Connection, slug: str) -> Checklist:
    """What is to be checked in a story. Raises NotFound for a story that is not there or has no text."""
    revision = revision_of(connection, slug)
    items = [*_claims(connection, revision), *_proposals(connection, revision)]
    return Checklist(slug, revision, tuple(sorted(items, key=lambda item: item.order)))


def _claims(connection: Connection, revision: RevisionRow) -> Iterator[ItemRow]:
    spans = defaultdict(list)
    stand = select(*appearances.c["claim_id", "start", "stop"]).where(appearances.c.revision_id == revision.id)
    for claim, start, stop in connection.execute(stand.order_by(appearances.c.start)):
        spans[claim].append(Span(start, stop))
    query = (
        select(claims.c.id, *standings.c["status", "changed_since_check"])
        .join(standings, standings.c.claim_id == claims.c.id)
        .where(claims.c.story_id == revision.story_id)
    )
    for row in connection.execute(query):
        due = row.status == Status.UNCHECKED or bool(row.changed_since_check)
        yield ItemRow(spans=tuple(spans[row.id]), open=due, claim_id=row.id)


def _proposals(connection: Connection, revision: RevisionRow) -> Iterator[ItemRow]:
    for row in proposals_of(connection, revision.id):
        if row.state in (ProposalState.OPEN, ProposalState.SKIPPED):
            yield ItemRow(spans=row.proposal.content, open=row.state == ProposalState.OPEN, proposal=row)
