"""Claims that are to be checked again."""

from datetime import date

from sqlalchemy import Connection, select

from factdb.queries.claims import STANDING, ClaimFilter, conditions
from factdb.tables import standings


def due_claims(connection: Connection, *, day: date, story_id: int | None = None) -> list[int]:
    """The numbers of the claims whose day for checking again has come by `day`, the longest overdue first.

    A month or a year comes with its first day.
    """
    come = [standings.c.check_after <= day.isoformat(), *conditions(connection, ClaimFilter(story_id=story_id))]
    query = select(standings.c.claim_id).select_from(STANDING).where(*come)
    return list(connection.execute(query.order_by(standings.c.check_after, standings.c.claim_id)).scalars())
