"""Whether a database is a ledger of this version. Creating and upgrading stand in `migrate`, which imports Alembic."""

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from factdb.errors import FactdbError, NotFound, SchemaBehind
from factdb.store.location import Location

HEAD = "0005"
"""The newest revision in `migrations/`: a test compares, so that no command has to load Alembic to know."""


def ensure_current(connection: Connection, place: Location) -> None:
    """Raises where the database is no ledger (exit 1 or 3), or one of an older or newer factdb (exit 5)."""
    version = version_of(connection)
    if version is None:
        raise not_ours(place)
    if version == HEAD:
        return
    if version < HEAD:
        raise SchemaBehind(
            f"{place.shown} was made by an older factdb (schema {version}; this one needs {HEAD}).",
            hint="run 'factdb db upgrade' (it makes a backup first).",
        )
    raise SchemaBehind(
        f"{place.shown} was made by a newer factdb (schema {version}; this one knows {HEAD}).",
        hint="upgrade factdb: pip install --upgrade factdb.",
    )


def version_of(connection: Connection) -> str | None:
    """The schema revision of a ledger; None where the database is not a ledger."""
    # A ledger whose one row somebody took out is still one: the audit says so.
    query = "SELECT version_num FROM alembic_version LEFT JOIN ledger ON head_seq >= 0"
    try:
        return connection.execute(text(query)).scalar()
    except (OperationalError, ProgrammingError) as error:
        if _not_there(error):
            return None
        raise


def not_ours(place: Location) -> FactdbError:
    """The error for a database that holds no ledger."""
    if place.path is None:
        return NotFound(f"{place.shown} holds no factdb ledger.", hint="run 'factdb --db URL init' with the same URL.")
    return FactdbError(
        f"{place.shown} is not a factdb database.", hint="name another with --db, or run 'factdb init' in a new folder."
    )


def _not_there(error: DBAPIError) -> bool:
    """Whether a table or a column is missing: undefined_table, undefined_column (PostgreSQL manual, appendix A)."""
    said = str(error.orig)
    return (
        getattr(error.orig, "sqlstate", None) in ("42P01", "42703")
        or "no such table" in said
        or "no such column" in said
    )
