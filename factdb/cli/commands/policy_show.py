"""factdb policy show"""

import click

from factdb.cli.console import show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb policy show")
@click.argument("name", required=False, metavar="[NAME]")
@as_json
@pass_desk
def command(desk: Desk, name: str | None, as_json: bool) -> None:
    """Show what the desk asks before a claim is confirmed; with NAME, what that preset or policy would ask."""
    from factdb.queries.policies import policy_in_force, policy_named
    from factdb.reports.as_json_policy import policy_object
    from factdb.reports.as_policy import policy_text
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        row = policy_named(connection, name) if name else policy_in_force(connection)
    if as_json:
        show_json(policy_object(row))
    else:
        show(policy_text(row, width=width()))
