"""Add a story, with its text if there is one."""

import re

from sqlalchemy import select

from factdb.actions.add_revision import add_revision
from factdb.errors import BadInput, Refused
from factdb.queries.rows import StoryRow
from factdb.queries.stories import story
from factdb.rules.dates import partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted_line
from factdb.store.work import Ledger
from factdb.tables import stories

LIMIT_SLUG = 100
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def add_story(
    ledger: Ledger,
    *,
    slug: str,
    title: str,
    text: str | None = None,
    publisher_id: int | None = None,
    url: str | None = None,
    byline: str | None = None,
    published_on: str | None = None,
    uid: str | None = None,
) -> StoryRow:
    """Adds a story; its text, where given, becomes revision 1.

    Raises BadInput for a slug or a text that cannot be taken, Refused for a slug that another story has.
    """
    row = {
        "uid": uid,
        "slug": accepted_slug(slug),
        "title": accepted_line(title, what="The title"),
        "publisher_id": publisher_id,
        "url": accepted_url(url, what="The story's URL") if url is not None else None,
        "byline": accepted_line(byline, what="The byline") if byline is not None else None,
        "published_on": partial_date(published_on, what="--published-on") if published_on is not None else None,
    }
    if ledger.connection.execute(select(stories.c.id).where(stories.c.slug == slug)).scalar() is not None:
        raise Refused(
            f"There is a story {slug!r} already.",
            hint=f"see it with 'factdb story show {slug}', or give this one another slug.",
        )
    [number] = ledger.insert(stories, row)
    if text is not None:
        add_revision(ledger, story_id=number, text=text)
    return story(ledger.connection, slug)


def accepted_slug(text: str) -> str:
    """A slug as written: lower-case letters a to z, digits, single hyphens between them. Raises BadInput."""
    if not _SLUG.fullmatch(text) or len(text) > LIMIT_SLUG:
        raise BadInput(
            f"{text[:LIMIT_SLUG]!r} is no slug.",
            hint=f"use lower-case letters a-z, digits and hyphens, {LIMIT_SLUG} at most: beijing-visit-2023.",
        )
    return text
