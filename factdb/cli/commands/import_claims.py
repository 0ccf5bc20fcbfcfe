"""factdb import"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factdb.cli.console import safe, safe_line, say, show_json
from factdb.cli.desk import Desk, pass_desk
from factdb.cli.importing import Way, import_all, told_columns, told_headlines, told_ratings
from factdb.cli.merge_from import is_export
from factdb.cli.merging import merge_other, tell
from factdb.cli.options import as_json, by, story_option
from factdb.cli.rejected import rejected_file
from factdb.errors import BadInput

if TYPE_CHECKING:
    from factdb.exchange.import_file import ImportFile

FORMATS = ("csv", "jsonl", "xlsx", "claimreview", "factdb")


@click.command(epilog="Example: factdb import claims.csv")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--format", "wanted", type=click.Choice(FORMATS), help="Else as the file begins.")
@click.option(
    "--map", "map_file", type=click.Path(path_type=Path), metavar="MAP.toml", help="Which column is which field."
)
@click.option("--sheet", metavar="NAME", help="Which sheet of a workbook; else its first.")
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would become of each row.")
@click.option(
    "--on-error",
    type=click.Choice(["stop", "skip"]),
    default="stop",
    help="At a row that cannot be taken: stop (the default), or go on. Such rows are written to FILE.rejected.csv.",
)
@story_option()
@as_json
@by
@pass_desk
def command(
    desk: Desk,
    files: tuple[Path, ...],
    wanted: str | None,
    map_file: Path | None,
    sheet: str | None,
    dry_run: bool,
    on_error: str,
    story: str | None,
    as_json: bool,
    by: str | None,
) -> None:
    """Take in a spreadsheet's or another program's claims, with their speakers, ratings and evidence.

    Which column is which is guessed from the headings and shown; a map in TOML says it for files whose headings say
    too little, and which of their ratings stand for which status. A rating that no map names gives no verdict: the
    claim comes in unchecked, with the rating's words beside it.

    ClaimReview is known in web pages, JSON-LD, feeds and harvests; its ratings are mapped by rules that ship, and
    --map changes them.

    A claim that was imported before is known again and not doubled, so a run that was broken off is simply run again.

    A file of 'factdb export --format factdb' is merged, whole or not at all: see 'factdb merge'.
    """
    from factdb.exchange.import_file import import_file

    way = Way(place=desk.place, story=story, by=by, skip=on_error == "skip", rehearsal=dry_run)
    ledgers = [path for path in files if wanted == "factdb" or (wanted is None and is_export(path))]
    _fits({"--map": map_file, "--sheet": sheet, "--story": story, "--on-error skip": way.skip}, ledgers)
    opened = [import_file(path, wanted=wanted, map_file=map_file, sheet=sheet) for path in files if path not in ledgers]
    for file in opened:
        _tell(file, map_file)
    rehearsed: set[str] = set()
    done: list[dict[str, Any]] = [_merged(path, way, listing=not as_json) for path in ledgers]
    for file in opened:
        counts = import_all(file, way, rehearsed)
        done.append({"file": str(file.path), "format": file.format, **counts.as_json()})
        written = f" See {rejected_file(file.path)}." if counts.rejected and not dry_run else ""
        say(safe_line(f"{file.path}: {counts.told(rehearsal=dry_run)}{written}"))
        if counts.unmapped:
            say(told_ratings(counts))
        if counts.headlines:
            say(told_headlines(counts))
    if as_json:
        show_json(done)


def _fits(options: dict[str, object], ledgers: list[Path]) -> None:
    """Raises BadInput for an option that says how rows are to be read, where a file is taken as it is."""
    for name in [name for name, given in options.items() if given][: len(ledgers)]:
        raise BadInput(
            f"{name} does not go with {ledgers[0]}: a file of factdb's own format is taken whole, as it is.",
            hint=f"leave out {name}, or import the other files apart.",
        )


def _merged(path: Path, way: Way, *, listing: bool) -> dict[str, Any]:
    done = merge_other(way.place, str(path), by=way.by, rehearsal=way.rehearsal, file=True)
    told = done.counts().told(rehearsal=way.rehearsal)
    if done.told.added:  # to claims that were here, and so in none of these counts
        told = told.removesuffix(" Nothing was added.")
    say(safe_line(f"{path}: {told}"))
    tell(done, safe_line(path), listing=listing)
    return {"file": str(path), "format": "factdb", **done.counts().as_json(), "merge": done.as_json()}


def _tell(file: "ImportFile", map_file: Path | None) -> None:
    """Shows how the file is read, and on a terminal asks whether a guess is right."""
    from factdb.exchange.map_text import map_text

    if file.remark:
        say(safe_line(f"{file.path}: {file.remark}"))
    if not file.guessed:
        return
    say(safe_line(f"{file.path} is read so, by its headings:"))
    say(told_columns(file))
    if sys.stdin.isatty() and sys.stderr.isatty() and not click.confirm("Is that right?", default=True, err=True):
        where = f"in {map_file}, beside what it says" if map_file else "in a file, and name that file with --map"
        say(safe_line(f"Nothing was taken. Put this right {where}:"))
        say(safe(map_text(file.read, words=not map_file)))
        raise click.Abort
