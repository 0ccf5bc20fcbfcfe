"""factdb source different"""

import click

from factdb.cli.comparing import compare
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_option
from factdb.cli.options import by, completing
from factdb.vocabulary import Identity


@click.command(epilog="Example: factdb source different 28 30 --because 'The reporter met them one after the other.'")
@click.argument("one", metavar="ONE", shell_complete=completing("source"))
@click.argument("other", metavar="OTHER", shell_complete=completing("source"))
@click.option("--unknown", is_flag=True, help="It was asked, and nobody can tell: they may be one person.")
@because_option
@by
@pass_desk
def command(desk: Desk, one: str, other: str, unknown: bool, because: str | None, by: str | None) -> None:
    """Record that two unnamed sources, each given by its number, are two people: they count apart.

    The reason says how we know, never who they are. The last statement on two sources counts; earlier ones stay on
    record. Until somebody says so, two unnamed sources may be one, and the low end counts them once.
    """
    identity = Identity.UNKNOWN if unknown else Identity.DIFFERENT
    compare(desk.place, one=one, other=other, identity=identity, because=because, by=by)
