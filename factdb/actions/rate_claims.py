"""Rate how credible claims are."""

from collections.abc import Sequence
from datetime import datetime

from factdb.actions.moment_of import moment_of
from factdb.queries.standings import statuses
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger, Row
from factdb.tables import information_ratings


def rate_claims(
    ledger: Ledger,
    *,
    claims: Sequence[int],
    credibility: str,
    because: str,
    at: datetime | None = None,
    by: str | None = None,
) -> list[int]:
    """Records how credible each claim is, `1` to `6` (Admiralty code), and returns the ratings' numbers.

    `at` is when it was so rated, aware; without it, now. `by` rated it; without it, the ledger's writer. A rating
    changes no verdict. Raises NotFound for a claim that is not there, BadInput for a moment in the future.
    """
    numbers = list(dict.fromkeys(claims))
    statuses(ledger.connection, numbers)
    when = moment_of(ledger, at, hint="a rating is dated when it was given.")
    common: Row = {
        "credibility": credibility,
        "because": accepted(because, what="The reason"),
        "rated_at": when,
        "rated_by": accepted_line(by, what="The name of who rated it") if by is not None else None,
    }
    return ledger.insert(information_ratings, *({"claim_id": number, **common} for number in numbers))
