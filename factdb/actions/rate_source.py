"""Rate how reliable a source is."""

from datetime import datetime

from factdb.actions.record_verdict import GRACE
from factdb.errors import BadInput
from factdb.queries.sources import source
from factdb.rules.dates import shown
from factdb.rules.wording import accepted
from factdb.store.work import Ledger, Row
from factdb.tables import source_ratings


def rate_source(ledger: Ledger, *, source_id: int, reliability: str, because: str, at: datetime | None = None) -> int:
    """Appends a rating, A to F (NATO Admiralty code, AJP-2.1), and returns its number. It changes no verdict.

    `at` is when it was so rated, aware; without it, now. Raises NotFound for a source that is not there, BadInput for
    a moment in the future.
    """
    rated = source(ledger.connection, source_id)
    if at is not None and at > ledger.at + GRACE:
        raise BadInput(f"{shown(at)} is in the future.", hint="a rating is dated when it was given.")
    reason = accepted(because, what="The reason")
    row: Row = {"source_id": rated.id, "reliability": reliability, "because": reason, "rated_at": at or ledger.at}
    return ledger.insert(source_ratings, row)[0]
