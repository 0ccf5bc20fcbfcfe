"""factdb story diff"""

from pathlib import Path

import click

from factdb.cli.console import dressed, safe, say, show, show_json, width
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.options import as_json, completing


@click.command(epilog="Example: factdb story diff beijing-visit-2023 --from 1 --to 2 -o changes.html")
@click.argument("slug", shell_complete=completing("story"))
@click.option("--from", "first", type=click.IntRange(min=1), metavar="N", help="The old text; else the one before.")
@click.option("--to", "second", type=click.IntRange(min=1), metavar="N", help="The new text; else the last.")
@click.option("--format", "wanted", type=click.Choice(["text", "html"]), help="Else html where FILE ends in .html.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
@as_json
@pass_desk
def command(
    desk: Desk,
    slug: str,
    first: int | None,
    second: int | None,
    wanted: str | None,
    output: Path | None,
    as_json: bool,
) -> None:
    """Show what changed between two texts of a story, with its claims and their statuses.

    What went is marked [-so-], what came {+so+}; from 100 columns on, the two texts stand beside each other. A claim
    that the new text no longer holds is shown with its words and those that stand in their place. HTML is one page
    without anything to fetch.
    """
    from factdb.cli.files import write_file
    from factdb.queries.text_pair import text_pair
    from factdb.reports.as_diff import diff_text
    from factdb.reports.as_diff_html import as_diff_html
    from factdb.reports.diff import diff, diff_object
    from factdb.store.work import reading

    with reading(desk.place) as connection:
        found = diff(text_pair(connection, slug, first, second))
    if as_json:
        show_json(diff_object(found))
        return
    html = (wanted or (output.suffix.lower().strip(".") if output else "text")) in ("html", "htm")
    text = "".join(as_diff_html(found)) if html else "\n".join(diff_text(found, width=width(), style=dressed)) + "\n"
    if output:
        write_file(output, [click.unstyle(text)])
        say(f"Wrote the changes to {output}.")
    else:
        show((safe(text) if html else text).rstrip("\n"))
    if not html:
        say("= as before   ~ edited   > moved   + new   - taken out")
