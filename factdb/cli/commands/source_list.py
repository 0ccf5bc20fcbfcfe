"""factdb source list"""

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, words_of
from factdb.vocabulary import SourceKind


@click.command(epilog="Example: factdb source list --kind person blinken")
@click.argument("words", nargs=-1)
@click.option("--kind", type=words_of(SourceKind), help="Only sources of this kind.")
@as_json
@pass_desk
def command(desk: Desk, words: tuple[str, ...], kind: str | None, as_json: bool) -> None:
    """List the sources, by name: all, or those with WORDS in their name or description. Merged ones are left out."""
    from factdb.queries.sources import list_sources
    from factdb.reports.as_json import source_object
    from factdb.reports.roles import role_line
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        rows = list_sources(connection, kind=kind, words=" ".join(words))
    if as_json:
        show_json([source_object(row) for row in rows])
    elif rows:
        cells = [(row.id, row.kind, row.label, "; ".join(role_line(each) for each in row.affiliations)) for row in rows]
        show(table(["ID", "KIND", "SOURCE", "ROLES"], cells))
    else:
        say(
            "No source is like that."
            if words or kind
            else "There are no sources yet. Next: factdb source add NAME --kind …"
        )
