"""The numbered texts of a story."""

from sqlalchemy import Connection, select

from factdb.errors import NotFound
from factdb.queries.revision_rows import RevisionRow
from factdb.queries.stories import story
from factdb.tables import revisions


def revision_of(connection: Connection, slug: str, number: int | None = None) -> RevisionRow:
    """A story's text with a number, or its last. Raises NotFound for a story or a text that is not there."""
    of = story(connection, slug)
    query = select(*revisions.c["id", "story_id", "number", "text", "sha256", "recorded_at", "recorded_by"]).where(
        revisions.c.story_id == of.id
    )
    if number is not None:
        query = query.where(revisions.c.number == number)
    row = connection.execute(query.order_by(revisions.c.number.desc()).limit(1)).first()
    if row is not None:
        return RevisionRow(*row)
    if number is not None and of.revisions:
        raise NotFound(f"The story {of.slug} has no text {number}.", hint=f"it has texts 1 to {of.revisions}.")
    raise NotFound(f"The story {of.slug} has no text yet.", hint=f"give it one: factdb story revise {of.slug} FILE")
