"""Which of some claims are under a flag."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from factdb.clock import now
from factdb.queries.standings import CHUNK, flagged
from factdb.tables import standings
from factdb.vocabulary import Flag, Status


def claims_flagged(connection: Connection, claims: Sequence[int], flag: Flag) -> set[int]:
    """Those of the claims that are under a flag now. One that is withdrawn warns of nothing."""
    today = now().date().isoformat()
    found: set[int] = set()
    for start in range(0, len(claims), CHUNK):
        query = select(standings.c.claim_id).where(
            standings.c.claim_id.in_(claims[start : start + CHUNK]),
            standings.c.status != Status.WITHDRAWN,
            flagged(flag, today),
        )
        found |= set(connection.execute(query).scalars())
    return found
