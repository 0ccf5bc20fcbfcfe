"""What a shell may offer while a value is being typed."""

from sqlalchemy import Connection, String, cast, select

from factdb.rules.wording import normalised
from factdb.tables import claims, sources, stories, tags


def completions(connection: Connection, noun: str, begun: str, limit: int) -> list[tuple[str, str]]:
    """Pairs of a value that begins with `begun` and what it stands for; `noun` is claim, source, story or tag."""
    if noun == "claim":
        number = cast(claims.c.id, String)
        query = select(number, claims.c.text).where(number.startswith(begun)).order_by(claims.c.id.desc())
    elif noun == "source":
        begins = sources.c.name_key.startswith(normalised(begun), autoescape=True)
        query = select(sources.c.name, sources.c.kind).where(begins, sources.c.name.is_not(None))
        query = query.where(sources.c.merged_into_id.is_(None)).order_by(sources.c.name)
    elif noun == "story":
        query = select(stories.c.slug, stories.c.title).where(stories.c.slug.startswith(begun, autoescape=True))
    else:
        query = select(tags.c.name, tags.c.name).where(tags.c.name.startswith(begun, autoescape=True))
    return [(value, text) for value, text in connection.execute(query.limit(limit))]
