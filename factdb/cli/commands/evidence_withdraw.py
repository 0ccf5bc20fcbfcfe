"""factdb evidence withdraw"""

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_given, because_option
from factdb.cli.options import by
from factdb.cli.ranges import number


@click.command(epilog="Example: factdb evidence withdraw 1 --because 'The page was a forgery.'")
@click.argument("evidence", metavar="NUMBER")
@because_option
@by
@pass_desk
def command(desk: Desk, evidence: str, because: str | None, by: str | None) -> None:
    """Record that a piece of evidence does not hold. It stays on record, and so do the verdicts that cite it."""
    from factdb.actions.withdraw_evidence import withdraw_evidence
    from factdb.queries.evidence import supported
    from factdb.queries.standings import statuses
    from factdb.store.work import Ledger, writing
    from factdb.vocabulary import Status

    wanted, reason = number(evidence), because_given(because)

    def act(ledger: Ledger) -> tuple[int, bool]:
        row = withdraw_evidence(ledger, number=wanted, because=reason)
        stands = statuses(ledger.connection, [row.claim_id], target=row.target)[row.claim_id]
        bare = not supported(ledger.connection, [row.claim_id], target=row.target)
        return row.claim_id, stands == Status.CONFIRMED and bare

    claim, lost = writing(desk.place, act, by=by)
    say(f"Evidence {wanted} on claim {claim} is withdrawn.")
    if lost:
        say(f"Note: claim {claim} stands confirmed with nothing left in support. To open it: factdb reopen {claim}")
