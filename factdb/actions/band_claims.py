"""Keep the bands by which claims that say nearly the same find each other."""

from collections.abc import Sequence

from factdb.rules.minhash import bands_of
from factdb.store.work import Ledger
from factdb.tables import bands

CHUNK = 500


def band_claims(ledger: Ledger, texts: Sequence[tuple[int, str]]) -> None:
    """Keeps the bands of claims, given as pairs of a claim's number and its text: whoever adds a claim calls this."""
    for start in range(0, len(texts), CHUNK):
        chunk = texts[start : start + CHUNK]
        ledger.derive(bands, [{"band": band, "claim_id": number} for number, said in chunk for band in bands_of(said)])
