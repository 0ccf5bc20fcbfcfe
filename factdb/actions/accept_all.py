"""Log every proposal of a text that is open."""

from factdb.actions.accept_proposal import Accepted, accept_proposal
from factdb.errors import FactdbError
from factdb.queries.proposals import proposals_of
from factdb.store.work import Ledger
from factdb.vocabulary import ProposalState


def accept_all(ledger: Ledger, *, revision_id: int) -> tuple[list[Accepted], list[tuple[int, FactdbError]]]:
    """Accepts the open proposals of a revision as they stand, whoever relays another first.

    Returns what was logged, and the numbers of those that a rule refused, with why: they stay open.
    """
    accepted, refused = [], []
    rows = proposals_of(ledger.connection, revision_id, state=ProposalState.OPEN)
    for row in sorted(rows, key=lambda row: (row.via_id is not None, row.id)):
        try:
            with ledger.attempt():
                accepted.append(accept_proposal(ledger, number=row.id))
        except FactdbError as error:
            refused.append((row.id, error))
    return accepted, refused
