"""What every command starts from: which database, how much to say."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factdb.store.location import Location


@dataclass(slots=True)
class Desk:
    """The common options of one run."""

    db: str | None = None
    quiet: bool = False

    @property
    def place(self) -> "Location":
        """The database to work on. Raises NotFound, with the command to run, where there is none."""
        from factdb.store.location import found

        return found(self.db)


pass_desk = click.make_pass_decorator(Desk, ensure=True)
