"""The text of a story with the claims that stand in it."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select

from factdb.queries.appearances import last_losses, open_ends
from factdb.queries.bounds import recorded_by
from factdb.queries.text_rows import LostRow, PassageRow, TextRow
from factdb.rules.anchors import hash_of
from factdb.tables import revisions


def marked_text(
    connection: Connection, story_id: int, *, claims: Collection[int], then: datetime | None = None
) -> TextRow | None:
    """The last revision of a story, or the last that there was `then`, with the passages of these claims.

    A passage whose words in the text are not those that were recorded counts as lost: nothing is ever marked that
    only stands where the claim once stood. None where the story has no text.
    """
    texts = connection.execute(
        select(*revisions.c["id", "number", "text", "recorded_at"])
        .where(revisions.c.story_id == story_id, *recorded_by(revisions.c.recorded_at, then))
        .order_by(revisions.c.number)
    ).all()
    if not texts:
        return None
    last, by_id = texts[-1], {row.id: row.text for row in texts}
    changed = last_losses(connection, story_id, last.number)
    found: list[PassageRow] = []
    lost: list[LostRow] = []
    for row in open_ends(connection, story_id, then):
        if row.claim_id not in claims:
            continue
        words = by_id[row.revision_id][row.start : row.stop]
        holds = hash_of(words) == row.sha256
        if holds and row.revision_id == last.id:
            found.append(PassageRow(row.claim_id, row.start, row.stop))
            continue
        loss = changed.get(row.id)
        instead = by_id[loss.revision_id][loss.start : loss.stop] if loss and loss.start is not None else None
        lost.append(LostRow(row.claim_id, row.number, words if holds else row.exact, instead))
    return TextRow(
        number=last.number,
        text=last.text,
        recorded_at=last.recorded_at,
        passages=tuple(sorted(found, key=lambda row: (row.start, -row.stop, row.claim_id))),
        lost=tuple(sorted(lost, key=lambda row: row.claim_id)),
    )
