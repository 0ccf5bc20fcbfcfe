"""What stands in a database's schema, read from the engine's own catalogue."""

import re
from typing import Any

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import Inspector

Schema = dict[str, list[Any]]

_POSTGRESQL = {
    "columns": """
        SELECT table_name, column_name, data_type, is_nullable, column_default, generation_expression
        FROM information_schema.columns WHERE table_schema = current_schema()""",
    "constraints": """
        SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = current_schema()::regnamespace""",
    "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()",
    "triggers": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "functions": "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace",
}


def schema_of(connection: Connection) -> Schema:
    """Everything in the schema but Alembic's own table, in a form that can be compared on one engine."""
    if connection.dialect.name == "sqlite":
        query = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE tbl_name <> 'alembic_version'"
        return {"sqlite_master": _rows(connection, query)}
    return {
        kind: [row for row in _rows(connection, query) if "alembic_version" not in repr(row)]
        for kind, query in _POSTGRESQL.items()
    }


def _rows(connection: Connection, query: str) -> list[Any]:
    return sorted((tuple(row) for row in connection.execute(text(query))), key=repr)


def shape_of(inspector: Inspector, table: str) -> dict[str, Any]:
    """A table's columns, keys, checks and indexes as SQLAlchemy reflects them, without what only search needs."""
    columns = [column for column in inspector.get_columns(table) if column["name"] != "words"]
    checks = inspector.get_check_constraints(table)
    indexes = [index for index in inspector.get_indexes(table) if not _only_for_search(str(index["name"]))]
    return {
        # A column that a later revision adds stands last; no statement of ours goes by their order.
        "columns": sorted(
            (each["name"], str(each["type"]), each["nullable"], str(each["default"])) for each in columns
        ),
        "primary key": _bare(inspector.get_pk_constraint(table)),
        "foreign keys": sorted((_bare(each) for each in _foreign_keys(inspector, table)), key=repr),
        "unique": sorted((_bare(each) for each in inspector.get_unique_constraints(table)), key=repr),
        "checks": {each["name"]: re.sub(r"\s+", " ", each["sqltext"]) for each in checks},
        "indexes": sorted((_bare(each) for each in indexes), key=repr),
    }


def _foreign_keys(inspector: Inspector, table: str) -> list[dict[str, Any]]:
    """The foreign keys, with the names that SQLAlchemy overlooks: SQLite's, where a column was added with its own."""
    found: list[dict[str, Any]] = [dict(each) for each in inspector.get_foreign_keys(table)]
    for each in found:
        if each["name"] is None:
            [column] = each["constrained_columns"]
            query = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
            bind = inspector.bind
            assert isinstance(bind, Connection)
            sql = bind.execute(query, {"name": table}).scalar_one()
            named = re.search(rf"\b{column} \w+ CONSTRAINT (\w+) REFERENCES", sql)
            each["name"] = named and named[1]
    return found


def _only_for_search(index: str) -> bool:
    return index.endswith("_words")


def _bare(reflected: Any) -> dict[str, Any]:
    # Options say how an index is built, not what it holds; how the tables declare it may differ by engine.
    return {key: value for key, value in sorted(reflected.items()) if key not in ("dialect_options", "include_columns")}


def tables_of(connection: Connection) -> list[str]:
    """The tables, without Alembic's and without those of full-text indexes."""
    return sorted(
        name for name in inspect(connection).get_table_names() if "_fts" not in name and name != "alembic_version"
    )
