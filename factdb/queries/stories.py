"""Stories: by slug, and all of them."""

from sqlalchemy import ColumnElement, Connection, func, select

from factdb.errors import NotFound
from factdb.queries.rows import StoryRow
from factdb.rules.wording import accepted_line
from factdb.tables import claims, revisions, sources, stories


def story(connection: Connection, slug: str) -> StoryRow:
    """The story with a slug. Raises NotFound, or BadInput for text that can be no slug."""
    slug = accepted_line(slug, what="The slug")
    found = _rows(connection, stories.c.slug == slug)
    if not found:
        raise NotFound(
            f"There is no story {slug!r}.",
            hint=f"'factdb story list' shows them all; 'factdb story add {slug} --title …' adds it.",
        )
    return found[0]


def list_stories(connection: Connection, *, limit: int | None = None) -> list[StoryRow]:
    """The stories, the newest first: all of them, or at most `limit`."""
    return _rows(connection, limit=limit)


def _rows(connection: Connection, *wanted: ColumnElement[bool], limit: int | None = None) -> list[StoryRow]:
    named, meant = sources.alias("named"), sources.alias("meant")
    counted = {
        "revisions": select(func.count()).where(revisions.c.story_id == stories.c.id).scalar_subquery(),
        "claims": select(func.count()).where(claims.c.story_id == stories.c.id).scalar_subquery(),
    }
    query = (
        select(
            *stories.c["id", "uid", "slug", "title", "url", "byline", "published_on", "recorded_at", "recorded_by"],
            meant.c.name.label("publisher"),
            *(subquery.label(name) for name, subquery in counted.items()),
        )
        .outerjoin(named, named.c.id == stories.c.publisher_id)
        .outerjoin(meant, meant.c.id == func.coalesce(named.c.merged_into_id, named.c.id))
        .where(*wanted)
        .order_by(stories.c.id.desc())
        .limit(limit)
    )
    return [StoryRow(**row._mapping) for row in connection.execute(query)]
