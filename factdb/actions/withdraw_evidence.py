"""Record that a piece of evidence does not hold."""

from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.evidence import evidence_numbered
from factdb.queries.rows import EvidenceRow
from factdb.rules.wording import accepted
from factdb.store.work import Ledger
from factdb.tables import evidence


def withdraw_evidence(ledger: Ledger, *, number: int, because: str) -> EvidenceRow:
    """Marks evidence as withdrawn and returns it. It stays on record, and so do the verdicts that cite it.

    Raises NotFound for evidence that is not there, Refused where it is withdrawn already.
    """
    [known] = evidence_numbered(ledger.connection, [number])
    if known.withdrawn_at is not None:
        raise Refused(
            f"Evidence {number} was withdrawn already: {known.withdrawn_because}",
            hint=f"see it with 'factdb evidence list {known.claim_id}'.",
        )
    reason = accepted(because, what="The reason")
    ledger.change(evidence, number, withdrawn_at=ledger.at, withdrawn_because=reason)
    restand(ledger, [known.claim_id])
    return evidence_numbered(ledger.connection, [number])[0]
