"""Leave a proposal out, or take it up again."""

from factdb.errors import Refused
from factdb.queries.proposals import proposal_numbered
from factdb.store.work import Ledger
from factdb.tables import proposals
from factdb.vocabulary import ProposalState


def skip_proposal(ledger: Ledger, *, number: int) -> None:
    """Marks an open proposal as skipped. Raises NotFound; Refused for one that is not open."""
    _move(ledger, number, ProposalState.OPEN, ProposalState.SKIPPED)


def reopen_proposal(ledger: Ledger, *, number: int) -> None:
    """Opens a skipped proposal again. Raises NotFound; Refused for one that was not skipped."""
    _move(ledger, number, ProposalState.SKIPPED, ProposalState.OPEN)


def _move(ledger: Ledger, number: int, before: ProposalState, after: ProposalState) -> None:
    state = proposal_numbered(ledger.connection, number).state
    if state != before:
        raise Refused(f"Proposal {number} is {state}, not {before}.", hint="'factdb extract STORY' lists them.")
    ledger.change(proposals, number, state=after, decided_at=None if after == ProposalState.OPEN else ledger.at)
