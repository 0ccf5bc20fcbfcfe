"""Rate how reliable a source is."""

from datetime import datetime

from factdb.actions.moment_of import moment_of
from factdb.queries.sources import source
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger, Row
from factdb.tables import source_ratings


def rate_source(
    ledger: Ledger,
    *,
    source_id: int,
    reliability: str,
    because: str,
    at: datetime | None = None,
    by: str | None = None,
) -> int:
    """Appends a rating, A to F (NATO Admiralty code, AJP-2.1), and returns its number. It changes no verdict.

    `at` is when it was so rated, aware; without it, now. `by` rated it; without it, the ledger's writer. Raises
    NotFound for a source that is not there, BadInput for a moment in the future.
    """
    rated = source(ledger.connection, source_id)
    when = moment_of(ledger, at, hint="a rating is dated when it was given.")
    reason = accepted(because, what="The reason")
    row: Row = {
        "source_id": rated.id,
        "reliability": reliability,
        "because": reason,
        "rated_at": when,
        "rated_by": accepted_line(by, what="The name of who rated it") if by is not None else None,
    }
    return ledger.insert(source_ratings, row)[0]
