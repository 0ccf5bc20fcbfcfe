"""The statements that put rows into a table: INSERT, and on PostgreSQL COPY where there are many of them."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Column, Dialect, MetaData, Table

MANY = 100
"""Rows from which on COPY is worth its round trips."""

Rows: TypeAlias = Sequence[tuple[Any, ...]]


def statements(table: Table, rows: Rows, dialect: Dialect, *, replacing: bool) -> Iterator[tuple[str, Rows | None]]:
    """What puts rows, whole and in the order of the columns, into a table; with `replacing`, over those of their keys.

    Each statement comes with the rows that it is sent with.
    """
    if not rows:
        return
    if dialect.name != "postgresql" or len(rows) < MANY:
        yield f"{_into(table)} VALUES ({_marks(table, dialect.paramstyle)}){_over(table) if replacing else ''}", rows
    elif not replacing:
        yield copying(table.name, table), rows
    else:
        # COPY knows no ON CONFLICT.
        beside = f"derived_{table.name}"
        yield f"CREATE TEMPORARY TABLE IF NOT EXISTS {beside} (LIKE {table.name}) ON COMMIT DROP", None
        yield copying(beside, table), rows
        yield f"{_into(table)} SELECT {_names(table)} FROM {beside}{_over(table)}", None
        yield f"TRUNCATE {beside}", None


@cache
def waiting_for(table: Table) -> Table:
    """A table of one connection alone, without keys, in which rows wait until they go into a table."""
    columns = (Column(column.name, column.type, autoincrement=False) for column in table.c)
    return Table(f"waiting_{table.name}", MetaData(), *columns, prefixes=["TEMPORARY"])


def copying(name: str, table: Table) -> str:
    """COPY, as `copied` carries it out."""
    return f"COPY {name} ({_names(table)}) FROM STDIN"


def copied(cursor: Any, statement: str, rows: Rows, context: Any) -> bool:  # noqa: ARG001 # SQLAlchemy gives it
    """Sends rows to a COPY statement, through psycopg's cursor; leaves any other statement to SQLAlchemy.

    It listens for SQLAlchemy's `do_executemany`, so that errors come out as those of any statement do.
    """
    if not statement.startswith("COPY "):
        return False
    with cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
    return True


@cache
def _names(table: Table) -> str:
    return ", ".join(table.c.keys())


@cache
def _marks(table: Table, paramstyle: str) -> str:
    return ", ".join(["?" if paramstyle == "qmark" else "%s"] * len(table.c))


@cache
def _into(table: Table) -> str:
    return f"INSERT INTO {table.name} ({_names(table)})"


@cache
def _over(table: Table) -> str:
    keys = ", ".join(column.name for column in table.primary_key)
    rest = ", ".join(f"{column.name} = excluded.{column.name}" for column in table.c if not column.primary_key)
    return f" ON CONFLICT ({keys}) DO {f'UPDATE SET {rest}' if rest else 'NOTHING'}"
