"""What `factdb trace` does with a trace: choose a format, put it where it was asked for."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factdb.cli.console import safe
from factdb.errors import BadInput

if TYPE_CHECKING:
    from factdb.queries.trace_rows import Trace

FORMATS = {
    "tree": (".txt",),
    "json": (".json",),
    "mermaid": (".mmd", ".mermaid"),
    "dot": (".dot", ".gv"),
    "svg": (".svg",),
}
"""The formats, each with the endings of the files that hold it."""


def format_of(wanted: str | None, output: Path | None, *, as_json: bool) -> str:
    """The format asked for, else the one that the file's ending tells, else a tree. Raises BadInput."""
    if as_json and wanted not in (None, "json"):
        raise BadInput(f"Both --json and --format {wanted} are given.", hint="give one of them.")
    if as_json or wanted or output is None:
        return "json" if as_json else wanted or "tree"
    for form, endings in FORMATS.items():
        if output.suffix.lower() in endings:
            return form
    raise BadInput(
        f"The ending of {output.name!r} tells no format.",
        hint=f"end it in {', '.join(endings[0] for endings in FORMATS.values())}, or give --format.",
    )


def put(trace: "Trace", form: str, output: Path | None) -> None:
    """Writes the trace to a file, or to standard output."""
    from factdb.cli.files import write_file

    terminal = output is None and sys.stdout.isatty()
    text = _text(trace, form, terminal=terminal)
    if output:
        write_file(output, [text, "\n"])
    else:
        click.echo(safe(text) if terminal and form not in ("tree", "json") else text)


def _text(trace: "Trace", form: str, *, terminal: bool) -> str:
    if form == "json":
        import json

        from factdb.reports.as_trace_json import trace_object

        return json.dumps(trace_object(trace), ensure_ascii=terminal, indent=2)
    if form == "mermaid":
        from factdb.reports.as_mermaid import as_mermaid

        return as_mermaid(trace)
    if form == "dot":
        from factdb.reports.as_dot import as_dot

        return as_dot(trace)
    if form == "svg":
        from factdb.reports.as_trace_svg import as_trace_svg

        return as_trace_svg(trace)
    from factdb.cli.console import dressed, width
    from factdb.reports.as_trace_tree import trace_tree

    return trace_tree(trace, style=dressed, width=width()) if terminal else trace_tree(trace)
