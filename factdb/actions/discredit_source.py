"""Record that a source can no longer be relied on, or that it can after all."""

from collections.abc import Sequence
from dataclasses import dataclass

from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.flags import claims_flagged
from factdb.queries.source_word import claims_spoken, discredits_of
from factdb.queries.sources import source
from factdb.rules.dates import partial_date
from factdb.rules.wording import accepted
from factdb.store.work import Ledger
from factdb.tables import discredits
from factdb.vocabulary import Flag


@dataclass(frozen=True, slots=True)
class Discredited:
    """Numbers of claims: those that the source speaks for, and those that have just lost or won back their support."""

    touched: Sequence[int]
    lost: Sequence[int]
    regained: Sequence[int]


def discredit_source(ledger: Ledger, *, source_id: int, because: str, valid_from: str | None = None) -> Discredited:
    """Lets what a source says count no more: all of it, or what it may have said from a date on.

    Verdicts stay as they are. Raises NotFound for a source that is not there, BadInput for a date that does not exist,
    Refused for one that stands already.
    """
    source_id = source(ledger.connection, source_id).id
    since = partial_date(valid_from, what="--from") if valid_from else None
    standing = [row for row in discredits_of(ledger.connection, source_id) if row.lifted_at is None]
    if any(row.valid_from in (None, since) for row in standing):
        raise Refused(
            f"Source {source_id} is discredited already: {standing[0].because}",
            hint=f"'factdb source show {source_id}' shows since when; --lift takes it back.",
        )
    reason = accepted(because, what="The reason")
    before = _without_support(ledger, source_id)
    ledger.insert(discredits, {"source_id": source_id, "because": reason, "valid_from": since})
    return _restood(ledger, source_id, before)


def lift_discredit(ledger: Ledger, *, source_id: int, because: str) -> Discredited:
    """Takes back all that discredits a source; it stays on record. Raises NotFound, and Refused where nothing does."""
    source_id = source(ledger.connection, source_id).id
    standing = [row.id for row in discredits_of(ledger.connection, source_id) if row.lifted_at is None]
    if not standing:
        raise Refused(f"Source {source_id} is not discredited.", hint=f"see it with 'factdb source show {source_id}'.")
    reason = accepted(because, what="The reason")
    before = _without_support(ledger, source_id)
    for number in standing:
        ledger.change(discredits, number, lifted_at=ledger.at, lifted_because=reason)
    return _restood(ledger, source_id, before)


def _without_support(ledger: Ledger, source_id: int) -> set[int]:
    touched = claims_spoken(ledger.connection, source_id)
    return claims_flagged(ledger.connection, touched, Flag.SUPPORT_LOST)


def _restood(ledger: Ledger, source_id: int, before: set[int]) -> Discredited:
    touched = claims_spoken(ledger.connection, source_id)
    restand(ledger, touched)
    after = _without_support(ledger, source_id)
    return Discredited(touched, sorted(after - before), sorted(before - after))
