"""Steps along the chain of migrations."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from factdb.store.engine import engine
from factdb.store.header import APPLICATION_ID
from factdb.store.location import Location
from factdb.store.migrate import config
from factdb.store.shipped import shipped


@contextmanager
def opened(place: Location, *, foreign_keys: bool = True) -> Iterator[Connection]:
    """A transaction that may do anything, past factdb's own door; SQLite's file is made where it is not there."""
    with engine(place, foreign_keys=foreign_keys, create=True).execution_options(writes=True).begin() as connection:
        yield connection


def up(place: Location, revision: str) -> None:
    """Migrates a database, an empty one too, up to a revision."""
    with opened(place, foreign_keys=False) as connection:
        if place.path is not None:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        command.upgrade(config(connection), revision)


def chain() -> ScriptDirectory:
    """The migrations that travel with the code."""
    settings = Config()
    settings.set_main_option("script_location", str(shipped("migrations")).replace("%", "%%"))
    return ScriptDirectory.from_config(settings)


REVISIONS = [(step.revision, step.down_revision or "base") for step in reversed(list(chain().walk_revisions()))]
"""Each revision with the one before it, oldest first."""
