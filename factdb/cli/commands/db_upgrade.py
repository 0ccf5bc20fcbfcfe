"""factdb db upgrade"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk


@click.command(epilog="Example: factdb db upgrade")
@pass_desk
def command(desk: Desk) -> None:
    """Bring the ledger to this factdb's schema, in one transaction: it succeeds as a whole or changes nothing.

    What follows from the records, as 'factdb db rebuild' computes it, is computed anew by this factdb's rules.
    An SQLite ledger is copied first, to a file beside it named after its schema. On PostgreSQL, make a backup first:
    factdb db backup.
    """
    from factdb.actions.rebuild import rebuild
    from factdb.store.upgrade import upgrade_ledger

    place = desk.place
    done = upgrade_ledger(place, then=rebuild)
    if done.before == done.after:
        say(safe_line(f"{place.shown} is at schema {done.after} already; nothing to do."))
        return
    if done.copy:
        say(safe_line(f"Copied the ledger as it was to {done.copy}."))
    say(safe_line(f"Upgraded {place.shown} from schema {done.before} to {done.after}."))
    say("Computed all standings and the search indexes anew.")
