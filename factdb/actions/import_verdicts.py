"""The verdicts of an import: reviews whose ratings a written rule maps to a status."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, time

from sqlalchemy import select

from factdb.actions.import_pieces import Piece
from factdb.actions.import_uids import part_uid
from factdb.queries.chunked import batched
from factdb.queries.policies import policy_in_force
from factdb.queries.records import decisions_of
from factdb.queries.short_of_policy import confirmed_short
from factdb.rules.dates import first_day
from factdb.rules.standing import Decision, around, latest, legal_moves
from factdb.store.work import Ledger, Row
from factdb.tables import verdict_evidence, verdicts
from factdb.vocabulary import Status, Target

OVERRIDE = "Imported as the reviewer's verdict; nobody at this desk has checked it."
"""Why a confirmation that falls short of the desk's policy is recorded all the same."""


def verdict_uid(piece: Piece) -> str | None:
    """The uid of the verdict that a review gives; None for a piece that gives none."""
    review = piece.review
    if review is None or review.status in (None, Status.UNCHECKED):
        return None
    return part_uid(piece.claim, "verdict", piece.uid, review.status)


def passed_over(ledger: Ledger, reviews: Mapping[str, Piece], *, claims: Mapping[str, int]) -> set[str]:
    """Those of the reviews, by their verdicts' uids, that give no verdict. `claims` are known claims' numbers by uid.

    They have given it already; or would make an illegal move, of a withdrawn claim, say; or the claim is judged
    already and nobody knows on which day they were made.
    """
    listed = list(reviews)
    found: set[str] = set()
    for chunk in batched(listed):
        query = select(verdicts.c.uid).where(verdicts.c.uid.in_(chunk))
        found.update(ledger.connection.execute(query).scalars())
    known = {uid: claims[each.claim] for uid, each in reviews.items() if each.claim in claims}
    decided = decisions_of(ledger.connection, sorted(set(known.values())))
    late = {uid for uid, number in known.items() if not _fits(ledger, reviews[uid], decided.get(number, ()))}
    return found | late


def add_verdicts(
    ledger: Ledger, reviews: Mapping[str, Piece], *, claims: Mapping[str, int], evidence: Mapping[str, int]
) -> None:
    """Gives claims the verdicts of reviews, by the uids of these. `claims` and `evidence` are numbers by uid.

    The caller sees to the standings.
    """
    policy = policy_in_force(ledger.connection)
    confirmed = (each for each in reviews.values() if _status(each) == Status.CONFIRMED)
    pairs = ((_decider(ledger, each), claims[each.claim]) for each in confirmed)
    short = confirmed_short(ledger.connection, pairs, policy.policy)
    rows = (
        _row(ledger, each, uid=uid, claim=claims[each.claim], short=short, policy=policy.id)
        for uid, each in reviews.items()
    )
    cited = zip(ledger.insert(verdicts, *rows), reviews.values(), strict=True)
    ledger.insert(
        verdict_evidence, *({"verdict_id": number, "evidence_id": evidence[each.uid]} for number, each in cited)
    )


def _fits(ledger: Ledger, piece: Piece, decided: Sequence[Decision]) -> bool:
    review = piece.review
    if review is None or (review.on is None and latest(decided, Target.CONTENT)):
        return False
    before, after = around(decided, Target.CONTENT, _moment(ledger, piece))
    status = _status(piece)
    stands = before.status if before else Status.UNCHECKED
    follows = after is None or after.status in legal_moves(status, Target.CONTENT)
    return status in legal_moves(stands, Target.CONTENT) and follows


def _row(
    ledger: Ledger, piece: Piece, *, uid: str, claim: int, short: Collection[tuple[str, int]], policy: int | None
) -> Row:
    by, status = _decider(ledger, piece), _status(piece)
    return {
        "uid": uid,
        "claim_id": claim,
        "target": Target.CONTENT,
        "status": status,
        "because": piece.note,
        "decided_by": by,
        "decided_at": _moment(ledger, piece),
        "override_reason": OVERRIDE if status == Status.CONFIRMED and (by, claim) in short else None,
        "policy_id": policy,
    }


def _status(piece: Piece) -> str:
    return piece.review.status or Status.UNCHECKED if piece.review else Status.UNCHECKED


def _decider(ledger: Ledger, piece: Piece) -> str:
    return (piece.review.reviewer if piece.review else None) or ledger.by


def _moment(ledger: Ledger, piece: Piece) -> datetime:
    """The first instant, in UTC, of the day of the review as far as it is known; else the moment of the import."""
    on = piece.review.on if piece.review else None
    return datetime.combine(first_day(on), time.min, UTC) if on else ledger.at
