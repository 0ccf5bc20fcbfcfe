"""Record that a document was taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from factdb.actions.moment_of import moment_of
from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.affected import claims_on_documents
from factdb.queries.documents import claims_resting, document
from factdb.queries.flags import claims_flagged
from factdb.rules.dates import shown
from factdb.rules.wording import accepted
from factdb.store.work import Ledger
from factdb.tables import documents
from factdb.vocabulary import Flag


@dataclass(frozen=True, slots=True)
class Fall:
    """What a retraction reached, as numbers of claims: all that rest on the document, those that have just lost their
    support, and those confirmed that have just come to fall short of their policy."""

    touched: tuple[int, ...]
    lost: tuple[int, ...]
    below: tuple[int, ...]


def retract_document(ledger: Ledger, *, document_id: int, because: str, at: datetime | None = None) -> Fall:
    """Marks a document as retracted, and computes anew what rests on it. Verdicts stay as they are.

    `at` is when we learned of it, aware; without it, now. Raises NotFound for a document that is not there, Refused
    where it is retracted already, BadInput for a moment in the future.
    """
    known = document(ledger.connection, document_id)
    if known.retracted_at is not None:
        raise Refused(
            f"Document {document_id} was retracted already, {shown(known.retracted_at)}: {known.retracted_because}",
            hint=f"'factdb impact {document_id}' shows what fell with it.",
        )
    when = moment_of(ledger, at, hint="a retraction is dated when we learned of it.")
    touched = claims_resting(ledger.connection, document_id)
    before = _flagged(ledger, touched)
    reason = accepted(because, what="The reason")
    ledger.change(documents, document_id, retracted_at=when, retracted_because=reason)
    restand(ledger, claims_on_documents(ledger.connection, [document_id]))
    after = _flagged(ledger, touched)
    lost, below = (tuple(sorted(late - early)) for early, late in zip(before, after, strict=True))
    return Fall(tuple(touched), lost, below)


def _flagged(ledger: Ledger, claims: Sequence[int]) -> list[set[int]]:
    return [claims_flagged(ledger.connection, claims, flag) for flag in (Flag.SUPPORT_LOST, Flag.BELOW_POLICY)]
