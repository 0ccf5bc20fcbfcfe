"""The commands in the table, for tests that look at each of them."""

from collections.abc import Iterator, Mapping

import click

from factdb.cli.lazy import Entry, Table
from factdb.cli.root import TABLE, factdb


def names(table: Mapping[str, Entry | Table] = TABLE, under: str = "") -> Iterator[str]:
    """Every command as it is typed: `add`, `story add` …"""
    for name, entry in table.items():
        typed = f"{under} {name}".strip()
        if isinstance(entry, Entry):
            yield typed
        else:
            yield from names(entry.table, typed)


COMMANDS = list(names())


def command(typed: str) -> click.Command:
    """The command itself, imported."""
    found: click.Command | None = factdb
    for name in typed.split():
        assert isinstance(found, click.Group)
        found = found.get_command(click.Context(found), name)
    assert found is not None
    return found


def example(typed: str) -> str:
    """The example at the end of a command's help, without the word before it."""
    return (command(typed).epilog or "").removeprefix("Example: ")
