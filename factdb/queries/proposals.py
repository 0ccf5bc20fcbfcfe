"""What was proposed from a story's text, and what became of it."""

from typing import Any

from sqlalchemy import Connection, Row, select

from factdb.errors import NotFound
from factdb.extraction.kept import proposal
from factdb.queries.proposal_rows import ProposalRow
from factdb.tables import proposals


def proposals_of(connection: Connection, revision_id: int, *, state: str | None = None) -> list[ProposalRow]:
    """The proposals from a revision, in the order of their first words."""
    query = select(proposals).where(proposals.c.revision_id == revision_id)
    if state is not None:
        query = query.where(proposals.c.state == state)
    return [_row(row) for row in connection.execute(query.order_by(proposals.c.start, proposals.c.id))]


def proposal_numbered(connection: Connection, number: int) -> ProposalRow:
    """One proposal. Raises NotFound."""
    row = connection.execute(select(proposals).where(proposals.c.id == number)).first()
    if row is None:
        raise NotFound(f"There is no proposal {number}.", hint="'factdb extract STORY' lists them.")
    return _row(row)


def _row(row: Row[Any]) -> ProposalRow:
    return ProposalRow(
        id=row.id,
        revision_id=row.revision_id,
        state=row.state,
        claim_id=row.claim_id,
        via_id=row.via_id,
        decided_at=row.decided_at,
        proposal=proposal(row.body, made_by=row.made_by, confidence=row.confidence / 1000, via=row.via_id),
    )
