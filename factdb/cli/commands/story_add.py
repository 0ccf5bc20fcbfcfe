"""factdb story add"""

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.draft import known, read_draft_file
from factdb.cli.options import by, completing
from factdb.cli.voice import told
from factdb.errors import BadInput


@click.command(epilog="Example: factdb story add beijing-visit-2023 draft.txt --title 'Blinken in Beijing'")
@click.argument("slug")
@click.argument("file", required=False, type=click.Path())
@click.option("--text", "same", type=click.Path(), metavar="FILE", help="The same as FILE.")
@click.option("--title", metavar="TEXT", help="Headline or working title; else the file's own, else its first line.")
@click.option("--publisher", metavar="NAME|ID", shell_complete=completing("source"), help="Who publishes it.")
@click.option("--url", metavar="URL", help="Where it stands on the web.")
@click.option("--byline", metavar="TEXT", help="Whom it names as its authors.")
@click.option("--published-on", metavar="DATE", help="When it came out, as far as known: 2023-06-18, 2023-06, 2023.")
@by
@pass_desk
def command(
    desk: Desk,
    slug: str,
    file: str | None,
    same: str | None,
    title: str | None,
    publisher: str | None,
    url: str | None,
    byline: str | None,
    published_on: str | None,
    by: str | None,
) -> None:
    """Add a story, with its text if there is one. Prints the slug.

    SLUG is its short name for other commands: lower-case letters a-z, digits and hyphens. FILE is its text: plain
    text, Markdown, HTML, DOCX, ODT or PDF, whatever its name; '-' reads standard input. What a web page says of
    itself (byline, date, publisher, address) is kept where no option says otherwise; an empty option keeps nothing.
    """
    from factdb.actions.add_source import identify_organization
    from factdb.actions.add_story import add_story
    from factdb.queries.rows import StoryRow
    from factdb.reading.draft import Draft
    from factdb.store.work import Ledger, writing

    if file and same:
        raise BadInput("The text is given twice.", hint="give FILE or --text FILE.")
    place, source = desk.place, file or same
    draft = read_draft_file(source) if source else Draft(text="", form="")
    facts = known(draft, title=title, publisher=publisher, url=url, byline=byline, published_on=published_on)

    def act(ledger: Ledger) -> tuple[StoryRow, list[str]]:
        found = identify_organization(ledger, facts.publisher) if facts.publisher else None
        added = add_story(
            ledger,
            slug=slug,
            title=facts.title or slug,
            text=facts.text if source else None,
            publisher_id=found.source.id if found else None,
            url=facts.url,
            byline=facts.byline,
            published_on=facts.published_on,
        )
        return added, told([found]) if found else []

    added, lines = writing(place, act, by=by)
    for line in lines:
        say(safe_line(line))
    after = f"factdb check {added.slug}" if source else f"factdb add TEXT --story {added.slug}"
    say(f"Added the story {added.slug}. Next: {after}")
    show(added.slug)
