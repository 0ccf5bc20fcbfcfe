"""factdb source add"""

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, words_of
from factdb.cli.roles import Role, affiliated, role_options
from factdb.cli.voice import told
from factdb.vocabulary import SourceKind


@click.command(epilog="Example: factdb source add 'Antony Blinken' --kind person --role 'secretary of state'")
@click.argument("name", required=False)
@click.option("--kind", type=words_of(SourceKind), required=True, help="What sort of speaker it is.")
@click.option("--descriptor", metavar="TEXT", help="The words by which stories describe it.")
@click.option("--note", metavar="TEXT", help="What a checker should know; never who an unnamed source is.")
@role_options
@click.option("--again", is_flag=True, help="Add it although a source has this name: it is another of that name.")
@by
@pass_desk
def command(
    desk: Desk,
    name: str | None,
    kind: str,
    descriptor: str | None,
    note: str | None,
    role: Role,
    again: bool,
    by: str | None,
) -> None:
    """Add a source. Prints its number.

    A source that stories do not name has no NAME here: give --kind unnamed and the story's words with --descriptor.
    """
    from factdb.actions.add_source import Identified, add_new_source
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> list[Identified]:
        added = add_new_source(ledger, kind=kind, name=name, descriptor=descriptor, note=note, again=again)
        return [added, *(affiliated(ledger, added.source.id, role) if role.given else [])]

    added = writing(desk.place, act, by=by)
    for line in told(added):
        say(safe_line(line))
    show(str(added[0].source.id))
