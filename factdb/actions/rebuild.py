"""Compute what is derived anew: standings, the bands of near-doubles and full-text indexes."""

from sqlalchemy import select

from factdb.actions.band_claims import band_claims
from factdb.actions.restand import restand
from factdb.queries.wrong_standings import claims_in_chunks
from factdb.store.search_index import rebuild_indexes
from factdb.store.work import Ledger
from factdb.tables import bands, claims, standings


def rebuild(ledger: Ledger) -> int:
    """Writes every standing, every band and every full-text index anew; returns the number of claims."""
    ledger.clear(standings)
    ledger.clear(bands)
    count = 0
    for chunk in claims_in_chunks(ledger.connection):
        restand(ledger, chunk)
        texts = ledger.connection.execute(select(claims.c.id, claims.c.text).where(claims.c.id.in_(chunk)))
        band_claims(ledger, [(row.id, row.text) for row in texts])
        count += len(chunk)
    rebuild_indexes(ledger.connection)
    return count
