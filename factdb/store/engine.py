"""How a database is opened: SQLite's pragmas, PostgreSQL's schema, and transactions that wait their turn."""

import sqlite3

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from factdb.errors import BadInput
from factdb.store.location import Location

APPLICATION_ID = 0x46444231
"""SQLite's application_id of a factdb file: "FDB1"."""

BUSY_TIMEOUT = 5_000
"""Milliseconds that SQLite itself waits for another writer, before our own retry."""


def engine(place: Location, *, foreign_keys: bool = True, create: bool = False) -> Engine:
    """An engine without a pool for a location.

    `foreign_keys=False` is for migrations, which rebuild tables; `create` lets SQLite make the file.
    Raises BadInput where the driver for PostgreSQL is not installed.
    """
    if place.path is not None:
        return _sqlite(place, foreign_keys=foreign_keys, mode="rwc" if create else "rw")
    try:
        opened = create_engine(place.url, poolclass=NullPool, connect_args=_search_path(place))
    except ModuleNotFoundError:
        raise BadInput(
            "PostgreSQL needs the psycopg driver, which is not installed.", hint="pip install 'factdb[postgresql]'"
        ) from None
    return opened


def _search_path(place: Location) -> dict[str, str]:
    return {"options": f"-csearch_path={place.schema}"} if place.schema else {}


def _sqlite(place: Location, *, foreign_keys: bool, mode: str) -> Engine:
    def connect() -> sqlite3.Connection:
        assert place.path is not None
        uri = f"{place.path.as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT / 1000, isolation_level=None)
        connection.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
        # FULL: what a command acknowledged survives a power cut, at 0.6 of NORMAL's rate.
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    opened = create_engine("sqlite://", creator=connect, poolclass=NullPool)

    @event.listens_for(opened, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads, then writes, under plain BEGIN fails at once where another writer came between.
        mode = "IMMEDIATE" if connection.get_execution_options().get("writes") else "DEFERRED"
        connection.exec_driver_sql(f"BEGIN {mode}")

    return opened
