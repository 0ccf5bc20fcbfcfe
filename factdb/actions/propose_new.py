"""Record what is proposed from the new passages of a revised text."""

from collections.abc import Sequence

from factdb.actions.propose_claims import propose_claims
from factdb.extraction.proposal import Proposal, Span
from factdb.queries.proposals import proposals_of
from factdb.queries.revision_rows import Revised
from factdb.rules.alignment import fresh
from factdb.rules.placing import placed
from factdb.store.work import Ledger
from factdb.vocabulary import ProposalState


def propose_new(ledger: Ledger, *, revised: Revised, found: Sequence[Proposal]) -> list[int]:
    """Records proposals from a story's new text, `found` in all of it, and returns the numbers of the new ones.

    Taken are those that touch words which the text before did not have, and those that were open there still.
    """
    if revised.before is None or revised.alignment is None:
        return propose_claims(ledger, revision_id=revised.revision.id, found=found)
    spans = [Span(*each) for each in fresh(revised.alignment)]
    for row in proposals_of(ledger.connection, revised.before.id, state=ProposalState.OPEN):
        for span in row.proposal.content:
            now = placed(revised.alignment, span.start, span.stop)
            if now.start is not None and now.stop is not None:
                spans.append(Span(now.start, now.stop))
    return propose_claims(ledger, revision_id=revised.revision.id, found=found, within=spans)
