"""factdb story edit"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.cli.voice import told


@click.command(epilog="Example: factdb story edit beijing-visit-2023 --published-on 2023-06-20")
@click.argument("slug", shell_complete=completing("story"))
@click.option("--title", metavar="TEXT", help="Headline or working title.")
@click.option("--publisher", metavar="NAME|ID", shell_complete=completing("source"), help="Who publishes it.")
@click.option("--url", metavar="URL", help="Where it stands on the web; '' takes it out.")
@click.option("--byline", metavar="TEXT", help="Whom it names as its authors; '' takes it out.")
@click.option("--published-on", metavar="DATE", help="When it came out, as far as known; '' takes it out.")
@by
@pass_desk
def command(
    desk: Desk,
    slug: str,
    title: str | None,
    publisher: str | None,
    url: str | None,
    byline: str | None,
    published_on: str | None,
    by: str | None,
) -> None:
    """Correct what is known of a story. The journal keeps what stood there."""
    from factdb.actions.add_source import identify_organization
    from factdb.actions.edit_story import edit_story
    from factdb.queries.stories import story
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> list[str]:
        found = identify_organization(ledger, publisher) if publisher else None
        edit_story(
            ledger,
            story_id=story(ledger.connection, slug).id,
            title=title,
            publisher_id=found.source.id if found else None,
            url=url,
            byline=byline,
            published_on=published_on,
        )
        return told([found]) if found else []

    for line in writing(desk.place, act, by=by):
        say(safe_line(line))
    say(f"Changed the story {slug}.")
