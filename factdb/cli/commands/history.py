"""factdb history"""

import click

from factdb.cli.console import show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing
from factdb.cli.ranges import number


@click.command(epilog="Example: factdb history 3")
@click.argument("claim", metavar="ID", shell_complete=completing("claim"))
@as_json
@pass_desk
def command(desk: Desk, claim: str, as_json: bool) -> None:
    """Show every write that touched a claim or what hangs on it, in order: when, by whom, what changed.

    With --json, each journal entry has the row as it was written, and its hash.
    """
    from factdb.queries.journal import history_of
    from factdb.reports.as_history import entry_object, history_text
    from factdb.store.work import reading

    which = number(claim)
    with reading(desk.place) as connection:
        entries = history_of(connection, which)
    if as_json:
        show_json([entry_object(entry, which) for entry in entries])
    else:
        show(history_text(which, entries, width=width()))
