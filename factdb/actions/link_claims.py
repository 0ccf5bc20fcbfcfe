"""Record how one claim bears on another."""

from sqlalchemy import ColumnElement, or_, select

from factdb.actions.restand import restand
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.standings import statuses
from factdb.rules.wording import accepted
from factdb.store.work import Ledger, Row
from factdb.tables import links
from factdb.vocabulary import MUTUAL


def link_claims(
    ledger: Ledger, *, claim: int, other: int, kind: str, note: str | None = None, uid: str | None = None
) -> int:
    """Links `claim` to `other` and returns the link's number.

    Raises NotFound for a claim that is not there, BadInput for a link to itself, Refused for one that is there already.
    """
    if claim == other:
        raise BadInput(f"Claim {claim} cannot be linked to itself.", hint="name another claim.")
    statuses(ledger.connection, [claim, other])
    known = _find(ledger, claim, other, kind)
    if known is not None:
        raise Refused(
            f"That claim {claim} {_verb(kind)} claim {other} is recorded already.",
            hint=f"'factdb show {claim}' shows its links; --remove takes one out.",
        )
    noted = accepted(note, what="The note") if note is not None else None
    row: Row = {"claim_id": claim, "other_id": other, "kind": kind, "note": noted, "uid": uid}
    number = ledger.insert(links, row)[0]
    restand(ledger, [claim, other])
    return number


def unlink_claims(ledger: Ledger, *, claim: int, other: int, kind: str) -> None:
    """Takes a link out; the journal keeps that it was there. Raises NotFound where there is none."""
    known = _find(ledger, claim, other, kind)
    if known is None:
        raise NotFound(
            f"No link says that claim {claim} {_verb(kind)} claim {other}.",
            hint=f"'factdb show {claim}' shows its links.",
        )
    ledger.remove(links, known)
    restand(ledger, [claim, other])


def _find(ledger: Ledger, claim: int, other: int, kind: str) -> int | None:
    joined: ColumnElement[bool] = (links.c.claim_id == claim) & (links.c.other_id == other)
    if kind in MUTUAL:
        joined = or_(joined, (links.c.claim_id == other) & (links.c.other_id == claim))
    return ledger.connection.execute(select(links.c.id).where(joined, links.c.kind == kind)).scalar()


def _verb(kind: str) -> str:
    return kind.replace("_", " ")
