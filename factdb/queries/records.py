"""All that standings follow from: decisions, support, sign-offs, what speaks against a claim."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, or_, select

from factdb.queries.among import among
from factdb.queries.appearances import changed_at
from factdb.queries.bounds import recorded_by
from factdb.queries.support import facts_of
from factdb.rules.standing import Decision, Record, Signature, latest
from factdb.tables import evidence, links, signoffs, verdicts
from factdb.vocabulary import LinkKind, Stance, Status, Target

OUT_OF_THE_WAY = (Status.REFUTED, Status.WITHDRAWN)
"""A claim that stands so contradicts no other."""


def records_of(
    connection: Connection,
    numbers: Sequence[int],
    until: datetime | None = None,
    known: datetime | None = None,
    *,
    behind: bool = True,
) -> dict[int, Record]:
    """What is recorded of claims, by number.

    `until` leaves out what was recorded, decided or withdrawn later, `known` verdicts that were written down later.
    Without `behind`, nothing of what lies behind documents is read.
    """
    decided = decisions_of(connection, numbers, until, known)
    facts = facts_of(connection, numbers, until, behind=behind)
    signed, opposed = _signatures(connection, numbers, until), _opposed(connection, numbers, until)
    contradicted, changed = _contradicted(connection, numbers, until, known), changed_at(connection, numbers, until)
    return {
        number: Record(
            facts=facts[number],
            decisions=decided.get(number, ()),
            signatures=signed.get(number, ()),
            opposed=number in opposed,
            contradicted=number in contradicted,
            changed_at=changed.get(number),
        )
        for number in numbers
    }


def decisions_of(
    connection: Connection, numbers: Sequence[int], until: datetime | None = None, known: datetime | None = None
) -> dict[int, list[Decision]]:
    """The verdicts on claims, as far as standings go, by claim.

    `until` leaves out what was decided later, `known` what was written down later.
    """
    columns = verdicts.c["claim_id", "id", "target", "status", "decided_at", "override_reason"]
    query = select(*columns, *verdicts.c["decided_by", "policy_id", "check_after", "recorded_at"])
    found = defaultdict(list)
    bounds = [*recorded_by(verdicts.c.decided_at, until), *recorded_by(verdicts.c.recorded_at, known)]
    for row in connection.execute(query.where(among(verdicts.c.claim_id, numbers), *bounds)):
        claim, *decision = row
        number, target, status, decided_at, override, *rest = decision
        found[claim].append(Decision(number, target, status, decided_at, override is not None, *rest))
    return found


def _signatures(connection: Connection, numbers: Sequence[int], until: datetime | None) -> dict[int, list[Signature]]:
    query = (
        select(*signoffs.c["claim_id", "signed_by", "knows_identity"], verdicts.c.status)
        .outerjoin(verdicts, verdicts.c.id == signoffs.c.verdict_id)
        .where(among(signoffs.c.claim_id, numbers), *recorded_by(signoffs.c.signed_at, until))
        .order_by(signoffs.c.id)
    )
    found = defaultdict(list)
    for row in connection.execute(query):
        agrees = row.status in (None, Status.UNCHECKED, Status.CONFIRMED)
        found[row.claim_id].append(Signature(row.signed_by, bool(row.knows_identity), agrees))
    return found


def _opposed(connection: Connection, numbers: Sequence[int], until: datetime | None) -> set[int]:
    stands = evidence.c.withdrawn_at.is_(None)
    query = select(evidence.c.claim_id).where(
        among(evidence.c.claim_id, numbers),
        evidence.c.target == Target.CONTENT,
        evidence.c.stance == Stance.REFUTES,
        stands if until is None else or_(stands, evidence.c.withdrawn_at > until),
        *recorded_by(evidence.c.recorded_at, until),
    )
    return set(connection.execute(query).scalars())


def _contradicted(
    connection: Connection, numbers: Sequence[int], until: datetime | None, known: datetime | None
) -> set[int]:
    query = select(*links.c["claim_id", "other_id"]).where(
        links.c.kind == LinkKind.CONTRADICTS,
        or_(among(links.c.claim_id, numbers), among(links.c.other_id, numbers)),
        *recorded_by(links.c.recorded_at, until),
    )
    pairs = {tuple(row) for row in connection.execute(query)}
    if not pairs:
        return set()
    sides = sorted({claim for pair in pairs for claim in pair})
    decided = decisions_of(connection, sides, until, known)
    last = {claim: latest(decided.get(claim, ()), Target.CONTENT) for claim in sides}
    stands = {claim for claim, decision in last.items() if not decision or decision.status not in OUT_OF_THE_WAY}
    return {one for pair in pairs for one, other in (pair, pair[::-1]) if other in stands}
