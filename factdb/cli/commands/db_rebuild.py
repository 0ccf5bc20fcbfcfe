"""factdb db rebuild"""

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk


@click.command(epilog="Example: factdb db rebuild")
@pass_desk
def command(desk: Desk) -> None:
    """Compute anew what follows from the records: standings, bands of near-doubles and search indexes."""
    from factdb.actions.rebuild import rebuild
    from factdb.store.work import writing

    count = writing(desk.place, rebuild)
    say(f"Computed the standings of {count:,} {'claim' if count == 1 else 'claims'} and the search indexes anew.")
