"""Compute what is derived anew: standings, the bands of near-doubles and full-text indexes."""

from factdb.actions.band_claims import band_anew
from factdb.actions.restand import restand
from factdb.queries.wrong_standings import claims_in_chunks
from factdb.store.search_index import rebuild_indexes
from factdb.store.work import Ledger
from factdb.tables import standings


def rebuild(ledger: Ledger) -> int:
    """Writes every standing, every band and every full-text index anew; returns the number of claims."""
    ledger.clear(standings)
    count = 0
    for chunk in claims_in_chunks(ledger.connection):
        restand(ledger, chunk)
        count += len(chunk)
    band_anew(ledger)
    rebuild_indexes(ledger.connection)
    return count
