"""factdb list"""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from factdb.cli.console import fitted, safe_line, say, show, show_json_list, status, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json
from factdb.cli.wanted import claim_filter, wanted_options
from factdb.vocabulary import Flag

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from factdb.queries.claims import ClaimFilter
    from factdb.queries.rows import ListedRow

ON_TERMINAL = 50
"""Claims shown on a terminal where no limit is given: what a person can look over."""

COUNTED = 10_000
"""Claims not shown that are counted; of more it is said that there are more."""

MARKS = {
    Flag.SUPPORT_LOST: "x",
    Flag.BELOW_POLICY: "<",
    Flag.SINGLE_SOURCE: "1",
    Flag.UNNAMED_ONLY: "?",
    Flag.CIRCULAR: "o",
    Flag.CONTESTED: "~",
    Flag.CHANGED_SINCE_CHECK: "^",
    Flag.STALE: "z",
    Flag.OVERRIDDEN: "!",
}
"""What stands for each flag in the table."""

SOURCES_WIDTH = 18
"""Columns that the sources take at most, so that the claim has the rest."""


@click.command(epilog="Example: factdb list --story beijing-visit-2023 --status unchecked --flag single_source")
@wanted_options
@click.option("--sort", type=click.Choice(["id", "newest", "status"]), default="id", help="status: worst first.")
@click.option("--limit", type=click.IntRange(min=1), help=f"At most so many; else all, on a terminal {ON_TERMINAL}.")
@as_json
@pass_desk
def command(desk: Desk, /, sort: str, limit: int | None, as_json: bool, **filters: str | Sequence[str] | None) -> None:
    """List claims: all of them, or those that every option given is true of.

    FLAGS: x what stood behind it has fallen; < falls short of the policy it was confirmed under; 1 rests on one
    source or document alone; ? without its unnamed sources nothing is left; o some of its support comes back to
    itself; ~ evidence or another claim speaks against it; z due to be checked again; ! confirmed by override.
    """
    from factdb.queries.claims import count_claims
    from factdb.store.work import reading

    most = limit or (ON_TERMINAL if sys.stdout.isatty() and not as_json else None)
    with reading(desk.place) as connection:
        wanted = claim_filter(connection, **filters)  # type: ignore[arg-type]
        shown = (_show_objects if as_json else _show_table)(connection, wanted, sort, most)
        more = count_claims(connection, wanted, most=shown + COUNTED + 1) - shown if shown == most else 0
    if more:
        number = f"Over {COUNTED:,}" if more > COUNTED else f"{more:,}"
        say(f"{number} more {'claim is' if more == 1 else 'claims are'} not shown; see --limit.")


def _show_objects(connection: "Connection", wanted: "ClaimFilter", sort: str, most: int | None) -> int:
    from factdb.queries.claims import find_claims, load_claims
    from factdb.reports.as_json import claim_object

    numbers = find_claims(connection, wanted, order=sort, limit=most)
    show_json_list(claim_object(row) for row in load_claims(connection, numbers))
    return len(numbers)


def _show_table(connection: "Connection", wanted: "ClaimFilter", sort: str, most: int | None) -> int:
    from factdb.queries.claims import ClaimFilter
    from factdb.queries.listing import list_claims

    cells = [_cells(row) for row in list_claims(connection, wanted, order=sort, limit=most)]
    if cells:
        show(table(["ID", "STATUS", "FLAGS", "SOURCES", "CLAIM"], cells, styles={1: status}))
    else:
        say("There are no claims yet. Next: factdb add" if wanted == ClaimFilter() else "No claim is like that.")
    return len(cells)


def _cells(row: "ListedRow") -> tuple[object, ...]:
    sources = fitted(safe_line("; ".join(row.sources)), SOURCES_WIDTH).rstrip()
    return row.id, row.status, "".join(MARKS[flag] for flag in row.flags), sources, row.text
