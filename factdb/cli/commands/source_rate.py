"""factdb source rate"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_given, because_option, rated_by_option
from factdb.cli.options import by, completing, words_of
from factdb.rules.dates import moment
from factdb.vocabulary import Reliability


@click.command(epilog="Example: factdb source rate 28 F --because 'New to us: nothing it said is checked yet.'")
@click.argument("source", metavar="NAME|ID", shell_complete=completing("source"))
@click.argument("reliability", type=words_of(Reliability), metavar="A-F")
@because_option
@click.option("--at", metavar="WHEN", help="When it was so rated, if not now: '2023-06-18 14:30'.")
@rated_by_option
@by
@pass_desk
def command(
    desk: Desk,
    source: str,
    reliability: str,
    because: str | None,
    at: str | None,
    rated_by: str | None,
    by: str | None,
) -> None:
    """Rate how reliable a source is, by the Admiralty code.

    A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. A rating is dated and
    stays on record; it changes no verdict.
    """
    from factdb.actions.rate_source import rate_source
    from factdb.queries.rows import SourceRow
    from factdb.queries.sources import known_source
    from factdb.reports.source_word import RELIABILITY
    from factdb.store.work import Ledger, writing

    reason = because_given(because)
    rated_at = moment(at, what="--at") if at is not None else None

    def act(ledger: Ledger) -> SourceRow:
        found = known_source(ledger.connection, source)
        rate_source(ledger, source_id=found.id, reliability=reliability, because=reason, at=rated_at, by=rated_by)
        return found

    found = writing(desk.place, act, by=by)
    say(safe_line(f"Source {found.id}, {found.label}: rated {reliability}, {RELIABILITY[Reliability(reliability)]}."))
