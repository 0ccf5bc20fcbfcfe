"""factdb source same"""

import click

from factdb.cli.comparing import compare
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_option
from factdb.cli.options import by, completing
from factdb.vocabulary import Identity


@click.command(epilog="Example: factdb source same 28 30 --because 'The reporter says that both are one.'")
@click.argument("one", metavar="ONE", shell_complete=completing("source"))
@click.argument("other", metavar="OTHER", shell_complete=completing("source"))
@because_option
@by
@pass_desk
def command(desk: Desk, one: str, other: str, because: str | None, by: str | None) -> None:
    """Record that two unnamed sources, each given by its number, are one person: they count once.

    The reason says how we know, never who it is. The last statement on two sources counts; earlier ones stay on
    record. Two names for one source are joined with 'factdb source merge'.
    """
    compare(desk.place, one=one, other=other, identity=Identity.SAME, because=because, by=by)
