"""What a checker goes through in a story: its claims, and what was proposed from its last text, in the text's order."""

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, select

from factdb.extraction.proposal import Span
from factdb.queries.checklist_rows import Checklist, ItemRow
from factdb.queries.proposals import proposals_of
from factdb.queries.revision_rows import RevisionRow
from factdb.queries.revisions import revision_of
from factdb.tables import appearances, claims, standings
from factdb.vocabulary import ProposalState, Status


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
