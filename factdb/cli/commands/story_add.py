"""factdb story add"""

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.cli.story_text import story_text
from factdb.cli.voice import told


@click.command(epilog="Example: factdb story add beijing-visit-2023 --title 'Blinken in Beijing' --text draft.txt")
@click.argument("slug")
@click.option("--title", required=True, metavar="TEXT", help="Headline or working title.")
@click.option("--text", "file", type=click.Path(), metavar="FILE", help="Its text, UTF-8; '-' reads standard input.")
@click.option("--publisher", metavar="NAME|ID", shell_complete=completing("source"), help="Who publishes it.")
@click.option("--url", metavar="URL", help="Where it stands on the web.")
@click.option("--byline", metavar="TEXT", help="Whom it names as its authors.")
@click.option("--published-on", metavar="DATE", help="When it came out, as far as known: 2023-06-18, 2023-06, 2023.")
@by
@pass_desk
def command(
    desk: Desk,
    slug: str,
    title: str,
    file: str | None,
    publisher: str | None,
    url: str | None,
    byline: str | None,
    published_on: str | None,
    by: str | None,
) -> None:
    """Add a story, with its text if there is one. Prints the slug.

    SLUG is its short name for other commands: lower-case letters a-z, digits and hyphens.
    """
    from factdb.actions.add_source import identify_organization
    from factdb.actions.add_story import add_story
    from factdb.queries.rows import StoryRow
    from factdb.store.work import Ledger, writing

    place = desk.place
    text = story_text(file) if file is not None else None

    def act(ledger: Ledger) -> tuple[StoryRow, list[str]]:
        found = identify_organization(ledger, publisher) if publisher else None
        added = add_story(
            ledger,
            slug=slug,
            title=title,
            text=text,
            publisher_id=found.source.id if found else None,
            url=url,
            byline=byline,
            published_on=published_on,
        )
        return added, told([found]) if found else []

    added, lines = writing(place, act, by=by)
    for line in lines:
        say(safe_line(line))
    say(f"Added the story {added.slug}. Next: factdb add TEXT --story {added.slug}")
    show(added.slug)
