"""factdb conflicts"""

import click

from factdb.cli.console import dressed, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, story_option


@click.command(epilog="Example: factdb conflicts --story beijing-visit-2023")
@story_option()
@as_json
@pass_desk
def command(desk: Desk, story: str | None, as_json: bool) -> None:
    """Show claims that contradict each other, side by side: how each stands, who says it, how independently.

    Pairs are those linked with 'factdb link A contradicts B' of which neither is refuted or withdrawn: at most one of
    the two can be true. --story keeps the pairs with a claim of that story.
    """
    from factdb.queries.conflicts import conflicts
    from factdb.queries.stories import story as story_named
    from factdb.reports.as_conflicts import conflict_object, conflict_text
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        found = conflicts(connection, story_id=story_named(connection, story).id if story else None)
    if as_json:
        show_json([conflict_object(row) for row in found])
    elif found:
        show("\n\n\n".join(conflict_text(row, width=width(), style=dressed) for row in found))
    else:
        say("No two claims that stand contradict each other.")
