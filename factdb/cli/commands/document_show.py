"""factdb document show"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from factdb.cli.console import safe_line, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.facts import facts, heading
from factdb.cli.options import as_json
from factdb.rules.numbers import counted

if TYPE_CHECKING:
    from factdb.queries.document_rows import DerivationRow
    from factdb.queries.rows import ListedRow

SHOWN = 40
"""Claims that are listed for people: more than fit a screen or two are better asked for with `factdb impact`."""

_CIRCLE = "it goes back to itself, over some steps; what begins nowhere else counts as no support"


@click.command(epilog="Example: factdb document show 1")
@click.argument("document", metavar="NUMBER|URL|TITLE")
@as_json
@pass_desk
def command(desk: Desk, document: str, as_json: bool) -> None:
    """Show a document: what it was made from, what was made from it, and the claims that rest on either.

    A claim rests on a document that is evidence for or against it, and on all that this document was made from.
    """
    from factdb.queries.documents import (
        claims_resting,
        in_circle,
        known_document,
        made_from,
        made_of,
        no_longer_made_from,
    )
    from factdb.queries.listing import list_numbered
    from factdb.reports.document import derivation_object, document_facts, document_object
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        row = known_document(connection, document)
        behind, after = made_from(connection, row.id), made_of(connection, row.id)
        taken_back = no_longer_made_from(connection, row.id)
        circular = in_circle(connection, row.id)
        claims = list_numbered(connection, claims_resting(connection, row.id))
    if as_json:
        lineage = {"made_from": behind, "made_of_it": after, "no_longer_made_from": taken_back}
        derived = {name: [derivation_object(each) for each in rows] for name, rows in lineage.items()}
        resting = [{"id": each.id, "status": each.status, "text": each.text} for each in claims]
        show_json({**document_object(row), **derived, "circular": circular, "claims": resting})
        return
    show(heading(safe_line(f"Document {row.id}: {row.label}")))
    show(facts([*document_facts(row), ("circle", _CIRCLE if circular else None)]))
    _show_derived("Made from", behind)
    _show_derived("Made from it", after)
    _show_derived("Taken back: not made from", taken_back)
    _show_claims(row.id, claims)


def _show_derived(title: str, rows: "Sequence[DerivationRow]") -> None:
    if rows:
        show(f"\n{heading(title)}")
        cells = [
            (each.document.id, each.kind, each.document.label, each.withdrawn_because or each.note) for each in rows
        ]
        show(table(["DOCUMENT", "HOW", "TITLE", "NOTE"], cells))


def _show_claims(document: int, claims: "Sequence[ListedRow]") -> None:
    rest = "claim rests" if len(claims) == 1 else "claims rest"
    show(f"\n{len(claims):,} {rest} on it{':' if claims else '.'}")
    if claims:
        show(table(["ID", "STATUS", "CLAIM"], [(each.id, each.status, each.text) for each in claims[:SHOWN]]))
    if len(claims) > SHOWN:
        show(f"… and {counted(len(claims) - SHOWN, 'more claim')}: factdb document show {document} --json")
