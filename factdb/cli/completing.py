"""Ids, slugs and names from the database for the shell. What goes wrong means no suggestions, not a message."""

import os
import re

import click
from click.shell_completion import CompletionItem

from factdb.cli.lazy import DB

LIMIT = 50


def items(ctx: click.Context, noun: str, incomplete: str) -> list[CompletionItem]:
    """Up to 50 values that begin with what was typed."""
    from factdb.cli.console import safe_line
    from factdb.errors import FactdbError
    from factdb.queries.completions import completions
    from factdb.store.location import found
    from factdb.store.work import reading

    try:
        with reading(found(ctx.meta.get(DB) or ctx.find_root().params.get("db"))) as connection:
            pairs = completions(connection, noun, incomplete, LIMIT)
    except (FactdbError, UnicodeError):
        return []
    return [CompletionItem(as_typed(value), help=safe_line(text)[:60]) for value, text in pairs]


def as_typed(value: str) -> str:
    """A value as the shell puts it on the command line. Only bash puts it there unquoted: there blanks are escaped."""
    if os.environ.get("_FACTDB_COMPLETE") != "bash_complete" or _in_quotes():
        return value
    escaped = re.sub(r"([^\w@%+=:,./-])", r"\\\1", value)
    return escaped.replace("\\", "\\\\")  # Click's script reads it with `read`, which takes one level away


def _in_quotes() -> bool:
    words = os.environ.get("COMP_WORDS", "").split("\n")
    place = int(os.environ.get("COMP_CWORD") or 0)
    return place < len(words) and words[place].startswith(("'", '"'))
