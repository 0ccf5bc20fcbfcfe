"""factdb show"""

from collections.abc import Sequence

import click

from factdb.cli.console import dressed, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing
from factdb.cli.ranges import numbers


@click.command(epilog="Example: factdb show 3 7-9")
@click.argument("ids", metavar="ID...", nargs=-1, required=True, shell_complete=completing("claim"))
@as_json
@pass_desk
def command(desk: Desk, ids: Sequence[str], as_json: bool) -> None:
    """Show claims with everything known of them: sources, evidence, verdicts, links.

    With --json, one ID gives an object, several give a list. 'factdb history ID' shows every write.
    """
    from factdb.queries.claims import claims_numbered
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        rows = claims_numbered(connection, numbers(ids))
    if as_json:
        from factdb.reports.as_json import claim_object

        objects = [claim_object(row) for row in rows]
        show_json(objects[0] if len(objects) == 1 else objects)
    else:
        from factdb.reports.as_text import claim_text

        show("\n\n\n".join(claim_text(row, width=width(), style=dressed) for row in rows))
