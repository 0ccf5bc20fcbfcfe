"""When something happened that is being recorded."""

from datetime import datetime, timedelta

from factdb.errors import BadInput
from factdb.rules.dates import shown
from factdb.store.work import Ledger

GRACE = timedelta(minutes=5)
"""How far ahead of this machine's clock a moment may lie: the clocks of a desk's machines differ a little."""


def moment_of(ledger: Ledger, at: datetime | None, *, hint: str) -> datetime:
    """`at`, aware, or without it the ledger's moment. Raises BadInput, with the hint, for one that is yet to come."""
    if at is not None and at > ledger.at + GRACE:
        raise BadInput(f"{shown(at)} is in the future.", hint=hint)
    return at or ledger.at
