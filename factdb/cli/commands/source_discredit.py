"""factdb source discredit"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_given, because_option
from factdb.cli.options import by, completing
from factdb.errors import BadInput
from factdb.rules.numbers import claims_named, counted


@click.command(epilog="Example: factdb source discredit 32 --because 'The notes show no such talk.' --from 2023")
@click.argument("source", metavar="NAME|ID", shell_complete=completing("source"))
@because_option
@click.option("--from", "valid_from", metavar="DATE", help="Only what it said from then on; all if not given.")
@click.option("--lift", is_flag=True, help="Take it back: the source can be relied on after all.")
@by
@pass_desk
def command(desk: Desk, source: str, because: str | None, valid_from: str | None, lift: bool, by: str | None) -> None:
    """Record that a source can no longer be relied on: nothing rests on what it says any more.

    Verdicts stay as they are; the claims that have lost their support are named. What it said on a day that is not
    known counts as said after --from. To see what would fall before you do it: factdb impact NAME
    """
    from factdb.actions.discredit_source import Discredited, discredit_source, lift_discredit
    from factdb.queries.rows import SourceRow
    from factdb.queries.sources import known_source
    from factdb.store.work import Ledger, writing

    if lift and valid_from:
        raise BadInput("--lift takes back all that discredits a source.", hint="leave --from out.")
    reason = because_given(because)

    def act(ledger: Ledger) -> tuple[SourceRow, Discredited]:
        found = known_source(ledger.connection, source)
        if lift:
            return found, lift_discredit(ledger, source_id=found.id, because=reason)
        return found, discredit_source(ledger, source_id=found.id, because=reason, valid_from=valid_from)

    found, outcome = writing(desk.place, act, by=by)
    what = "no longer discredited" if lift else "discredited"
    spoken = f"it speaks for {counted(len(outcome.touched), 'claim')}"
    say(safe_line(f"Source {found.id}, {found.label}, is {what}; {spoken}."))
    if outcome.lost:
        say(f"Nothing is left in support of {claims_named(outcome.lost)}.")
    if outcome.regained:
        say(f"Support is back for {claims_named(outcome.regained)}.")
    if outcome.touched and not lift:
        say(f"To see all that fell: factdb impact {found.id}")
