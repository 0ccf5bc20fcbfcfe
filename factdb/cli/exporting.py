"""What `factdb export` does: read claims as they are written, and put them where they were asked for."""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factdb.queries.rows import ClaimRow

FORMATS = {"csv": (".csv",), "jsonl": (".jsonl", ".ndjson")}
"""The formats, each with the endings of the files that hold it."""

BLOCK = 200
"""Claims written at a time."""


def pieces(claims: "Iterable[ClaimRow]", form: str, *, terminal: bool) -> Iterator[str]:
    """Claims in a format, each as soon as it is read."""
    from factdb.exchange.outward import outward

    told = map(outward, claims)
    if form == "jsonl":
        from factdb.exchange.as_jsonl import as_jsonl

        return as_jsonl(told, ascii_only=terminal)
    from factdb.reports.as_csv import csv_of

    return csv_of(told)


def put(text: Iterator[str], form: str, output: Path | None) -> None:
    """Writes what a format yields to a file, or to standard output, a block at a time."""
    from factdb.cli.console import safe
    from factdb.cli.files import write_file

    if output:
        # Without the mark, spreadsheets read UTF-8 as something else; programs that read a pipe would stumble over it.
        write_file(output, _blocks(text), encoding="utf-8-sig" if form == "csv" else "utf-8")
        return
    terminal = sys.stdout.isatty()
    for block in _blocks(text):
        click.echo(safe(block.replace("\r\n", "\n")) if terminal else block, nl=False)


def _blocks(text: Iterator[str]) -> Iterator[str]:
    while block := "".join(islice(text, BLOCK)):
        yield block
