"""factdb merge"""

import click

from factdb.cli.console import safe_line, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.merging import merge_other, tell
from factdb.cli.options import as_json, by


@click.command(epilog="Example: factdb merge laptop.db")
@click.argument("other", metavar="OTHER.db|URL|FILE", type=click.Path())
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be done, or what was left to decide.")
@as_json
@by
@pass_desk
def command(desk: Desk, other: str, dry_run: bool, as_json: bool, by: str | None) -> None:
    """Take another ledger into this one: a colleague's, another desk's, or a reporter's laptop.

    OTHER is a ledger in a file or on PostgreSQL, or a file that 'factdb export --format factdb' wrote. It is only read.
    To bring both to the same, merge the other way round as well.

    What is not here comes in, with its dates and with who wrote it; nothing comes in twice, so merging again is safe.
    What was changed on one side only is taken over. What both sides changed, each to something else, stays as it is
    here and is listed for you to decide, as are sources that have one name. The merge is done all the same, with exit
    code 0; --json counts these under to_decide. To see the list again, merge once more with --dry-run.
    """
    done = merge_other(desk.place, other, by=by, rehearsal=dry_run)
    if as_json:
        show_json(done.as_json())
    tell(done, shown_name(other), listing=not as_json)


def shown_name(other: str) -> str:
    """What was named, as it may be shown: a URL without its password."""
    from factdb.store.location import location

    return safe_line(location(other).shown if "://" in other else other)
