"""Which of some claims are under a flag."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from factdb.clock import now
from factdb.queries.chunked import batched
from factdb.queries.standings import flagged
from factdb.tables import standings
from factdb.vocabulary import Flag, Status


def claims_flagged(connection: Connection, claims: Sequence[int], flag: Flag) -> set[int]:
    """Those of the claims that are under a flag now. One that is withdrawn warns of nothing."""
    today = now().date().isoformat()
    found: set[int] = set()
    for chunk in batched(claims):
        query = select(standings.c.claim_id).where(
            standings.c.claim_id.in_(chunk),
            standings.c.status != Status.WITHDRAWN,
            flagged(flag, today),
        )
        found |= set(connection.execute(query).scalars())
    return found
