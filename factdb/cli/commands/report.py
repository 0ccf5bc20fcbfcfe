"""factdb report"""

from pathlib import Path

import click

from factdb.cli.console import say
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing, story_option, words_of
from factdb.cli.reporting import FORMATS, failed, format_of, put, read
from factdb.vocabulary import Flag, Status


@click.command(epilog="Example: factdb report --story beijing-visit-2023 -o report.html")
@story_option()
@click.option("--source", metavar="NAME|ID", shell_complete=completing("source"), help="Claims attributed to a source.")
@click.option("--status", multiple=True, type=words_of(Status), help="Claims at a status. May be repeated.")
@click.option("--since", metavar="WHEN", help="Claims logged from then on.")
@click.option("--until", metavar="WHEN", help="Claims logged until then; a day alone counts to its end.")
@click.option("--as-of", metavar="WHEN", help="What was believed then; a day alone means its end.")
@click.option("--known-at", metavar="WHEN", help="What had been written down by then; a day alone means its end.")
@click.option("--format", "wanted", type=click.Choice(list(FORMATS)), help="Else by the file's ending, else a table.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
@click.option(
    "--fail-on",
    multiple=True,
    type=click.Choice([str(word) for word in (*Status, *Flag)]),
    help="End with exit code 6 where a claim has this status or flag. May be repeated.",
)
@as_json
@pass_desk
def command(
    desk: Desk,
    story: str | None,
    source: str | None,
    status: tuple[str, ...],
    since: str | None,
    until: str | None,
    as_of: str | None,
    known_at: str | None,
    wanted: str | None,
    output: Path | None,
    fail_on: tuple[str, ...],
    as_json: bool,
) -> None:
    """Write the verification report: on all claims, or those of a story, a source, a status, a time.

    Worst first, each claim with its sources as the story names them, its evidence, its verdicts with who, when and why.
    FILE ends in .txt, .md, .html, .csv, .json or .docx. HTML is one page without anything to fetch. A CSV file begins
    with the mark by which spreadsheets know UTF-8, and an apostrophe stands before what they would run as a formula.

    On a story that has a text, HTML opens with that text, each claim marked where it stands, its sources, evidence and
    verdict in the margin; the Word file (docx) has the same in comments on the passages.

    --since and --until go by when claims were logged; --as-of goes back to what was believed at a moment,
    --known-at to what the ledger held at a moment: a verdict decided on Monday and written down on Friday is believed
    as of Tuesday, and not known then.
    """
    form = format_of(wanted, output, as_json=as_json)
    report = read(
        desk.place,
        story=story,
        source=source,
        status=status,
        since=since,
        until=until,
        as_of=as_of,
        known_at=known_at,
        form=form,
    )
    put(report, form, output)
    if output:
        say(f"Wrote the report to {output}.")
    if fail_on:
        failed(report, fail_on)
