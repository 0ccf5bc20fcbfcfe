"""factdb source own"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.cli.voice import told


@click.command(epilog="Example: factdb source own 'The Harbour Post' --owner 'Aldermouth Media' --from 2019-05")
@click.argument("daughter", metavar="DAUGHTER", shell_complete=completing("source"))
@click.option("--owner", metavar="NAME|ID", required=True, shell_complete=completing("source"), help="Who owns it.")
@click.option("--from", "valid_from", metavar="DATE", help="Since when, as far as known: 2019-05-01, 2019-05, 2019.")
@click.option("--until", "valid_until", metavar="DATE", help="Until when, as far as known.")
@by
@pass_desk
def command(
    desk: Desk, daughter: str, owner: str, valid_from: str | None, valid_until: str | None, by: str | None
) -> None:
    """Record that one organization owns another: a parent and its daughter, each given by name or number.

    Two houses of one owner may pass on one account: at the low end they count as one independent origin, where the
    desk's policy says so. An organization that is not known yet is added.
    """
    from factdb.actions.add_source import Identified, identify_organization
    from factdb.actions.own_source import own_source
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> tuple[Identified, Identified]:
        below, above = (identify_organization(ledger, name) for name in (daughter, owner))
        own_source(
            ledger, daughter=below.source.id, owner=above.source.id, valid_from=valid_from, valid_until=valid_until
        )
        return below, above

    below, above = writing(desk.place, act, by=by)
    for line in told([below, above]):
        say(safe_line(line))
    say(
        safe_line(
            f"Source {below.source.id}, {below.source.label}, is owned by source {above.source.id}, "
            f"{above.source.label}."
        )
    )
