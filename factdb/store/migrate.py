"""Creates and upgrades ledgers by migrating. The only importer of Alembic."""

from collections.abc import Callable

import uuid_utils
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from factdb.clock import now
from factdb.errors import FactdbError, NotFound, Refused
from factdb.rules.chain import GENESIS
from factdb.store.engine import APPLICATION_ID, engine
from factdb.store.location import Location
from factdb.store.schema import ensure_current, not_ours, version_of
from factdb.store.shipped import shipped
from factdb.store.trouble import explained
from factdb.tables import ledger


def create(place: Location) -> bool:
    """Creates a ledger; False where a current one is there already.

    Raises Refused where the place holds something else, NotFound where its folder is missing.
    """
    if place.path is not None and not place.path.parent.is_dir():
        raise NotFound(f"There is no folder {place.path.parent}.", hint=f"create it: mkdir -p {place.path.parent}")
    return _transact(place, lambda connection: _create(connection, place), create=True)


def _create(connection: Connection, place: Location) -> bool:
    if version_of_or_empty(connection, place) is not None:
        ensure_current(connection, place)
        return False
    if place.path is not None:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    command.upgrade(config(connection), "head")
    born = {"id": 1, "uid": str(uuid_utils.uuid7()), "recorded_at": now(), "head_seq": 0, "head_hash": GENESIS}
    connection.execute(ledger.insert().values(born))
    return True


def version_of_or_empty(connection: Connection, place: Location) -> str | None:
    """The revision of a ledger; None for an empty database. Raises Refused for a database that is something else."""
    if place.path is None:
        if place.schema:
            connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{place.schema}"'))
        there = connection.execute(text("SELECT to_regclass('ledger')")).scalar()
        return version_of(connection, place) if there else None
    if connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0:
        return None
    version = version_of(connection, place)
    if version is None:
        raise Refused(f"{place.shown} holds another program's data.", hint="name another file: factdb init PATH")
    return version


def upgrade(place: Location, revision: str = "head") -> None:
    """Brings a ledger to a revision, the newest unless one is named, in one transaction."""

    def act(connection: Connection) -> None:
        if version_of(connection, place) is None:
            raise not_ours(place)
        command.upgrade(config(connection), revision)

    _transact(place, act)


def downgrade(place: Location, revision: str) -> None:
    """Takes a ledger back to an older revision, in one transaction."""
    _transact(place, lambda connection: command.downgrade(config(connection), revision))


def config(connection: Connection) -> Config:
    """Alembic's configuration for a connection: no ini file, the migrations that travel with the code."""
    made = Config()
    made.set_main_option("script_location", str(shipped("migrations")).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def _transact(place: Location, act: Callable[[Connection], object], *, create: bool = False) -> bool:
    opened = engine(place, foreign_keys=False, create=create).execution_options(writes=True)
    try:
        if create and place.path is not None:
            with opened.connect() as connection:
                # Readers and a writer side by side; the mode is kept in the file.
                connection.connection.driver_connection.execute("PRAGMA journal_mode = WAL")  # type: ignore[union-attr]
        with opened.begin() as connection:
            result = act(connection)
            if place.path is not None and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
                raise FactdbError(f"The migration would break {len(broken)} references; nothing was changed.")
        return bool(result)
    except DBAPIError as error:
        raise explained(error, place) from error
