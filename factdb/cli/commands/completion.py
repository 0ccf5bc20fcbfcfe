"""factdb completion"""

import click
from click.shell_completion import get_completion_class

from factdb.cli.console import say, show

PLACES = {
    "bash": "~/.local/share/bash-completion/completions/factdb",
    "zsh": "a file called _factdb in a folder of $fpath",
    "fish": "~/.config/fish/completions/factdb.fish",
}
"""Where each shell looks for the script."""


@click.command(epilog="Example: factdb completion fish")
@click.argument("shell", type=click.Choice(list(PLACES)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for a shell: commands, options, and from the database ids, sources and stories."""
    kind = get_completion_class(shell)
    assert kind is not None  # Click knows the three
    show(kind(ctx.find_root().command, {}, "factdb", "_FACTDB_COMPLETE").source())
    say(f"To install it, write it to {PLACES[shell]}, and open a new shell.")
