"""factdb evidence list"""

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing
from factdb.cli.ranges import numbers


@click.command(epilog="Example: factdb evidence list 3")
@click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=completing("claim"))
@as_json
@pass_desk
def command(desk: Desk, ids: tuple[str, ...], as_json: bool) -> None:
    """List the evidence on claims, by number or range; without ID, all there is. Withdrawn evidence is marked."""
    from factdb.queries.evidence import list_evidence
    from factdb.queries.standings import statuses
    from factdb.reports.as_json import evidence_object
    from factdb.reports.phrases import bearing, exhibit, withdrawn
    from factdb.store.work import reading

    claims = numbers(ids) if ids else None
    with reading(desk.place) as connection:
        statuses(connection, claims or [])
        rows = list_evidence(connection, claims)
    if as_json:
        show_json([evidence_object(row) for row in rows])
    elif rows:
        said = ["; ".join(filter(None, [withdrawn(row), row.url, exhibit(row)])) for row in rows]
        cells = [
            (row.id, row.claim_id, bearing(row), row.document_id, what) for row, what in zip(rows, said, strict=True)
        ]
        show(table(["ID", "CLAIM", "BEARS", "DOCUMENT", "WHAT"], cells))
    else:
        say("There is no evidence yet. Next: factdb evidence add ID URL|FILE|NOTE --stance …")
