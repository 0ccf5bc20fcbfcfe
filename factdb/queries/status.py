"""How a ledger stands as a whole."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, text

from factdb.queries.audit import head
from factdb.queries.guards import guards
from factdb.tables import JOURNALLED, journal, ledger


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A ledger: which it is, how much it holds, the head of its journal, and what guards its history."""

    uid: str | None
    created_at: datetime | None
    entries: int
    head: str
    rows: dict[str, int]
    guards: dict[str, str]


def status(connection: Connection) -> StatusRow:
    """The status of a ledger of the current schema; `rows` counts every table of facts."""
    own = connection.execute(select(ledger.c.uid, ledger.c.recorded_at)).first()
    return StatusRow(
        uid=own.uid if own else None,
        created_at=own.recorded_at if own else None,
        entries=connection.execute(select(func.count()).select_from(journal)).scalar_one(),
        head=head(connection)[1],
        rows={
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in JOURNALLED
        },
        guards=guards(connection),
    )


def engine_version(connection: Connection) -> str:
    """The version of SQLite or of the PostgreSQL server."""
    query = "SELECT sqlite_version()" if connection.dialect.name == "sqlite" else "SHOW server_version"
    return str(connection.execute(text(query)).scalar_one())


def size(connection: Connection) -> int:
    """Bytes that the ledger takes on disk, indexes included; on SQLite without what waits in the -wal file."""
    if connection.dialect.name == "sqlite":
        pages, page = (connection.exec_driver_sql(f"PRAGMA page_{each}").scalar_one() for each in ("count", "size"))
        return int(pages * page)
    relations = "SELECT coalesce(sum(pg_total_relation_size(oid)), 0) FROM pg_class"
    relations += " WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
    return int(connection.execute(text(relations)).scalar_one())
