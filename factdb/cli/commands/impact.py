"""factdb impact"""

import click

from factdb.cli.console import dressed, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json


@click.command(epilog="Example: factdb impact 'Antony Blinken'")
@click.argument("what", metavar="NAME|DOCUMENT")
@click.option("--source", "kind", flag_value="source", help="NAME is a source's name or number.")
@click.option("--document", "kind", flag_value="document", help="DOCUMENT is a document's number, URL or title.")
@as_json
@pass_desk
def command(desk: Desk, what: str, kind: str | None, as_json: bool) -> None:
    """Show what falls if a source or a document falls; what fell with it, if it has fallen already.

    Give a source's name or number with a hash (#5), or a document's number (12), URL or title. Told are, over any
    number of steps: claims that lose their last support; claims that were confirmed and fall short of the policy they
    were confirmed under; the stories they stand in, published ones first, as their readers may have to be told.

    Nothing is written. What a discredited source published stands until it is retracted, and is listed to be
    looked at.
    """
    from factdb.queries.impact import impact_of
    from factdb.queries.named_node import named_node
    from factdb.reports.as_impact import impact_object, impact_text
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        found = impact_of(connection, named_node(connection, what, kind=kind))
    if as_json:
        show_json(impact_object(found))
    else:
        show(impact_text(found, width=width(), style=dressed))
