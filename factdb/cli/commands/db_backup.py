"""factdb db backup"""

from pathlib import Path

import click

from factdb.cli.console import safe_line, say
from factdb.cli.desk import Desk, pass_desk


@click.command(epilog="Example: factdb db backup ledger.backup.db")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite a file that is there already.")
@pass_desk
def command(desk: Desk, file: Path, force: bool) -> None:
    """Copy the ledger to FILE, while others may go on working with it.

    An SQLite ledger becomes an SQLite file: to restore it, put it in the ledger's place. Of a ledger on PostgreSQL,
    pg_dump writes the schema as SQL: restore it with psql into a database that lacks the schema.
    """
    from factdb.store.backup import backup
    from factdb.store.work import reading

    place = desk.place
    with reading(place, any_schema=True):
        pass  # says what is wrong with the ledger before anything is made
    size = backup(place, file.absolute(), over=force)
    say(safe_line(f"Copied {place.shown} to {file} ({size:,} bytes)."))
