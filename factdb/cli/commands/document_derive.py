"""factdb document derive"""

import click

from factdb.cli.console import safe_line, say, show
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, words_of
from factdb.errors import BadInput
from factdb.vocabulary import DerivationKind

_CAME = {
    DerivationKind.DERIVED_FROM: "was made from",
    DerivationKind.QUOTED_FROM: "quotes",
    DerivationKind.REVISION_OF: "is a later version of",
    DerivationKind.PRIMARY_SOURCE: "draws first-hand on",
}


@click.command(epilog="Example: factdb document derive 1 --from 2 --kind derived_from --note 'It names the agency.'")
@click.argument("document", metavar="NUMBER|URL|TITLE")
@click.option("--from", "origin", metavar="NUMBER|URL|TITLE", required=True, help="The document that it came from.")
@click.option(
    "--kind",
    type=words_of(DerivationKind),
    required=True,
    help="How: made out of it, quoting it, a later version of it, or drawing on it as the first-hand record.",
)
@click.option("--note", metavar="TEXT", help="How we know.")
@click.option("--withdraw", metavar="REASON", help="Take it back: this was recorded in error.")
@by
@pass_desk
def command(
    desk: Desk, document: str, origin: str, kind: str, note: str | None, withdraw: str | None, by: str | None
) -> None:
    """Record that one document came from another. Prints the number of the record.

    What was copied is no second voice: whatever rests on both then has one beginning. Circles are taken as they are,
    and count for nothing. What was recorded in error is taken back with --withdraw: it counts no more, and stays on
    record.
    """
    from factdb.actions.derive_document import derive_document, withdraw_derivation
    from factdb.queries.document_rows import DocumentRow
    from factdb.queries.documents import in_circle, known_document
    from factdb.store.work import Ledger, writing

    def act(ledger: Ledger) -> tuple[DocumentRow, DocumentRow, int, bool, bool]:
        later, earlier = (known_document(ledger.connection, each) for each in (document, origin))
        pair = {"document_id": later.id, "origin_id": earlier.id}
        if withdraw is not None:
            made = withdraw_derivation(ledger, **pair, kind=kind, because=withdraw)
            return later, earlier, made, True, False
        made, new = derive_document(ledger, **pair, kind=kind, note=note)
        return later, earlier, made, new, in_circle(ledger.connection, later.id)

    if withdraw is not None and note is not None:
        raise BadInput("--withdraw takes the record back, with its reason.", hint="leave --note out.")
    later, earlier, made, new, circular = writing(desk.place, act, by=by)
    sentence = f"Document {later.id} ({later.label}) {_CAME[DerivationKind(kind)]} document {earlier.id}"
    told = ": taken back" if withdraw is not None else "" if new else ": that was recorded already"
    say(safe_line(f"{sentence} ({earlier.label}){told}."))
    if circular:
        say(f"Note: document {later.id} goes back to itself; support that begins nowhere else counts 0.")
    if later.original and withdraw is None:
        say(
            f"Note: document {later.id} is recorded as original and still counts as an origin; if it is none: "
            "factdb document add URL|FILE --not-original"
        )
    show(str(made))
