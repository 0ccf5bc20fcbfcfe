"""Keep what a model makes of claims' wording."""

from collections.abc import Sequence

from factdb.queries.vectors import ensure_model, model_of_vectors
from factdb.store.work import Ledger
from factdb.tables import vectors


def change_model(ledger: Ledger, model: str) -> bool:
    """Takes out the vectors of another model, so that all can be made by this one; returns whether there were any."""
    if model_of_vectors(ledger.connection) in (None, model):
        return False
    ledger.clear(vectors)
    return True


def keep_vectors(ledger: Ledger, numbers: Sequence[int], packed: Sequence[bytes], *, model: str) -> None:
    """Keeps the vectors of claims. Raises Refused where those kept are of another model."""
    ensure_model(ledger.connection, model)
    rows = zip(numbers, packed, strict=True)
    ledger.derive(vectors, [{"claim_id": number, "model": model, "vector": vector} for number, vector in rows])
