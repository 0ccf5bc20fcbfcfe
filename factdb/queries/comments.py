"""Comment requests: who was asked about a claim, and what came back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, case, func, select

from factdb.queries.among import among
from factdb.queries.bounds import recorded_by
from factdb.queries.earlier import Content
from factdb.queries.names_then import sources_then
from factdb.queries.parts import by_claim
from factdb.queries.publication_rows import CommentRow
from factdb.tables import comment_requests, sources


def requests_of(
    connection: Connection, numbers: Sequence[int], until: datetime | None = None
) -> dict[int, list[CommentRow]]:
    """The comment requests on claims, by claim, in the order they were asked; `until` leaves out what came later."""
    asked, meant = sources.alias("asked"), sources.alias("meant")
    merged: ColumnElement[int] = func.coalesce(asked.c.merged_into_id, asked.c.id)
    if until is not None:
        merged = case((asked.c.merged_at <= until, merged), else_=asked.c.id)
    query = (
        select(
            *comment_requests.c["id", "uid", "claim_id", "channel", "asked_at", "answered_at", "answer"],
            *comment_requests.c["recorded_at", "recorded_by"],
            meant.c.id.label("source_id"),
            func.coalesce(meant.c.name, meant.c.descriptor).label("name"),
        )
        .join(asked, asked.c.id == comment_requests.c.source_id)
        .join(meant, meant.c.id == merged)
        .where(among(comment_requests.c.claim_id, numbers), *recorded_by(comment_requests.c.recorded_at, until))
        .order_by(comment_requests.c.asked_at, comment_requests.c.id)
    )
    found = [CommentRow(**row._asdict()) for row in connection.execute(query)]
    then = sources_then(connection, (row.source_id for row in found), until)
    named = (_as_named(row, then.get(row.source_id)) for row in found)
    return by_claim(_as_it_stood(row, until) for row in named)


def _as_named(row: CommentRow, source: Content | None) -> CommentRow:
    return replace(row, name=source["name"] or source["descriptor"]) if source else row


def _as_it_stood(row: CommentRow, until: datetime | None) -> CommentRow:
    if until is None or row.answered_at is None or row.answered_at <= until:
        return row
    return replace(row, answered_at=None, answer=None)
