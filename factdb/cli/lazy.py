"""Groups that know their commands by name and help line, and import one only when it runs."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

DB = "factdb.db"
"""Where a context keeps the `--db` that was given after a command."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A command not yet imported: the module under `commands` that holds it as `command`, and its one line of help."""

    module: str
    help: str


class Table(click.Group):
    """A group given as a table of entries: `--help` and completion read the table and import nothing."""

    def __init__(self, *args: Any, table: Mapping[str, "Entry | Table"], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        entry = self.table.get(cmd_name)
        if isinstance(entry, Entry):
            command: click.Command = import_module(f"factdb.cli.commands.{entry.module}").command
            command.params.extend(option for option in common_options() if option.name not in names_of(command))
            return command
        return entry

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, line_of(entry)) for name, entry in self.table.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        named = [
            CompletionItem(name, help=line_of(entry))
            for name, entry in self.table.items()
            if name.startswith(incomplete)
        ]
        return named + click.Command.shell_complete(self, ctx, incomplete)


def line_of(entry: Entry | Table) -> str:
    """The line that a list of commands shows for an entry."""
    return entry.help if isinstance(entry, Entry) else entry.get_short_help_str(limit=120)


def names_of(command: click.Command) -> set[str | None]:
    """The names of a command's parameters."""
    return {parameter.name for parameter in command.params}


def common_options() -> list[click.Option]:
    """`--db` and `--quiet`, which may stand after any command as well as before it."""
    return [
        click.Option(["--db"], expose_value=False, hidden=True, callback=_keep, help="The database."),
        click.Option(
            ["--quiet", "-q"], is_flag=True, expose_value=False, hidden=True, callback=_keep, help="Say less."
        ),
    ]


def _keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if not value or param.name is None:
        return
    if ctx.obj is not None:
        setattr(ctx.obj, param.name, value)
    elif param.name == "db":  # while a shell completes, there is no desk yet
        ctx.meta[DB] = value
