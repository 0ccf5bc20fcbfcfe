"""factdb link"""

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing, words_of
from factdb.cli.ranges import number
from factdb.vocabulary import LinkKind


@click.command(epilog="Example: factdb link 3 supports 5")
@click.argument("claim", metavar="ID", shell_complete=completing("claim"))
@click.argument("kind", metavar="KIND", type=words_of(LinkKind))
@click.argument("other", metavar="OTHER", shell_complete=completing("claim"))
@click.option("--note", metavar="TEXT", help="How we know.")
@click.option("--remove", is_flag=True, help="Take the link out; the journal keeps that it was there.")
@by
@pass_desk
def command(desk: Desk, claim: str, kind: str, other: str, note: str | None, remove: bool, by: str | None) -> None:
    """Record how one claim bears on another: duplicates, contradicts, supports, depends_on or revises.

    It changes no verdict: that is for a checker to decide.
    """
    from factdb.actions.link_claims import link_claims, unlink_claims
    from factdb.store.work import Ledger, writing

    one, another = number(claim), number(other)

    def act(ledger: Ledger) -> None:
        if remove:
            unlink_claims(ledger, claim=one, other=another, kind=kind)
        else:
            link_claims(ledger, claim=one, other=another, kind=kind, note=note)

    writing(desk.place, act, by=by)
    said = f"claim {one} {kind.replace('_', ' ')} claim {another}"
    say(f"Taken out: {said}." if remove else f"Recorded: {said}.")
