"""The full-text indexes as a whole: whether they are right, and making them anew. Migration 0001 made them."""

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError, DBAPIError

from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.store.trouble import explained

INDEXED = ("claims", "attributions", "sources")


def rebuild_indexes(connection: Connection) -> None:
    """Makes the full-text indexes anew from the tables, within the caller's transaction."""
    for table in INDEXED:
        if connection.dialect.name == "sqlite":
            connection.execute(text(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')"))
        else:
            connection.execute(text(f"REINDEX INDEX ix_{table}_words"))


def broken_indexes(place: Location) -> list[str]:
    """The tables whose full-text index does not hold what the table holds. Raises FactdbError where it may not look.

    PostgreSQL keeps its index within each write, so none is ever broken there. FTS5 checks by a command in the form
    of an INSERT (FTS5 documentation, section 6.5), which takes the write lock and changes nothing.
    """
    if place.path is None:
        return []
    try:
        with engine(place).execution_options(writes=True).connect() as connection:
            return [table for table in INDEXED if not _agrees(connection, table)]
    except DBAPIError as error:
        raise explained(error, place) from error


def _agrees(connection: Connection, table: str) -> bool:
    try:
        connection.execute(text(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"))
    except DatabaseError as error:
        if "malformed" in str(error.orig) or "no such table" in str(error.orig):
            return False
        raise
    return True
