"""Correct what is known of a story. Its slug, by which others call it, stays."""

from factdb.actions.restand import restand
from factdb.errors import BadInput
from factdb.queries.story_claims import claims_of
from factdb.rules.dates import partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted_line
from factdb.store.work import Ledger, Value
from factdb.tables import stories


def edit_story(
    ledger: Ledger,
    *,
    story_id: int,
    title: str | None = None,
    publisher_id: int | None = None,
    url: str | None = None,
    byline: str | None = None,
    published_on: str | None = None,
) -> None:
    """Sets what is given; an empty URL, byline or date takes out what stood there.

    Raises BadInput where nothing is given or a text cannot be taken.
    """
    changes: dict[str, Value] = {}
    if title is not None:
        changes["title"] = accepted_line(title, what="The title")
    if publisher_id is not None:
        changes["publisher_id"] = publisher_id
    if url is not None:
        changes["url"] = accepted_url(url, what="The story's URL") if url else None
    if byline is not None:
        changes["byline"] = accepted_line(byline, what="The byline") if byline else None
    if published_on is not None:
        changes["published_on"] = partial_date(published_on, what="--published-on") if published_on else None
    if not changes:
        raise BadInput("Nothing to change is given.", hint="see 'factdb story edit --help'.")
    ledger.change(stories, story_id, **changes)
    if "url" in changes:  # a document that stands there is the story, and proves none of its claims
        restand(ledger, claims_of(ledger.connection, story_id))
