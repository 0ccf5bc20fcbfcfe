"""What keeps the append-only tables append-only: triggers, or on a server that refuses them, grants."""

from sqlalchemy import Connection, text

from factdb.tables import APPEND_ONLY

_ON_SQLITE = ("no_update", "no_delete", "no_replace")
_ON_POSTGRESQL = ("append_only",)

_MAY_CHANGE = text(
    "SELECT bool_or(has_table_privilege(:name, act)) FROM unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS act"
)


def guards(connection: Connection) -> dict[str, str]:
    """What guards each append-only table: `triggers`, `grants` (this user may not change rows), or `none`."""
    on_sqlite = connection.dialect.name == "sqlite"
    there = triggers(connection)
    held = {}
    for table in APPEND_ONLY:
        wanted = {f"{table.name}_{act}" for act in (_ON_SQLITE if on_sqlite else _ON_POSTGRESQL)}
        if wanted <= there:
            held[table.name] = "triggers"
        elif on_sqlite or connection.execute(_MAY_CHANGE, {"name": table.name}).scalar():
            held[table.name] = "none"
        else:
            held[table.name] = "grants"
    return held


def triggers(connection: Connection) -> set[str]:
    """The names of the triggers that fire."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        query = "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE tgenabled IN ('O', 'A')"
        query += " AND relnamespace = current_schema()::regnamespace"
    return set(connection.execute(text(query)).scalars())
