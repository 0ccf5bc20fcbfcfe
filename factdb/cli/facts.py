"""A thing's facts, one a line, for people."""

from collections.abc import Iterable

import click

from factdb.cli.console import width
from factdb.rules.screen import filled


def facts(pairs: Iterable[tuple[str, str | None]]) -> str:
    """`name  value` lines, aligned and filled; what has no value is left out."""
    held = [(name, value) for name, value in pairs if value]
    size = max((len(name) for name, _ in held), default=0) + 2
    return "\n".join(
        line for name, value in held for line in filled(value, width(), first=name.ljust(size), indent=" " * size)
    )


def heading(text: str) -> str:
    """A heading within what is shown."""
    return click.style(text, bold=True)
