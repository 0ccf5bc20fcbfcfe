"""How a database is opened: SQLite's pragmas, PostgreSQL's schema, and transactions that wait their turn."""

import os
import sqlite3
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from factdb.errors import BadInput
from factdb.store.bulk import copied
from factdb.store.header import ensure_ledger
from factdb.store.location import Location

BUSY_TIMEOUT = 5_000
"""Milliseconds that a database itself waits for another writer, before our own retry."""

READER, WRITER = 8_000, 32_000
"""Kibibytes of a file that SQLite holds at most. Its own 2,000 are too few for an import: the pages of indexes by hash
or uid, which each row meets at another place, would be written out and read again many times in one transaction.
Whoever reads gains nothing by so many, and an export reads all there are."""

CONNECT_TIMEOUT = 10
"""Seconds after which a server that does not answer counts as not there."""


def patience(usual: float) -> float:
    """Seconds for which to wait for a database that others hold: FACTDB_PATIENCE, or the usual. Raises BadInput."""
    text = os.environ.get("FACTDB_PATIENCE") or str(usual)
    try:
        return max(float(text), 0)
    except ValueError:
        raise BadInput(f"FACTDB_PATIENCE is {text!r}, not a number.", hint="give seconds: FACTDB_PATIENCE=5") from None


@lru_cache(maxsize=64)  # an engine keeps the statements it has compiled
def engine(place: Location, *, foreign_keys: bool = True, create: bool = False) -> Engine:
    """An engine without a pool for a location.

    `foreign_keys=False` is for migrations, which rebuild tables; `create` lets SQLite make the file.
    Raises BadInput where the driver for PostgreSQL is not installed; on connecting, whatever `ensure_ledger` raises.
    """
    if place.path is not None:
        return _sqlite(place.path, foreign_keys=foreign_keys, create=create)
    try:
        return _postgresql(place)
    except ModuleNotFoundError:
        raise BadInput(
            "PostgreSQL needs the psycopg driver, which is not installed.", hint="pip install 'factdb[postgresql]'"
        ) from None


def _busy_timeout() -> int:
    return int(min(BUSY_TIMEOUT, 1000 * patience(BUSY_TIMEOUT / 1000)))


def _postgresql(place: Location) -> Engine:
    settings: dict[str, str | int] = {} if "connect_timeout=" in place.url else {"connect_timeout": CONNECT_TIMEOUT}
    if place.schema or "options=" not in place.url:
        # The server's own guess, 4, is for disks that turn: it reads all derivations at each step behind documents.
        # To compile a query takes it longer than to answer any of ours.
        path = f" -csearch_path={place.schema}" if place.schema else ""
        settings["options"] = f"-crandom_page_cost=1.1 -cjit=off{path}"
    opened = create_engine(place.url, poolclass=NullPool, connect_args=settings)
    event.listen(opened, "do_executemany", copied)

    @event.listens_for(opened, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes"):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {_busy_timeout()}")

    return opened


def _sqlite(path: Path, *, foreign_keys: bool, create: bool) -> Engine:
    def connect() -> sqlite3.Connection:
        if not create:
            ensure_ledger(path)
        uri = f"{path.as_uri()}?mode={'rwc' if create else 'rw'}"
        # Without a place for its side files SQLite reads no WAL database, unless told that nobody writes to it.
        if not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists():
            uri += "&immutable=1"
        connection = sqlite3.connect(uri, uri=True, timeout=_busy_timeout() / 1000, isolation_level=None)
        # FULL: what a command acknowledged survives a power cut, at 0.6 of NORMAL's rate. WAL: readers and a writer
        # side by side; that mode is kept in the file.
        settings = [f"foreign_keys = {int(foreign_keys)}", "synchronous = FULL", f"cache_size = -{READER}"]
        settings += ["journal_mode = WAL"] * create
        try:
            for setting in settings:
                connection.execute(f"PRAGMA {setting}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    opened = create_engine("sqlite://", creator=connect, poolclass=NullPool)

    @event.listens_for(opened, "begin")
    def begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("writes"):
            connection.exec_driver_sql("BEGIN DEFERRED")
            return
        connection.connection.cursor().execute(f"PRAGMA cache_size = -{WRITER}")
        # A transaction that reads, then writes, under plain BEGIN fails at once where another writer came between.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return opened
