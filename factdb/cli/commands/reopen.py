"""factdb reopen"""

import click

from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import at_option, because_option, judge, target_option
from factdb.cli.options import as_json, by, completing
from factdb.vocabulary import Status


@click.command(epilog="Example: factdb reopen 3 --because 'The ministry has corrected its figure.'")
@click.argument("ids", nargs=-1, required=True, metavar="ID...", shell_complete=completing("claim"))
@because_option
@target_option
@by
@at_option
@as_json
@pass_desk
def command(
    desk: Desk, ids: tuple[str, ...], because: str | None, target: str, by: str | None, at: str | None, as_json: bool
) -> None:
    """Open claims again: back to unchecked, from any verdict or from withdrawn. The verdicts so far stay on record."""
    judge(desk.place, ids=ids, status=Status.UNCHECKED, because=because, by=by, at=at, target=target, as_json=as_json)
