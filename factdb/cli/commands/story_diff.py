"""factdb story diff"""

import click

from factdb.cli.console import dressed, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing


@click.command(epilog="Example: factdb story diff beijing-visit-2023 --from 1 --to 2")
@click.argument("slug", shell_complete=completing("story"))
@click.option("--from", "first", type=click.IntRange(min=1), metavar="N", help="The old text; else the one before.")
@click.option("--to", "second", type=click.IntRange(min=1), metavar="N", help="The new text; else the last.")
@as_json
@pass_desk
def command(desk: Desk, slug: str, first: int | None, second: int | None, as_json: bool) -> None:
    """Show what changed between two texts of a story, with its claims and their statuses.

    What went is marked [-so-], what came {+so+}; from 100 columns on, the two texts stand beside each other. A claim
    that the new text no longer holds is shown with its words and those that stand in their place.
    """
    from factdb.queries.text_pair import text_pair
    from factdb.reports.as_diff import diff_text
    from factdb.reports.diff import diff, diff_object
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        pair = text_pair(connection, slug, first, second)
    found = diff(pair)
    if as_json:
        show_json(diff_object(found))
        return
    for line in diff_text(found, width=width(), style=dressed):
        show(line)
    say("= as before   ~ edited   > moved   + new   - taken out")
