"""Creates and upgrades ledgers by migrating. The only importer of Alembic."""

from collections.abc import Callable
from pathlib import Path

import uuid_utils
from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from factdb.clock import now
from factdb.errors import FactdbError, NotFound, Refused, SchemaBehind
from factdb.rules.chain import GENESIS
from factdb.store.beside import beside
from factdb.store.engine import engine
from factdb.store.header import APPLICATION_ID, ensure_ledger
from factdb.store.location import Location, sqlite_file
from factdb.store.schema import ensure_current, not_ours, version_of
from factdb.store.shipped import shipped
from factdb.store.trouble import explained
from factdb.store.work import Ledger, writer
from factdb.tables import ledger


def create(place: Location) -> bool:
    """Creates a ledger; False where a current one is there already. One that fails midway leaves nothing behind.

    Raises Refused where the place holds something else, NotFound where its folder is missing.
    """
    if place.path is None:
        return _transact(place, lambda connection: _create_in_schema(connection, place))
    return _create_file(place, place.path)


def _create_file(place: Location, path: Path) -> bool:
    if not path.parent.is_dir():
        raise NotFound(f"There is no folder {path.parent}.", hint=f"create it: mkdir -p {path.parent}")
    empty = path.is_file() and path.stat().st_size == 0
    if path.exists() and not empty:
        return _already(place, path)
    try:
        with beside(path, over=empty) as scratch:
            _transact(sqlite_file(scratch), _build, create=True, told=place)
    except FileExistsError:
        return _already(place, path)
    except OSError as error:
        raise FactdbError(f"{path} cannot be made: {error.strerror}.", hint="name another folder.") from None
    return True


def _already(place: Location, path: Path) -> bool:
    try:
        ensure_ledger(path)
    except FactdbError as error:
        raise Refused(error.message, hint="nothing was written; name another file: factdb init PATH") from None
    return _transact(place, lambda connection: ensure_current(connection, place))


def _create_in_schema(connection: Connection, place: Location) -> bool:
    if place.schema:
        connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{place.schema}"'))
    held = "SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')"
    if connection.execute(text(held)).scalar() == 0:
        return _build(connection)
    if version_of(connection) is None:
        raise Refused(
            f"{place.shown} holds another program's tables.",
            hint="give the ledger a schema of its own: postgresql://…?schema=desk",
        )
    ensure_current(connection, place)
    return False


def _build(connection: Connection) -> bool:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    command.upgrade(config(connection), "head")
    born = {"id": 1, "uid": str(uuid_utils.uuid7()), "recorded_at": now(), "head_seq": 0, "head_hash": GENESIS}
    connection.execute(ledger.insert().values(born))
    return True


def upgrade(place: Location, revision: str = "head", *, then: Callable[[Ledger], object] | None = None) -> None:
    """Brings a ledger to a revision, the newest unless one is named, and does `then`, all in one transaction."""

    def act(connection: Connection) -> None:
        if version_of(connection) is None:
            raise not_ours(place)
        command.upgrade(config(connection), revision)
        if then:
            opened = Ledger(connection, by=writer(None))
            then(opened)
            opened.close()

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


def _transact(
    place: Location, act: Callable[[Connection], object], *, create: bool = False, told: Location | None = None
) -> bool:
    """Runs `act` in one transaction, its errors as they are told of a place; whether it returned something."""
    opened = engine(place, foreign_keys=False, create=create).execution_options(writes=True)
    try:
        with opened.begin() as connection:
            result = act(connection)
            if place.path is not None and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
                raise FactdbError(f"The migration would break {len(broken)} references; nothing was changed.")
        return bool(result)
    except DBAPIError as error:
        raise explained(error, told or place) from error
    except CommandError as error:
        raise SchemaBehind(
            f"{place.shown} is at a schema that this factdb does not know.",
            hint="use the factdb that made it, or a newer.",
        ) from error
