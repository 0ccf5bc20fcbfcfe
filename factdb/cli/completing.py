"""Ids, slugs and names from the database for the shell. Anything that goes wrong means no suggestions, not a message."""

import click
from click.shell_completion import CompletionItem

LIMIT = 50


def items(ctx: click.Context, noun: str, incomplete: str) -> list[CompletionItem]:
    """Up to 50 values that begin with what was typed."""
    from factdb.cli.console import safe_line
    from factdb.errors import FactdbError
    from factdb.queries.completions import completions
    from factdb.store.location import found
    from factdb.store.work import reading

    root = ctx.find_root()
    try:
        with reading(found(ctx.params.get("db") or root.params.get("db"))) as connection:
            pairs = completions(connection, noun, incomplete, LIMIT)
    except FactdbError:
        return []
    return [CompletionItem(value, help=safe_line(text)[:60]) for value, text in pairs]
