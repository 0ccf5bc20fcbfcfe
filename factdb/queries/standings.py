"""How claims stand: the status kept for each, and the decisions that it comes from."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from factdb.errors import NotFound
from factdb.rules.numbers import claims_named
from factdb.rules.standing import Decision
from factdb.tables import standings, verdicts
from factdb.vocabulary import Target

CHUNK = 500


def statuses(connection: Connection, claims: Sequence[int], *, target: str = Target.CONTENT) -> dict[int, str]:
    """The status at which each of the claims stands on `target`. Raises NotFound, naming those that are not there."""
    column = standings.c.status if target == Target.CONTENT else standings.c.attribution_status
    found: dict[int, str] = {}
    for start in range(0, len(claims), CHUNK):
        chunk = claims[start : start + CHUNK]
        rows = connection.execute(select(standings.c.claim_id, column).where(standings.c.claim_id.in_(chunk)))
        found |= {row[0]: row[1] for row in rows}
    if missing := set(claims) - found.keys():
        raise NotFound(
            f"There {'is' if len(missing) == 1 else 'are'} no {claims_named(missing)}.",
            hint="'factdb list' shows the claims there are.",
        )
    return found


def decisions_of(connection: Connection, claims: Sequence[int]) -> dict[int, list[Decision]]:
    """The verdicts on claims, as far as standings go, by claim."""
    columns = verdicts.c["claim_id", "id", "target", "status", "decided_at", "override_reason"]
    found: dict[int, list[Decision]] = defaultdict(list)
    for start in range(0, len(claims), CHUNK):
        query = select(*columns).where(verdicts.c.claim_id.in_(claims[start : start + CHUNK]))
        for row in connection.execute(query):
            overridden = row.override_reason is not None
            found[row.claim_id].append(Decision(row.id, row.target, row.status, row.decided_at, overridden))
    return found
