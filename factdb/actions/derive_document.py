"""Record that one document came from another."""

from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.queries.affected import claims_on_documents
from factdb.queries.documents import document_numbered
from factdb.rules.wording import accepted
from factdb.store.work import Ledger
from factdb.tables import derivations


def derive_document(
    ledger: Ledger, *, document_id: int, origin_id: int, kind: str, note: str | None = None
) -> tuple[int, bool]:
    """The number of the derivation that says this, and whether it is new. Circles are legal, and never support.

    `note` is how we know; one that is recorded stays. Raises NotFound for a document that is not there.
    """
    pair: dict[str, int | str] = {
        "document_id": document_numbered(ledger.connection, document_id),
        "origin_id": document_numbered(ledger.connection, origin_id),
        "kind": kind,
    }
    told = accepted(note, what="The note") if note is not None else None
    same = select(derivations.c.id, derivations.c.note).where(
        *(derivations.c[name] == value for name, value in pair.items())
    )
    if known := ledger.connection.execute(same).first():
        if known.note is None and told is not None:
            ledger.change(derivations, known.id, note=told)
        return int(known.id), False
    [number] = ledger.insert(derivations, {**pair, "note": told})
    restand(ledger, claims_on_documents(ledger.connection, [document_id]))
    return number, True
