"""The reference of the command line, from the Click commands themselves."""

import inspect
from collections.abc import Iterator

import click

from docs.generators.markdown import code, document, fence, table
from factdb.cli.lazy import line_of
from factdb.cli.root import factdb

INTRODUCTION = """\
Every command explains itself: `factdb add --help` prints what stands here. The
[tutorial](../tutorial.md) shows the commands at work, and [exit codes](exit-codes.md) says what each of them returns.

`--db` and `--quiet` may stand before a command or after it. Data goes to standard output and talk to standard error.
`--json`, where a command has it, prints the same data for programs."""


def page() -> str:
    """The page."""
    with click.Context(factdb, info_name="factdb", help_option_names=["-h", "--help"]) as root:
        return document("Commands", INTRODUCTION, _overview(root), *_entry(factdb, root), *_entries(factdb, root))


def _overview(root: click.Context) -> str:
    rows = []
    for context, _ in _walk(factdb, root):
        link = f"[{code(context.command_path)}](#{context.command_path.replace(' ', '-')})"
        rows.append((link, _line(context)))
    return table(("command", "what it does"), rows)


def _line(context: click.Context) -> str:
    assert context.parent is not None
    group = context.parent.command
    assert isinstance(group, click.Group)
    assert context.info_name is not None
    return line_of(group.table[context.info_name])  # type: ignore[attr-defined]


def _walk(group: click.Group, context: click.Context) -> Iterator[tuple[click.Context, click.Command]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _walk(command, inner)
        else:
            yield inner, command


def _entries(group: click.Group, context: click.Context) -> Iterator[str]:
    for inner, command in _walk(group, context):
        yield from _entry(command, inner)


def _entry(command: click.Command, context: click.Context) -> Iterator[str]:
    yield f"## {context.command_path}"
    yield inspect.cleandoc(command.help or "").replace("\b\n", "")
    yield fence(" ".join(command.get_usage(context).removeprefix("Usage: ").split()))
    yield _options(command, context)
    if command.epilog and command.epilog.startswith("Example: "):
        yield "For example:"
        yield fence(command.epilog.removeprefix("Example: "))


def _options(command: click.Command, context: click.Context) -> str:
    records = [parameter.get_help_record(context) for parameter in command.get_params(context)]
    rows = [(code(names), help) for names, help in filter(None, records) if help and "--help" not in names]
    return table(("option", "what it does"), rows) if rows else ""
