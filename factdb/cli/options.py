"""Options and arguments that several commands share, and their completion."""

from collections.abc import Callable
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
by = click.option("--by", metavar="NAME", help="Who does this; else FACTDB_USER, else the login name.")


def completing(noun: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """A completion from the database for `claim`, `source`, `story` or `tag`; silent where there is none."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001
        from factdb.cli.completing import items

        return items(ctx, noun, incomplete)

    return complete


def story_option(required: bool = False) -> Callable[[Decorated], Decorated]:
    """`--story SLUG`."""
    return click.option(
        "--story", metavar="SLUG", required=required, shell_complete=completing("story"), help="The story, by its slug."
    )


def words_of(enum: Any) -> click.Choice[Any]:
    """A choice among the words of a closed list."""
    return click.Choice([str(word) for word in enum])
