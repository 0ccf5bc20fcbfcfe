"""factdb document retract"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_given, because_option
from factdb.cli.options import by
from factdb.rules.dates import moment
from factdb.rules.numbers import as_ranges, claims_named, counted


@click.command(epilog="Example: factdb document retract 1 --because 'The publisher took it back.'")
@click.argument("document", metavar="NUMBER|URL|TITLE")
@because_option
@click.option("--on", "at", metavar="WHEN", help="When we learned of it, if not now: 2023-06-18, '2023-06-18 14:30'.")
@by
@pass_desk
def command(desk: Desk, document: str, because: str | None, at: str | None, by: str | None) -> None:
    """Record that a document was taken back: by its publisher, or because it proved false.

    Nothing rests on it any more, nor on it through what was made from it. Verdicts stay as they are; the claims that
    have lost their support are named. To see what would fall before you do it: factdb impact DOCUMENT
    """
    from factdb.actions.retract_document import Fall, retract_document
    from factdb.queries.document_rows import DocumentRow
    from factdb.queries.documents import known_document
    from factdb.store.work import Ledger, writing

    reason = because_given(because)
    when = moment(at, what="--on") if at is not None else None

    def act(ledger: Ledger) -> tuple[DocumentRow, Fall]:
        row = known_document(ledger.connection, document)
        return row, retract_document(ledger, document_id=row.id, because=reason, at=when)

    row, fall = writing(desk.place, act, by=by)
    rest = "rests" if len(fall.touched) == 1 else "rest"
    on_it = f"{counted(len(fall.touched), 'claim')} {rest} on it" if fall.touched else "no claim rests on it"
    say(safe_line(f"Document {row.id} ({row.label}) is retracted; {on_it}."))
    if fall.lost:
        say(f"Nothing is left in support of {claims_named(fall.lost)}.")
    if fall.below:
        one = len(fall.below) == 1
        what = "Claim {} falls short of the policy it was" if one else "Claims {} fall short of the policy they were"
        say(f"{what.format(as_ranges(fall.below))} confirmed under.")
    if fall.touched:
        say(f"To see all that fell: factdb impact {row.id}")
