"""factdb evidence list"""

from typing import TYPE_CHECKING

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing
from factdb.cli.ranges import numbers

if TYPE_CHECKING:
    from factdb.queries.rows import EvidenceRow


@click.command(epilog="Example: factdb evidence list 3")
@click.argument("ids", nargs=-1, metavar="[ID]...", shell_complete=completing("claim"))
@as_json
@pass_desk
def command(desk: Desk, ids: tuple[str, ...], as_json: bool) -> None:
    """List the evidence on claims, by number or range; without ID, all there is. Withdrawn evidence is marked."""
    from factdb.queries.evidence import list_evidence
    from factdb.queries.standings import statuses
    from factdb.reports.as_json import evidence_object
    from factdb.store.work import reading

    claims = numbers(ids) if ids else None
    with reading(desk.place) as connection:
        statuses(connection, claims or [])
        rows = list_evidence(connection, claims)
    if as_json:
        show_json([evidence_object(row) for row in rows])
    elif rows:
        cells = [(row.id, row.claim_id, _bearing(row), row.document_id, _what(row)) for row in rows]
        show(table(["ID", "CLAIM", "BEARS", "DOCUMENT", "WHAT"], cells))
    else:
        say("There is no evidence yet. Next: factdb evidence add ID URL|FILE|NOTE --stance …")


def _bearing(row: "EvidenceRow") -> str:
    return f"{row.stance} ({row.target})"


def _what(row: "EvidenceRow") -> str:
    said = [row.label, row.locator, row.contact, row.note]
    what = "; ".join(dict.fromkeys(each for each in said if each))
    return f"withdrawn ({row.withdrawn_because}): {what}" if row.withdrawn_at else what
