"""Keep the bands by which claims that say nearly the same find each other."""

from collections.abc import Sequence

from factdb.queries.chunked import batched
from factdb.rules.minhash import bands_of
from factdb.store.work import Ledger
from factdb.tables import bands

CHUNK = 1_000


def band_claims(ledger: Ledger, texts: Sequence[tuple[int, str]]) -> None:
    """Keeps the bands of claims that have none, given as pairs of a claim's number and its text.

    Whoever adds a claim calls this.
    """
    for chunk in batched(texts, CHUNK):
        # In their order in the table: neighbours are written to the same pages.
        found = sorted((band, number) for number, said in chunk for band in set(bands_of(said)))
        ledger.derive(bands, [{"band": band, "claim_id": number} for band, number in found], fresh=True)
