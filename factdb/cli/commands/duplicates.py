"""factdb duplicates"""

import click

from factdb.cli.console import dressed, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, story_option


@click.command(epilog="Example: factdb duplicates --story beijing-visit-2023")
@story_option()
@as_json
@pass_desk
def command(desk: Desk, story: str | None, as_json: bool) -> None:
    """List claims that probably say the same, two by two, the most alike first, with the command that links them.

    Claims that give other figures, or of which one says 'not', are no doubles. Pairs that are linked already and
    withdrawn claims are left out. --story keeps the pairs with a claim of that story.
    """
    from factdb.queries.duplicates import duplicates
    from factdb.queries.stories import story as story_named
    from factdb.reports.as_matches import double_object, double_text
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        found = duplicates(connection, story_id=story_named(connection, story).id if story else None)
    if as_json:
        show_json([double_object(row) for row in found])
    elif found:
        show("\n\n".join(double_text(row, width=width(), style=dressed) for row in found))
    else:
        say("No two claims say nearly the same.")
