"""factdb extract"""

import click

from factdb.cli.console import dressed, safe_line, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, by, completing


@click.command(epilog="Example: factdb extract beijing-visit-2023")
@click.argument("story", metavar="STORY", shell_complete=completing("story"))
@click.option("--accept-all", is_flag=True, help="Log every proposal that is open, as it stands.")
@click.option(
    "--extractor",
    metavar="NAME",
    help="What reads the text: rules, english, or one that a package adds. Without it, english where it is installed.",
)
@by
@as_json
@pass_desk
def command(desk: Desk, story: str, accept_all: bool, extractor: str | None, by: str | None, as_json: bool) -> None:
    """Propose claims from a story's last text, each with its source. Prints what is open.

    STORY is the story's slug. Nothing is logged before somebody accepts it: 'factdb check STORY' goes through the
    proposals one by one, --accept-all takes them all. What was accepted or skipped before is not proposed again.
    """
    from factdb.actions.accept_all import accept_all as accept
    from factdb.actions.propose_claims import propose_claims
    from factdb.cli.voice import told
    from factdb.extraction.chosen import default_extractor, proposed
    from factdb.queries.proposals import proposals_of
    from factdb.queries.revisions import revision_of
    from factdb.reports.as_proposals import proposal_objects, proposal_text
    from factdb.store.work import Ledger, reading, writing

    with reading(desk.place) as connection:
        revision = revision_of(connection, story)
    name = extractor or default_extractor()
    found = proposed(revision.text, name)

    def act(ledger: Ledger) -> tuple[int, list[str]]:
        new = len(propose_claims(ledger, revision_id=revision.id, found=found))
        if not accept_all:
            return new, []
        accepted, refused = accept(ledger, revision_id=revision.id)
        lines = [line for each in accepted for line in told(list(each.identified))]
        lines += [f"Not logged: proposal {number}. {error}" for number, error in refused]
        return new, [*lines, f"Logged {len(accepted)} claims, unchecked."]

    new, lines = writing(desk.place, act, by=by)
    with reading(desk.place) as connection:
        rows = proposals_of(connection, revision.id, state="open")
    for line in lines:
        say(safe_line(line))
    say(f"Read text {revision.number} of {story} by '{name}': {new} new proposals, {len(rows)} open.")
    if as_json:
        show_json(proposal_objects(rows, revision.text))
    elif rows:
        show("\n\n".join(proposal_text(row, revision.text, width=width(), style=dressed) for row in rows))
        say(f"Next: factdb check {story}")
