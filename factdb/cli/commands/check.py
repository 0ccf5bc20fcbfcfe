"""factdb check"""

import sys

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import by, completing
from factdb.errors import BadInput


@click.command(epilog="Example: factdb check beijing-visit-2023")
@click.argument("story", metavar="STORY", shell_complete=completing("story"))
@by
@pass_desk
def command(desk: Desk, story: str, by: str | None) -> None:
    """Go through a story, passage by passage: accept or skip what is proposed, and judge what is logged.

    STORY is the story's slug. One key is one act, and each act is recorded before the next passage is shown: stop, or
    be stopped, at any moment, and the next 'factdb check' goes on there. '?' lists the keys.

    A text from which nothing was proposed yet is read first, as 'factdb extract' does.
    """
    from factdb.cli.checking.loop import Round

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BadInput(
            "'factdb check' asks for keys, and there is no terminal.",
            hint=f"for scripts: factdb extract {story} --json, factdb verify.",
        )
    place = desk.place
    if new := _proposed(desk, story, by):
        say(f"Read the text: {new} proposals.")
    started = Round(place, story, by=by)
    if not started.found.items:
        say(f"There is nothing to check in {story}: nothing was proposed, and it has no claims.")
        return
    started.run()
    left = started.found.open
    say(
        f"{left} of {len(started.found.items)} open; 'factdb check {story}' goes on here."
        if left
        else "Nothing is open."
    )


def _proposed(desk: Desk, story: str, by: str | None) -> int:
    """How many claims were proposed from a text that nothing was proposed from before."""
    from factdb.actions.propose_claims import propose_claims
    from factdb.extraction.chosen import default_extractor, proposed
    from factdb.queries.proposals import proposals_of
    from factdb.queries.revisions import revision_of
    from factdb.store.work import reading, writing

    with reading(desk.place) as connection:
        revision = revision_of(connection, story)
        if proposals_of(connection, revision.id):
            return 0
    found = proposed(revision.text, default_extractor())
    return len(writing(desk.place, lambda ledger: propose_claims(ledger, revision_id=revision.id, found=found), by=by))
