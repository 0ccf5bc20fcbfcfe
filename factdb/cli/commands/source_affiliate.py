"""factdb source affiliate"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.cli.roles import Role, affiliated, role_options
from factdb.cli.voice import told


@click.command(epilog="Example: factdb source affiliate 'Antony Blinken' --role 'secretary of state' --from 2021-01-26")
@click.argument("source", metavar="NAME|ID", shell_complete=completing("source"))
@role_options
@by
@pass_desk
def command(desk: Desk, source: str, role: Role, by: str | None) -> None:
    """Record a source's role in an organization. Earlier roles stay."""
    from factdb.actions.add_source import Identified
    from factdb.queries.rows import SourceRow
    from factdb.queries.sources import known_source
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> tuple[SourceRow, list[Identified]]:
        found = known_source(ledger.connection, source)
        return found, affiliated(ledger, found.id, role)

    found, organization = writing(desk.place, act, by=by)
    for line in told(organization):
        say(safe_line(line))
    say(safe_line(f"Recorded the role of source {found.id}: {found.label}."))
