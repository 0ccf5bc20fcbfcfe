"""Which stories claims stand in."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select, union

from factdb.queries.bounds import recorded_by
from factdb.queries.chunked import chunks
from factdb.tables import appearances, claims, revisions


def stories_of(connection: Connection, numbers: Collection[int], until: datetime | None = None) -> dict[int, set[int]]:
    """The stories that claims were logged for or stand in, by claim; `until` leaves out where they were found later."""
    found: dict[int, set[int]] = defaultdict(set)
    for chunk in chunks(numbers):
        logged = select(claims.c.id, claims.c.story_id).where(claims.c.id.in_(chunk), claims.c.story_id.is_not(None))
        placed = (
            select(appearances.c.claim_id, revisions.c.story_id)
            .join(revisions, revisions.c.id == appearances.c.revision_id)
            .where(appearances.c.claim_id.in_(chunk), *recorded_by(appearances.c.recorded_at, until))
        )
        for claim, story in connection.execute(logged.union(placed)):
            found[claim].add(story)
    return found


def claims_of(connection: Connection, story_id: int) -> list[int]:
    """The claims that were logged for a story or stand in it."""
    logged = select(claims.c.id).where(claims.c.story_id == story_id)
    placed = (
        select(appearances.c.claim_id)
        .join(revisions, revisions.c.id == appearances.c.revision_id)
        .where(revisions.c.story_id == story_id)
    )
    return sorted(connection.execute(union(logged, placed)).scalars())
