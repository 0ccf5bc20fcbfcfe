"""factdb correct"""

import click

from factdb.cli.console import say, show, show_json, table
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, by, completing, story_option
from factdb.cli.published import demanded
from factdb.cli.ranges import number
from factdb.errors import BadInput
from factdb.rules.dates import moment


@click.command(epilog="Example: factdb correct 3 --text 'An earlier version said seven hours; it was five.'")
@click.argument("claim", metavar="ID", required=False, shell_complete=completing("claim"))
@click.option("--text", metavar="TEXT", help="What readers are told.")
@click.option("--at", metavar="WHEN", help="When it was published, if not now: '2026-12-02 09:00'.")
@click.option("--due", is_flag=True, help="List the published claims that demand a correction.")
@story_option()
@by
@as_json
@pass_desk
def command(
    desk: Desk,
    claim: str | None,
    text: str | None,
    at: str | None,
    due: bool,
    story: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Record the correction of a published claim, with the words that readers are told.

    A claim demands one where its status is no longer what readers were last told, by 'factdb publish' or by a
    correction. --due lists those claims, of all stories or of one given with --story.
    """
    if due != (claim is None):
        raise BadInput("Give the number of one claim, or --due.", hint="'factdb correct --due' lists what is due.")
    if due:
        _list(desk, story, as_json, writes=[text, at, by])
        return
    if text is None or story is not None:
        raise BadInput(
            "The correction's text is not given." if text is None else "--story goes with --due.",
            hint="write: factdb correct ID --text TEXT; the story is the one that the claim was published in.",
        )
    _record(desk, number(claim or ""), text, at, by, as_json)


def _list(desk: Desk, story: str | None, as_json: bool, *, writes: list[str | None]) -> None:
    from factdb.queries.publications import corrections_due
    from factdb.queries.stories import story as story_called
    from factdb.reports.as_json_publishing import due_object
    from factdb.reports.publishing import changed
    from factdb.store.work import reading

    if any(writes):
        raise BadInput("--due only lists.", hint="leave --text, --at and --by out.")
    with reading(desk.place) as connection:
        wanted = story_called(connection, story).id if story is not None else None
        rows = corrections_due(connection, story_id=wanted)
    if as_json:
        show_json([due_object(row) for row in rows])
    elif rows:
        told = [(row.told.claim_id, row.told.story, changed(row), row.text) for row in rows]
        show(table(["ID", "STORY", "CHANGED", "CLAIM"], told))
    else:
        say("No published claim demands a correction.")


def _record(desk: Desk, claim: int, text: str, at: str | None, by: str | None, as_json: bool) -> None:
    from factdb.actions.correct_claim import correct_claim
    from factdb.queries.publication_rows import CorrectionRow, DueRow
    from factdb.queries.publications import corrections_due
    from factdb.reports.as_json_publishing import correction_object
    from factdb.store.work import Ledger, writing

    when = moment(at, what="--at") if at is not None else None

    def act(ledger: Ledger) -> tuple[CorrectionRow, list[DueRow]]:
        row = correct_claim(ledger, claim=claim, text=text, by=by if by is not None else ledger.by, at=when)
        return row, corrections_due(ledger.connection)

    row, rows = writing(desk.place, act)
    say(f"Correction {row.id} of claim {claim} is recorded.")
    for line in demanded(rows):
        say(f"Still due: {line}")
    if as_json:
        show_json(correction_object(row))
