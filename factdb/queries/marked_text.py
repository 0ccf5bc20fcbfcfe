"""The text of a story with the claims that stand in it."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, select

from factdb.queries.text_rows import LostRow, PassageRow, TextRow
from factdb.rules.anchors import hash_of
from factdb.tables import appearances, losses, revisions


def marked_text(
    connection: Connection, story_id: int, *, claims: Collection[int], then: datetime | None = None
) -> TextRow | None:
    """The last revision of a story, or the last that there was `then`, with the passages of these claims.

    A passage whose words in the text are not those that were recorded counts as lost: nothing is ever marked that
    only stands where the claim once stood. None where the story has no text.
    """
    texts = connection.execute(
        select(*revisions.c["id", "number", "text", "recorded_at"])
        .where(revisions.c.story_id == story_id, *([revisions.c.recorded_at <= then] if then else []))
        .order_by(revisions.c.number)
    ).all()
    if not texts:
        return None
    last, by_id = texts[-1], {row.id: row for row in texts}
    found: list[PassageRow] = []
    stood: dict[int, LostRow] = {}
    for row in _recorded(connection, story_id, last.id, then):
        if row.claim_id not in claims or row.revision_id not in by_id:
            continue
        revision = by_id[row.revision_id]
        words = revision.text[row.start : row.stop]
        holds = hash_of(words) == row.sha256
        if holds and revision is last:
            found.append(PassageRow(row.claim_id, row.start, row.stop))
        else:
            instead = last.text[row.lost_start : row.lost_stop] if row.lost_start is not None else None
            stood[row.claim_id] = LostRow(row.claim_id, revision.number, words if holds else row.exact, instead)
    there = {row.claim_id for row in found}
    return TextRow(
        number=last.number,
        text=last.text,
        recorded_at=last.recorded_at,
        passages=tuple(sorted(found, key=lambda row: (row.start, -row.stop, row.claim_id))),
        lost=tuple(row for number, row in sorted(stood.items()) if number not in there),
    )


def _recorded(connection: Connection, story_id: int, last: int, then: datetime | None) -> list[Row[Any]]:
    """The appearances in any revision of a story, in the order of its revisions, each with its loss in the last."""
    lost = and_(losses.c.appearance_id == appearances.c.id, losses.c.revision_id == last)
    query = (
        select(
            *appearances.c["claim_id", "revision_id", "start", "stop", "exact", "sha256"],
            losses.c.start.label("lost_start"),
            losses.c.stop.label("lost_stop"),
        )
        .join(revisions, revisions.c.id == appearances.c.revision_id)
        .outerjoin(losses, lost)
        .where(revisions.c.story_id == story_id, *([appearances.c.recorded_at <= then] if then else []))
        .order_by(revisions.c.number, appearances.c.start.desc())
    )
    return list(connection.execute(query))
