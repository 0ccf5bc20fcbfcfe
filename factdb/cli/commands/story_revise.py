"""factdb story revise"""

import click

from factdb.cli.console import dressed, safe_line, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.draft import read_draft_file
from factdb.cli.options import as_json, by, completing
from factdb.queries.revision_rows import Revised
from factdb.rules.numbers import claims_named, counted
from factdb.rules.wording import LIMIT_STORY, accepted


@click.command(epilog="Example: factdb story revise beijing-visit-2023 draft.txt")
@click.argument("slug", shell_complete=completing("story"))
@click.argument("file", type=click.Path())
@click.option("--extractor", metavar="NAME", help="What reads new passages, as of 'factdb extract'.")
@by
@as_json
@pass_desk
def command(desk: Desk, slug: str, file: str, extractor: str | None, by: str | None, as_json: bool) -> None:
    """Take the next text of a story, from FILE or, with '-', standard input.

    Each claim is found in it again: where it stood, moved, or lost, with its old words and those that stand in their
    place now. A claim whose words changed after its last verdict is flagged changed_since_check. What is new in the
    text is proposed: 'factdb check SLUG' goes through it.
    """
    from factdb.actions.propose_new import propose_new
    from factdb.actions.revise_story import revise_story
    from factdb.extraction.chosen import default_extractor, proposed
    from factdb.queries.flags import claims_flagged
    from factdb.reports.as_revised import by_fate, lost_text, revised_object, summary
    from factdb.store.work import Ledger, reading, writing
    from factdb.vocabulary import Flag

    place = desk.place
    text = accepted(read_draft_file(file).text, what="The story's text", limit=LIMIT_STORY)
    found = proposed(text, extractor or default_extractor())

    def act(ledger: Ledger) -> tuple[Revised, list[int]]:
        revised = revise_story(ledger, slug=slug, text=text)
        return revised, propose_new(ledger, revised=revised, found=found)

    revised, new = writing(place, act, by=by)
    with reading(place) as connection:
        flagged = claims_flagged(connection, by_fate(revised)["lost"], Flag.CHANGED_SINCE_CHECK)
    if as_json:
        show_json(revised_object(slug, revised, flagged=flagged, proposed=new))
        return
    show(safe_line(summary(slug, revised)))
    if lost := lost_text(revised, width=width(), style=dressed):
        show(lost)
    if flagged:
        say(f"Changed after the last verdict: {claims_named(flagged)}.")
    say(f"{counted(len(new), 'new proposal')}. Next: factdb check {slug}")
