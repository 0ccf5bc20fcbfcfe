"""factdb init"""

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk


@click.command(epilog="Example: factdb init")
@click.argument("path", required=False)
@pass_desk
def command(desk: Desk, path: str | None) -> None:
    """Create a ledger: factdb.db in this folder, or at PATH, a file or a folder that exists.

    On a server: factdb --db 'postgresql://user@server/base?schema=desk' init. The schema is made if it is not there.
    """
    from factdb.errors import BadInput
    from factdb.store.location import place_for_init
    from factdb.store.migrate import create

    if path and desk.db:
        raise BadInput("Both PATH and --db are given.", hint="give one of them.")
    place = place_for_init(path or desk.db)
    if create(place):
        say(f"Created the ledger {place.shown}. Next: factdb add, or factdb seed for the shipped example.")
    else:
        say(f"The ledger {place.shown} is there already; nothing to do.")
