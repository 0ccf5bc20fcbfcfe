"""factdb tag"""

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.cli.ranges import numbers
from factdb.rules.numbers import claims_named


@click.command(epilog="Example: factdb tag 3,7-9 trade travel")
@click.argument("ids", metavar="IDS", shell_complete=completing("claim"))
@click.argument("tags", nargs=-1, required=True, metavar="TAG...", shell_complete=completing("tag"))
@click.option("--remove", is_flag=True, help="Take the tags off; the journal keeps that they were there.")
@by
@pass_desk
def command(desk: Desk, ids: str, tags: tuple[str, ...], remove: bool, by: str | None) -> None:
    """Give claims tags, or take them off.

    IDS is one word: 3, or 7-12,14. A tag is of letters, digits and hyphens; capitals count as small letters.
    """
    from factdb.actions.tag_claim import tag_claims, untag_claim
    from factdb.queries.standings import statuses
    from factdb.store.work import Ledger, writing

    claims = numbers([ids])

    def act(ledger: Ledger) -> None:
        statuses(ledger.connection, claims)
        if not remove:
            tag_claims(ledger, [(claim, tags) for claim in claims])
            return
        for claim in claims:
            for tag in tags:
                untag_claim(ledger, claim=claim, tag=tag)

    writing(desk.place, act, by=by)
    subject = claims_named(claims)
    say(
        safe_line(f"{subject[0].upper()}{subject[1:]}: {'took off' if remove else 'tagged'} {', '.join(tags).lower()}.")
    )
