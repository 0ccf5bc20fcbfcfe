"""factdb story list"""

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb story list --limit 20")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many; else all.")
@as_json
@pass_desk
def command(desk: Desk, limit: int | None, as_json: bool) -> None:
    """List the stories, the newest first."""
    from factdb.queries.stories import list_stories
    from factdb.reports.as_json import story_object
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        rows = list_stories(connection, limit=limit)
    if as_json:
        show_json([story_object(row) for row in rows])
    elif rows:
        cells = [(row.slug, row.published_on, row.claims, row.title) for row in rows]
        show(table(["SLUG", "PUBLISHED", "CLAIMS", "TITLE"], cells))
    else:
        say("There are no stories yet. Next: factdb story add SLUG --title …")
