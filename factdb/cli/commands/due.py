"""factdb due"""

from datetime import timedelta

import click

from factdb.cli.console import say, show, show_json, status, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, story_option
from factdb.rules.numbers import counted

LONGEST = 36_500
"""Days that can be looked ahead: a century."""


@click.command(epilog="Example: factdb due --within 7")
@story_option()
@click.option(
    "--within",
    metavar="DAYS",
    type=click.IntRange(0, LONGEST),
    default=0,
    help="Also what comes due within so many days.",
)
@as_json
@pass_desk
def command(desk: Desk, story: str | None, within: int, as_json: bool) -> None:
    """List the claims that are to be checked again, the longest overdue first.

    The day is set with 'factdb verify ... --check-after DATE'. A month or a year comes due with its first day; days are
    those of UTC. With --json, days_overdue is negative for what is yet to come.
    """
    from factdb.clock import now
    from factdb.queries.claims import load_claims
    from factdb.queries.due import due_claims
    from factdb.queries.stories import story as story_named
    from factdb.reports.as_json import claim_object
    from factdb.rules.dates import first_day
    from factdb.store.work import reading

    today = now().date()
    with reading(desk.place) as connection:
        of = story_named(connection, story).id if story else None
        numbers = due_claims(connection, day=today + timedelta(within), story_id=of)
        rows = [(row, (today - first_day(row.check_after or "")).days) for row in load_claims(connection, numbers)]
    if as_json:
        show_json([claim_object(row) | {"days_overdue": days} for row, days in rows])
    elif rows:
        cells = [(row.id, row.check_after, _told(days), row.status, row.text) for row, days in rows]
        show(table(["ID", "CHECK AFTER", "DUE", "STATUS", "CLAIM"], cells, styles={3: status}))
    else:
        say("Nothing is to be checked again yet.")


def _told(days: int) -> str:
    if days == 0:
        return "today"
    return f"{counted(days, 'day')} over" if days > 0 else f"in {counted(-days, 'day')}"
