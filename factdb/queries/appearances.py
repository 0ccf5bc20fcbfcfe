"""Where claims stand in the texts of a story, and where they stood last."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, select

from factdb.queries.among import among
from factdb.queries.bounds import recorded_by
from factdb.queries.revision_rows import AppearanceRow, LossRow
from factdb.tables import appearances, losses, revisions


def appearances_in(connection: Connection, revision_id: int) -> list[AppearanceRow]:
    """Where claims stand in a revision, in the order of its text."""
    query = _appearances().where(appearances.c.revision_id == revision_id)
    return _rows(connection, query.order_by(appearances.c.start, appearances.c.id))


def open_ends(connection: Connection, story_id: int, until: datetime | None = None) -> list[AppearanceRow]:
    """The last known place of every passage of a story, found or lost, in the order of revisions; `until` as of then.

    A passage that was lost is left out once somebody said anew where its claim stands.
    """
    onward, anew, later = appearances.alias(), appearances.alias(), revisions.alias()
    continued = exists().where(onward.c.moved_from_id == appearances.c.id, *recorded_by(onward.c.recorded_at, until))
    again = and_(anew.c.claim_id == appearances.c.claim_id, anew.c.moved_from_id.is_(None))
    placed_anew = (
        select(anew.c.id)
        .join(later, later.c.id == anew.c.revision_id)
        .where(again, later.c.story_id == revisions.c.story_id, later.c.number > revisions.c.number)
        .where(*recorded_by(anew.c.recorded_at, until))
        .correlate(appearances, revisions)
        .exists()
    )
    query = _appearances().where(revisions.c.story_id == story_id, ~continued, ~placed_anew)
    query = query.where(*recorded_by(appearances.c.recorded_at, until))
    return _rows(connection, query.order_by(revisions.c.number, appearances.c.start, appearances.c.id))


def last_losses(connection: Connection, story_id: int, until: int | None = None) -> dict[int, LossRow]:
    """The last loss of each passage of a story, by the number of its appearance; `until` a revision, by its number."""
    query = (
        select(*losses.c["appearance_id", "revision_id"], revisions.c.number, *losses.c["start", "stop", "recorded_at"])
        .join(revisions, revisions.c.id == losses.c.revision_id)
        .where(revisions.c.story_id == story_id, *([revisions.c.number <= until] if until is not None else []))
        .order_by(revisions.c.number)
    )
    return {row.appearance_id: LossRow(**row._mapping) for row in connection.execute(query)}


def changed_at(connection: Connection, claims: Sequence[int], until: datetime | None = None) -> dict[int, datetime]:
    """When the words of claims last changed or went, by claim; those whose words came back are left out."""
    onward = appearances.alias()
    back = exists().where(onward.c.moved_from_id == appearances.c.id, *recorded_by(onward.c.recorded_at, until))
    query = (
        select(appearances.c.claim_id, func.max(losses.c.recorded_at))
        .join(losses, losses.c.appearance_id == appearances.c.id)
        .where(among(appearances.c.claim_id, claims), ~back, *recorded_by(losses.c.recorded_at, until))
        .group_by(appearances.c.claim_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _appearances() -> Select[Any]:
    columns = appearances.c["id", "claim_id", "revision_id"]
    rest = appearances.c["start", "stop", "exact", "sha256", "moved_from_id"]
    return select(*columns, revisions.c.number, *rest).join(revisions, revisions.c.id == appearances.c.revision_id)


def _rows(connection: Connection, query: Select[Any]) -> list[AppearanceRow]:
    return [AppearanceRow(**row._mapping) for row in connection.execute(query)]
