"""factdb rate"""

from typing import TYPE_CHECKING

import click

from factdb.cli.console import say, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.judging import because_given, because_option, rated_by_option
from factdb.cli.options import as_json, by, completing, words_of
from factdb.cli.ranges import numbers
from factdb.rules.dates import moment
from factdb.rules.numbers import claims_named
from factdb.vocabulary import Credibility

if TYPE_CHECKING:
    from factdb.queries.rows import ClaimRow
    from factdb.store.work import Ledger


@click.command(epilog="Example: factdb rate 3 2 --because 'It fits what the ministry published in May.'")
@click.argument("ids", nargs=-1, required=True, metavar="ID...", shell_complete=completing("claim"))
@click.argument("credibility", type=words_of(Credibility), metavar="1-6")
@because_option
@click.option("--at", metavar="WHEN", help="When it was so rated, if not now: '2023-06-18 14:30'.")
@rated_by_option
@by
@as_json
@pass_desk
def command(
    desk: Desk,
    ids: tuple[str, ...],
    credibility: str,
    because: str | None,
    at: str | None,
    rated_by: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Rate how credible claims are, by the Admiralty code. The last word is the grade, the ones before it the claims.

    1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 truth
    cannot be judged. A rating is dated and stays on record; it changes no verdict.
    """
    from factdb.actions.rate_claims import rate_claims
    from factdb.queries.claims import claims_numbered
    from factdb.reports.as_json import claim_object
    from factdb.reports.vouching import CREDIBILITY
    from factdb.store.work import writing

    claims, reason = numbers(ids), because_given(because)
    rated_at = moment(at, what="--at") if at is not None else None

    def act(ledger: "Ledger") -> "list[ClaimRow]":
        rate_claims(ledger, claims=claims, credibility=credibility, because=reason, at=rated_at, by=rated_by)
        return claims_numbered(ledger.connection, claims) if as_json else []

    rows = writing(desk.place, act, by=by)
    subject = claims_named(claims)
    say(f"{subject[0].upper()}{subject[1:]}: rated {credibility}, {CREDIBILITY[Credibility(credibility)]}.")
    if as_json:
        show_json([claim_object(row) for row in rows])
