"""factdb publish"""

import click

from factdb.cli.console import say, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, by, completing
from factdb.cli.published import demanded, doubtful
from factdb.rules.dates import moment, shown
from factdb.rules.numbers import counted


@click.command(epilog="Example: factdb publish beijing-visit-2023 --embargo-until 2026-12-01")
@click.argument("story", metavar="STORY", shell_complete=completing("story"))
@click.option("--at", metavar="WHEN", help="When it comes out, if not now: '2026-12-01 06:00'; it may lie ahead.")
@click.option("--embargo-until", metavar="DATE", help="Not before this day; until then readers are told nothing.")
@by
@as_json
@pass_desk
def command(desk: Desk, story: str, at: str | None, embargo_until: str | None, by: str | None, as_json: bool) -> None:
    """Record that a story is published, and freeze how each of its claims stands.

    STORY is its slug. Claims withdrawn from it are left out. Claims that are not confirmed, or carry a warning, are
    pointed out and published all the same. Publishing again, a new edition, freezes the claims anew.

    When a published claim's status changes later, it demands a correction: see 'factdb correct'. Before --at, and under
    embargo, readers are told nothing, and nothing is to be corrected: publish the story again to take the change in.
    """
    from factdb.actions.publish_story import publish_story
    from factdb.queries.claims import ClaimFilter
    from factdb.queries.listing import list_claims
    from factdb.queries.publication_rows import DueRow, PublicationRow
    from factdb.queries.publications import corrections_due
    from factdb.queries.rows import ListedRow
    from factdb.queries.stories import story as story_called
    from factdb.reports.as_json_publishing import publication_object
    from factdb.store.work import Ledger, writing

    when = moment(at, what="--at") if at is not None else None

    def act(ledger: Ledger) -> tuple[PublicationRow, list[ListedRow], list[DueRow]]:
        number = story_called(ledger.connection, story).id
        due = corrections_due(ledger.connection, story_id=number)
        row = publish_story(ledger, story=story, at=when, embargo_until=embargo_until)
        return row, list(list_claims(ledger.connection, ClaimFilter(story_id=number))), due

    row, claims, due = writing(desk.place, act, by=by)
    say(f"Recorded: {row.story} is published {shown(row.published_at)}, with {counted(row.claims, 'claim')} frozen.")
    if row.embargo_until:
        say(f"Under embargo until {row.embargo_until}: readers are told nothing before.")
    for line in [*doubtful(claims), *demanded(due)]:
        say(line)
    if as_json:
        show_json(publication_object(row))
