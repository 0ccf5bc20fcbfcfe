"""factdb evidence check"""

from collections.abc import Sequence
from pathlib import Path

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing
from factdb.cli.ranges import numbers
from factdb.rules.numbers import as_ranges, claims_named, counted


@click.command(epilog="Example: factdb evidence check")
@click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=completing("claim"))
@as_json
@pass_desk
def command(desk: Desk, ids: tuple[str, ...], as_json: bool) -> None:
    """Hash the recorded files again and compare: all of them, or those that bear on some claims.

    Each is unchanged, changed, missing or unreadable. Ends with exit code 6 where any is not unchanged, and names the
    claims that rest on it, also through documents made from it. Run it on the machine that holds the files.
    """
    from factdb.errors import Findings
    from factdb.queries.documents import claims_resting
    from factdb.queries.evidence import recorded_files
    from factdb.queries.standings import statuses
    from factdb.store.files import compared
    from factdb.store.work import reading

    claims = numbers(ids) if ids else None
    with reading(desk.place) as connection:
        statuses(connection, claims or [])
        rows = recorded_files(connection, claims)
    states = [(row, compared(Path(row.path), row.sha256)) for row in rows]
    wrong = [row.id for row, state in states if state != "unchanged"]
    with reading(desk.place) as connection:
        resting = {number: claims_resting(connection, number) for number in wrong}
    if as_json:
        keys = ("document", "title", "file", "sha256", "state", "claims")
        found = [(row.id, row.title, row.file, row.sha256, state, list(row.claims)) for row, state in states]
        show_json([dict(zip(keys, each, strict=True)) for each in found])
    elif states:
        cells = [(row.id, state, as_ranges(row.claims), row.file) for row, state in states]
        show(table(["DOCUMENT", "STATE", "CLAIMS", "FILE"], cells))
    if wrong:
        listed = "; ".join(f"document {each}{_resting(claims)}" for each, claims in resting.items())
        raise Findings(
            f"Not as recorded: {listed} ({len(wrong):,} of {counted(len(states), 'file')}).",
            hint=f"find the file as it was. What would fall: 'factdb impact {wrong[0]}'; where it no longer holds: "
            f"'factdb document retract {wrong[0]}', or 'factdb evidence withdraw' for one claim.",
        )
    say(f"{counted(len(states), 'file')} checked, all unchanged." if states else "No files are recorded.")


def _resting(claims: Sequence[int]) -> str:
    """The claims that rest on a document, as the end of a phrase."""
    return f", on which {claims_named(claims)} {'rests' if len(claims) == 1 else 'rest'}" if claims else ""
