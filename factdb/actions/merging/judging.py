"""Claims that both sides judged, each otherwise."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from factdb.actions.merging.told import Judged, Opinion
from factdb.queries.chunked import chunks
from factdb.queries.records import decisions_of
from factdb.rules.standing import Decision, latest
from factdb.tables import verdicts
from factdb.vocabulary import Target


def judged_otherwise(
    connection: Connection, *, added: Collection[int], both: Collection[int], fresh: Collection[int]
) -> list[Judged]:
    """The claims on which verdicts came in, and which we judged otherwise meanwhile, in the order of their numbers.

    `added` are the verdicts that came in, `both` those that both sides had; the claims `fresh` nobody here has judged.
    """
    claims: set[int] = set()
    for chunk in chunks(added):
        claims |= set(connection.execute(select(verdicts.c.claim_id).where(verdicts.c.id.in_(chunk))).scalars())
    theirs, shared = set(added), set(both)
    found: list[Judged] = []
    for chunk in chunks(claims - set(fresh)):
        for claim, decisions in sorted(decisions_of(connection, chunk).items()):
            found += [each for target in Target if (each := _of(claim, target, decisions, theirs, shared))]
    return found


def _of(claim: int, target: Target, decisions: list[Decision], theirs: set[int], shared: set[int]) -> Judged | None:
    mine = latest((each for each in decisions if each.id not in theirs and each.id not in shared), target)
    his = latest((each for each in decisions if each.id in theirs), target)
    if mine is None or his is None or mine.status == his.status:
        return None
    last = latest(decisions, target)
    one, other = (Opinion(each.status, each.decided_by, each.decided_at, each is last) for each in (mine, his))
    return Judged(claim, target, one, other)
