"""factdb trace"""

from pathlib import Path

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing
from factdb.cli.ranges import number
from factdb.cli.tracing import FORMATS, format_of, put


@click.command(epilog="Example: factdb trace 12 -o claim-12.svg")
@click.argument("claim", metavar="ID", shell_complete=completing("claim"))
@click.option("--as-of", metavar="WHEN", help="What was recorded then; a day alone means its end.")
@click.option("--format", "wanted", type=click.Choice(list(FORMATS)), help="Else by the file's ending, else a tree.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
@as_json
@pass_desk
def command(desk: Desk, claim: str, as_of: str | None, wanted: str | None, output: Path | None, as_json: bool) -> None:
    """Show where a claim's support begins, and how independent it is.

    From the claim down to its origins: who said it, through whom, in which documents, made from what, with the words
    and the dates. It says which sources and documents count as origins, which are not known to be (with the question
    to ask), what has fallen, what turns in circles, and on what everything hangs.

    A picture for an editor: -o FILE ending in .svg. FILE may also end in .txt, .json, .mmd (Mermaid) or .dot
    (Graphviz).
    """
    from factdb.queries.trace import trace
    from factdb.rules.dates import moment
    from factdb.store.work import reading

    form = format_of(wanted, output, as_json=as_json)
    then = moment(as_of, what="--as-of", end_of_day=True) if as_of else None
    with reading(desk.place) as connection:
        found = trace(connection, number(claim), then)
    put(found, form, output)
    if output:
        say(f"Wrote the trace of claim {found.claim.id} to {output}.")
