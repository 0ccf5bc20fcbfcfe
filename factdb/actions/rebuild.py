"""Compute what is derived anew: standings and full-text indexes."""

from factdb.actions.restand import restand
from factdb.queries.wrong_standings import claims_in_chunks
from factdb.store.search_index import rebuild_indexes
from factdb.store.work import Ledger
from factdb.tables import standings


def rebuild(ledger: Ledger) -> int:
    """Writes every standing and every full-text index anew; returns the number of claims."""
    ledger.clear(standings)
    count = 0
    for chunk in claims_in_chunks(ledger.connection):
        restand(ledger, chunk)
        count += len(chunk)
    rebuild_indexes(ledger.connection)
    return count
