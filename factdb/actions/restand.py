"""Recompute what all that is recorded of claims adds up to."""

from collections.abc import Iterable

from factdb.queries.chunked import batched
from factdb.queries.standings import CHUNK, computed
from factdb.store.work import Ledger
from factdb.tables import standings


def restand(ledger: Ledger, claims: Iterable[int]) -> None:
    """Writes the standing of each claim anew from what is recorded of it."""
    numbers = list(dict.fromkeys(claims))
    for chunk in batched(numbers, CHUNK):
        ledger.derive(standings, list(computed(ledger.connection, chunk).values()))
