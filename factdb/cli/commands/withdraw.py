"""factdb withdraw"""

import click

from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import at_option, because_option, judge
from factdb.cli.options import as_json, by, completing
from factdb.vocabulary import Status


@click.command(epilog="Example: factdb withdraw 3 --because 'The paragraph was cut.'")
@click.argument("ids", nargs=-1, required=True, metavar="ID...", shell_complete=completing("claim"))
@because_option
@by
@at_option
@as_json
@pass_desk
def command(
    desk: Desk, ids: tuple[str, ...], because: str | None, by: str | None, at: str | None, as_json: bool
) -> None:
    """Take claims out of the story. They stay on record; 'factdb reopen' brings them back."""
    judge(desk.place, ids=ids, status=Status.WITHDRAWN, because=because, by=by, at=at, as_json=as_json)
