"""factdb source edit"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing, words_of
from factdb.vocabulary import SourceKind


@click.command(epilog="Example: factdb source edit 'A. Blinken' --name 'Antony Blinken'")
@click.argument("source", metavar="NAME|ID", shell_complete=completing("source"))
@click.option("--name", metavar="TEXT", help="Its name; an unnamed source never gets one.")
@click.option("--kind", type=words_of(SourceKind), help="What sort of speaker it is.")
@click.option("--descriptor", metavar="TEXT", help="The words by which stories describe it; '' takes them out.")
@click.option("--note", metavar="TEXT", help="What a checker should know; '' takes it out.")
@click.option("--again", is_flag=True, help="Take the name although another source has it.")
@by
@pass_desk
def command(
    desk: Desk,
    source: str,
    name: str | None,
    kind: str | None,
    descriptor: str | None,
    note: str | None,
    again: bool,
    by: str | None,
) -> None:
    """Correct what is known of a source. The journal keeps what stood there."""
    from factdb.actions.edit_source import edit_source
    from factdb.queries.rows import SourceRow
    from factdb.queries.sources import known_source
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> SourceRow:
        found = known_source(ledger.connection, source)
        return edit_source(
            ledger, source_id=found.id, name=name, kind=kind, descriptor=descriptor, note=note, again=again
        )

    changed = writing(desk.place, act, by=by)
    say(safe_line(f"Changed source {changed.id}: {changed.label} ({changed.kind})."))
