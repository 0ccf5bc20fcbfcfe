"""factdb story show"""

from typing import TYPE_CHECKING

import click

from factdb.cli.console import safe_line, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.facts import facts, heading
from factdb.cli.options import as_json, completing
from factdb.cli.published import demanded, waiting
from factdb.clock import now
from factdb.rules.dates import shown
from factdb.rules.numbers import counted
from factdb.vocabulary import WORST_FIRST

if TYPE_CHECKING:
    from factdb.queries.rows import StoryRow


@click.command(epilog="Example: factdb story show beijing-visit-2023")
@click.argument("slug", shell_complete=completing("story"))
@as_json
@pass_desk
def command(desk: Desk, slug: str, as_json: bool) -> None:
    """Show a story: its facts, its publications, its claims by status, and each claim in brief, worst first.

    Claims that demand a correction since they were published are named as due.
    """
    from factdb.queries.claims import ClaimFilter, count_by_status
    from factdb.queries.listing import list_claims
    from factdb.queries.publications import changed_before_told, corrections_due, publications_of
    from factdb.queries.stories import story
    from factdb.reports.as_json import story_object
    from factdb.reports.as_json_publishing import due_object, publication_object
    from factdb.reports.publishing import published as telling
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        row = story(connection, slug)
        wanted = ClaimFilter(story_id=row.id)
        counts = count_by_status(connection, wanted)
        published, due = publications_of(connection, row.id), corrections_due(connection, story_id=row.id)
        untold = changed_before_told(connection, story_id=row.id)
        brief = [(each.id, each.status, each.text) for each in list_claims(connection, wanted, order="status")]
    by_status = {str(status): counts[status] for status in WORST_FIRST if status in counts}
    if as_json:
        listed = [dict(zip(("id", "status", "text"), each, strict=True)) for each in brief]
        records = {
            "publications": [publication_object(each) for each in published],
            "corrections_due": [due_object(each) for each in due],
            "changed_before_told": [due_object(each) for each in untold],
        }
        show_json({**story_object(row), "by_status": by_status, **records, "brief": listed})
        return
    told = [
        *(("publication", telling(each, now())) for each in published),
        *(("due", each) for each in demanded(due)),
        *(("changed", each) for each in waiting(untold)),
    ]
    standing = ", ".join(f"{count:,} {status}" for status, count in by_status.items())
    show(heading(safe_line(f"{row.slug}: {row.title}")))
    show(facts(_known(row, told)))
    show(f"\n{counted(row.claims, 'claim')}{': ' if standing else '.'}{standing}")
    if brief:
        show(table(["ID", "STATUS", "CLAIM"], brief))


def _known(row: "StoryRow", told: list[tuple[str, str]]) -> list[tuple[str, str | None]]:
    """Names and values; `told` is what readers were told, or should be."""
    return [
        ("publisher", row.publisher),
        ("url", row.url),
        ("byline", row.byline),
        ("published", row.published_on),
        *told,
        ("text", counted(row.revisions, "revision") if row.revisions else "none"),
        ("added", f"{shown(row.recorded_at)} by {row.recorded_by}"),
    ]
