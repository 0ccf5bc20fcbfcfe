"""factdb source merge"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.rules.numbers import counted


@click.command(epilog="Example: factdb source merge 'A. Blinken' 'Antony Blinken'")
@click.argument("other", metavar="OTHER", shell_complete=completing("source"))
@click.argument("into", metavar="INTO", shell_complete=completing("source"))
@by
@pass_desk
def command(desk: Desk, other: str, into: str, by: str | None) -> None:
    """Record that source OTHER is the same as INTO, each given by name or number.

    INTO is then shown in place of OTHER, and both count as one source. What was recorded stays as it is.
    """
    from factdb.actions.merge_sources import merge_sources
    from factdb.queries.rows import SourceRow
    from factdb.queries.sources import known_source
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> tuple[SourceRow, SourceRow, int]:
        loser, keeper = known_source(ledger.connection, other), known_source(ledger.connection, into)
        return loser, keeper, merge_sources(ledger, other=loser.id, into=keeper.id)

    loser, keeper, touched = writing(desk.place, act, by=by)
    merged = f"Source {loser.id}, {loser.label}, is now source {keeper.id}, {keeper.label}"
    say(safe_line(f"{merged}; its {counted(touched, 'claim')} with it."))
