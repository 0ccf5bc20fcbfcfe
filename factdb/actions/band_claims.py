"""Keep the bands by which claims that say nearly the same find each other."""

from collections.abc import Iterator, Sequence

from factdb.queries.chunked import batched
from factdb.queries.claim_texts import texts_of
from factdb.queries.wrong_standings import claims_in_chunks
from factdb.rules.minhash import bands_of
from factdb.store.work import Ledger
from factdb.tables import bands

CHUNK = 1_000

Texts = Sequence[tuple[int, str]]
"""Pairs of a claim's number and its text."""


def band_claims(ledger: Ledger, texts: Texts) -> None:
    """Keeps the bands of claims that have none.

    Whoever adds a claim calls this.
    """
    for chunk in batched(texts, CHUNK):
        # In their order in the table: neighbours are written to the same pages.
        found = sorted(_rows(chunk))
        ledger.derive(bands, [{"band": band, "claim_id": number} for band, number in found], fresh=True)


def band_anew(ledger: Ledger) -> None:
    """Writes the bands of all claims anew."""
    parts = (texts_of(ledger.connection, chunk) for chunk in claims_in_chunks(ledger.connection))
    ledger.derive_anew(bands, (list(_rows(texts)) for texts in parts))


def _rows(texts: Texts) -> Iterator[tuple[int, int]]:
    return ((band, number) for number, said in texts for band in set(bands_of(said)))
