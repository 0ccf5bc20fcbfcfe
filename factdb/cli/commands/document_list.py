"""factdb document list"""

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb document list transcript")
@click.argument("words", nargs=-1)
@as_json
@pass_desk
def command(desk: Desk, words: tuple[str, ...], as_json: bool) -> None:
    """List the documents: all, or those with WORDS in their title, their address or their publisher's name."""
    from factdb.queries.documents import list_documents
    from factdb.reports.document import document_marks, document_object
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        rows = list_documents(connection, words=" ".join(words))
    if as_json:
        show_json([document_object(row) for row in rows])
    elif rows:
        cells = [(row.id, document_marks(row), row.published_on, row.publisher, row.label) for row in rows]
        show(table(["ID", "MARKS", "PUBLISHED", "PUBLISHER", "DOCUMENT"], cells))
    else:
        say("No document is like that." if words else "There are no documents yet. Next: factdb document add URL|FILE")
