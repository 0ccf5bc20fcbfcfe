"""factdb policy history"""

import click

from factdb.cli.console import say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb policy history")
@as_json
@pass_desk
def command(desk: Desk, as_json: bool) -> None:
    """List every version of the policy that the desk has set, the oldest first; the last is in force."""
    from factdb.queries.policies import policy_history
    from factdb.reports.as_json_policy import policy_object
    from factdb.reports.as_policy import policy_history_text
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        rows = policy_history(connection)
    if as_json:
        show_json([policy_object(row) for row in rows])
    elif rows:
        show(policy_history_text(rows, width=width()))
    else:
        say("The desk has set no policy: 'evidence' holds. Next: factdb policy set PRESET --because …")
