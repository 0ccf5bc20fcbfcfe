"""What is said where words are so common that not every claim with them was ranked."""

from factdb.cli.console import say


def say_newest(newest: int | None) -> None:
    """Says how many claims were ranked, the newest ones, where that were not all; they are None where it were."""
    if newest is not None:
        say(f"Words as common as these have only their newest {newest:,} claims ranked; a rarer word finds older ones.")
