"""A thing's facts, one a line, for people."""

from collections.abc import Iterable
from datetime import UTC, datetime

import click

from factdb.cli.console import safe_line, wrapped


def facts(pairs: Iterable[tuple[str, str | None]]) -> str:
    """`name  value` lines, aligned and wrapped; what has no value is left out."""
    held = [(name, value) for name, value in pairs if value]
    size = max((len(name) for name, _ in held), default=0) + 2
    return "\n".join(_fact(name.ljust(size), value) for name, value in held)


def _fact(name: str, value: str) -> str:
    # A single word is not wrapped: an address broken over two lines can be neither clicked nor copied.
    if len(value.split()) == 1:
        return name + safe_line(value)
    return wrapped(value, indent=" " * len(name), first=name)


def when(moment: datetime) -> str:
    """A moment as people read it: `2026-11-24 13:05 UTC`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def counted(number: int, noun: str) -> str:
    """`1 claim`, `2 claims`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def heading(text: str) -> str:
    """A heading within what is shown."""
    return click.style(text, bold=True)
