"""Record that one document came from another, or that it did not."""

from typing import Any

from sqlalchemy import Row as Found
from sqlalchemy import select

from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.affected import claims_on_documents
from factdb.queries.documents import document_numbered
from factdb.rules.wording import accepted
from factdb.store.work import Ledger, Row, Value
from factdb.tables import derivations


def derive_document(
    ledger: Ledger, *, document_id: int, origin_id: int, kind: str, note: str | None = None
) -> tuple[int, bool]:
    """The number of the derivation that says this, and whether it is new. Circles are legal, and never support.

    `note` is how we know; one that is recorded stays. What was taken back stands again. Raises NotFound for a document
    that is not there.
    """
    told = accepted(note, what="The note") if note is not None else None
    known = _known(ledger, document_id, origin_id, kind)
    if known is None:
        row: Row = {"document_id": document_id, "origin_id": origin_id, "kind": kind, "note": told}
        [number] = ledger.insert(derivations, row)
    else:
        number = int(known.id)
        changes: dict[str, Value] = {"note": told} if known.note is None and told is not None else {}
        if known.withdrawn_at is not None:
            changes |= {"withdrawn_at": None, "withdrawn_because": None}
        if changes:
            ledger.change(derivations, number, **changes)
    new = known is None or known.withdrawn_at is not None
    if new:
        restand(ledger, claims_on_documents(ledger.connection, [document_id]))
    return number, new


def withdraw_derivation(ledger: Ledger, *, document_id: int, origin_id: int, kind: str, because: str) -> int:
    """Takes back that a document came from another: it counts no more, and stays on record. Returns its number.

    Raises NotFound for a document that is not there, Refused where no such record stands.
    """
    known = _known(ledger, document_id, origin_id, kind)
    if known is None or known.withdrawn_at is not None:
        raise Refused(
            f"That document {document_id} came from document {origin_id} as {kind} "
            f"{'is not recorded' if known is None else 'was taken back already'}.",
            hint=f"'factdb document show {document_id}' shows what it was made from, and how.",
        )
    reason = accepted(because, what="The reason")
    ledger.change(derivations, known.id, withdrawn_at=ledger.at, withdrawn_because=reason)
    restand(ledger, claims_on_documents(ledger.connection, [document_id]))
    return int(known.id)


def _known(ledger: Ledger, document_id: int, origin_id: int, kind: str) -> Found[Any] | None:
    for number in (document_id, origin_id):
        document_numbered(ledger.connection, number)
    pair = {"document_id": document_id, "origin_id": origin_id, "kind": kind}
    query = select(*derivations.c["id", "note", "withdrawn_at"])
    return ledger.connection.execute(query.where(*(derivations.c[name] == is_ for name, is_ in pair.items()))).first()
