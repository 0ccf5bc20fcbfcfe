"""What `factdb report` does, step by step: choose a format, read, put it where it was asked for, fail on findings."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdb.errors import BadInput, Findings
from factdb.rules.numbers import claims_named
from factdb.vocabulary import Flag

if TYPE_CHECKING:
    from factdb.queries.rows import Report
    from factdb.store.location import Location

FORMATS = {
    "table": (".txt",),
    "md": (".md", ".markdown"),
    "html": (".html", ".htm"),
    "csv": (".csv",),
    "json": (".json",),
    "docx": (".docx",),
}
"""The formats, each with the endings of the files that hold it."""

NAMED = 20
"""Claims that --fail-on names before it says how many more there are."""


def format_of(
    wanted: str | None,
    output: Path | None,
    *,
    as_json: bool = False,
    formats: Mapping[str, Sequence[str]] = FORMATS,
    otherwise: str = "table",
) -> str:
    """The format asked for, else the one that the file's ending tells, else a table. Raises BadInput.

    `formats` are those to choose among, each with its endings; `otherwise` is the one without a file.
    """
    if as_json:
        if wanted not in (None, "json"):
            raise BadInput(f"Both --json and --format {wanted} are given.", hint="give one of them.")
        return "json"
    if wanted or output is None:
        return wanted or otherwise
    for form, endings in formats.items():
        if output.suffix.lower() in endings:
            return form
    raise BadInput(
        f"The ending of {output.name!r} tells no format.",
        hint=f"end it in {', '.join(endings[0] for endings in formats.values() if endings)}, or give --format.",
    )


def read(
    place: "Location",
    *,
    story: str | None,
    source: str | None,
    status: Sequence[str],
    since: str | None,
    until: str | None,
    as_of: str | None,
    known_at: str | None,
    form: str,
) -> "Report":
    """The report on what the options ask for, with as much as its format shows.

    Raises NotFound for a story or source that is not there.
    """
    from factdb.errors import NotFound
    from factdb.queries.report import contested, report, weighed
    from factdb.queries.sources import find_source
    from factdb.queries.stories import story as story_named
    from factdb.rules.dates import moment
    from factdb.store.work import reading

    with reading(place) as connection:
        spoken_by = find_source(connection, source) if source else None
        if source and spoken_by is None:
            raise NotFound(f"There is no source {source!r}.", hint="'factdb source list' shows them all.")
        return report(
            connection,
            story=story_named(connection, story) if story else None,
            source=spoken_by,
            status=status,
            since=moment(since, what="--since") if since else None,
            until=moment(until, what="--until", end_of_day=True) if until else None,
            as_of=moment(as_of, what="--as-of", end_of_day=True) if as_of else None,
            known_at=moment(known_at, what="--known-at", end_of_day=True) if known_at else None,
            traced={"html": contested, "json": weighed}.get(form),
            with_text=form in ("html", "docx"),
        )


def put(report: "Report", form: str, output: Path | None) -> None:
    """Writes the report to a file, or to standard output."""
    from factdb.cli.files import write_file

    if form == "docx":
        _put_binary(report, output)
        return
    if output:
        # Without the mark, spreadsheets read UTF-8 as something else; programs that read a pipe would stumble over it.
        write_file(output, _pieces(report, form), encoding="utf-8-sig" if form == "csv" else "utf-8")
        return
    terminal = sys.stdout.isatty()
    click.echo("".join(_pieces(report, form, terminal=terminal)), nl=False)


def _put_binary(report: "Report", output: Path | None) -> None:
    """Writes a Word file; raises BadInput where it would go to a terminal, which cannot show it."""
    if output is None and sys.stdout.isatty():
        raise BadInput("A terminal cannot show a Word file.", hint="write it to a file: -o report.docx")
    from factdb.cli.files import write_file
    from factdb.reports.as_docx import as_docx

    made = as_docx(report)
    if output:
        write_file(output, made)
    else:
        click.echo(made, nl=False)


def failed(report: "Report", fail_on: Sequence[str]) -> None:
    """Raises Findings, naming the claims, where any has one of the statuses or flags."""
    found = {word: _held(report, word) for word in dict.fromkeys(fail_on)}
    if told := [f"{word}: {_named(numbers)}" for word, numbers in found.items() if numbers]:
        raise Findings(f"The report holds what it must not. {'; '.join(told)}.", hint="see 'factdb show NUMBER'.")


def _named(numbers: Sequence[int]) -> str:
    more = len(numbers) - NAMED
    return claims_named(numbers[:NAMED]) + (f" and {more:,} more" if more > 0 else "")


def _held(report: "Report", word: str) -> Sequence[int]:
    if word in set(Flag):
        return report.flagged[Flag(word)]
    return [row.id for row in report.claims if row.status == word]


def _pieces(report: "Report", form: str, *, terminal: bool = False) -> Iterable[str]:
    if form == "table":
        from factdb.cli.console import dressed, width
        from factdb.reports.as_table import as_table

        return as_table(report, style=dressed, width=width()) if terminal else as_table(report)
    if form == "json":
        from factdb.reports.as_json_report import as_json

        return as_json(report, ascii_only=terminal)
    pieces = _document(report, form)
    return map(_shown, pieces) if terminal else pieces


def _document(report: "Report", form: str) -> Iterable[str]:
    if form == "html":
        from factdb.reports.as_html import as_html

        return as_html(report)
    if form == "md":
        from factdb.reports.as_markdown import as_markdown

        return as_markdown(report)
    from factdb.reports.as_csv import as_csv

    return as_csv(report)


def _shown(piece: str) -> str:
    from factdb.cli.console import safe

    return safe(piece.replace("\r\n", "\n"))
