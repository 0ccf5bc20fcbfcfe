"""factdb export"""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.exporting import FORMATS, pieces, put
from factdb.cli.reporting import format_of
from factdb.cli.wanted import claim_filter, wanted_options


@click.command(epilog="Example: factdb export --story beijing-visit-2023 -o claims.csv")
@wanted_options
@click.option("--format", "wanted", type=click.Choice(list(FORMATS)), help="Else by the file's ending, else CSV.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
@pass_desk
def command(desk: Desk, /, wanted: str | None, output: Path | None, **filters: str | Sequence[str] | None) -> None:
    """Write claims to a file for other programs, desks and pages: all of them, or those that the options ask for.

    \b
    csv     a row a claim, for spreadsheets: the columns of 'factdb report --format csv'
    jsonl   a line a claim, with everything known of it: the objects of 'factdb list --json'

    Claims stand in the order they were logged, and are written as they are read, however many there are. Whom the desk
    called and what it noted on its evidence stays with the desk, and of files only the names are told.
    """
    from factdb.queries.claims import load_claims, numbers_of
    from factdb.rules.numbers import counted
    from factdb.store.work import reading

    form = format_of(wanted, output, formats=FORMATS, otherwise="csv")
    with reading(desk.place) as connection:
        numbers = numbers_of(connection, claim_filter(connection, **filters))  # type: ignore[arg-type]
        terminal = output is None and sys.stdout.isatty()
        put(pieces(load_claims(connection, numbers), form, terminal=terminal), form, output)
    if output:
        say(f"Wrote {counted(len(numbers), 'claim')} to {output}.")
