"""Rows exactly as they are stored, streamed: for proofs, where the values that queries return are not enough."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, Text, cast, func, type_coerce

from factdb.tables.base import Moment, Uid

CHUNK = 1_000
"""Rows fetched at a time."""

_STAMP = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'


def stored(connection: Connection, table: Table) -> list[ColumnElement[Any]]:
    """A table's columns in their stored form: the numbers and texts that the journal holds, the same on both engines.

    On SQLite that is what stands in the file. A time edited into another way of writing it stays visible.
    """
    return list(stored_on(connection.dialect.name, table))


@cache
def stored_on(dialect: str, table: Table) -> tuple[ColumnElement[Any], ...]:
    """The same by the name of the engine's dialect: put together once."""
    return tuple(_in_stored_form(dialect, each) for each in table.c)


def in_stored_form(connection: Connection, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """One column in its stored form."""
    return _in_stored_form(connection.dialect.name, column)


def as_given(table: Table, name: str, held: Any) -> Any:
    """A column's value, from its stored form to the one in which it is written: a moment, from its text."""
    return datetime.fromisoformat(held) if isinstance(table.c[name].type, Moment) and held is not None else held


def tuples(connection: Connection, query: Select[Any]) -> list[tuple[Any, ...]]:
    """The rows of a query as the driver gives them, past SQLAlchemy's own: of columns in their stored form."""
    with connection.execute(query) as found:
        return list(found.cursor.fetchall())


def streamed(connection: Connection, query: Select[Any]) -> Iterator[Row[Any]]:
    """The rows of a query, a thousand in memory at a time. Text that is no UTF-8 comes with surrogates in its place."""
    _tolerate(connection)
    with connection.execute(query, execution_options={"yield_per": CHUNK}) as found:
        yield from found


def streamed_tuples(connection: Connection, query: Select[Any]) -> Iterator[Sequence[Any]]:
    """The same, to be taken apart by their places: of SQLite, whose driver streams by itself, as it gives them."""
    if connection.dialect.name != "sqlite":
        yield from streamed(connection, query)
        return
    _tolerate(connection)
    with connection.execute(query) as found:
        while rows := found.cursor.fetchmany(CHUNK):
            yield from rows


def _tolerate(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.connection.driver_connection.text_factory = _decoded  # type: ignore[union-attr]


def _in_stored_form(dialect: str, column: ColumnElement[Any]) -> ColumnElement[Any]:
    return (_on_postgresql(column) if dialect == "postgresql" else _on_sqlite(column)).label(column.key)


def _on_postgresql(column: ColumnElement[Any]) -> ColumnElement[Any]:
    if isinstance(column.type, Moment):
        return func.to_char(func.timezone("UTC", column), _STAMP, type_=Text)
    return cast(column, Text) if isinstance(column.type, Uid) else column


def _on_sqlite(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return type_coerce(column, Text) if isinstance(column.type, Moment) else column


_decoded = partial(str, encoding="utf-8", errors="surrogateescape")
"""For SQLite, which calls it for every text: without a step in Python."""
