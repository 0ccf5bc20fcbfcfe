"""Rows in their stored form, found by their uids or by what makes them one of a kind."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, UniqueConstraint, select

from factdb.queries.chunked import CHUNK
from factdb.store.stored import stored


@cache
def keys_of(table: Table) -> tuple[tuple[str, ...], ...]:
    """The columns that make rows of a table one of a kind, beside its number and its uid."""
    unique = (each.columns.keys() for each in table.constraints if isinstance(each, UniqueConstraint))
    return tuple(sorted(tuple(names) for names in unique if not {"id", "uid"} & set(names)))


def rows_by(
    connection: Connection, table: Table, columns: Sequence[str], values: Collection[Any]
) -> dict[tuple[Any, ...], dict[str, Any]]:
    """The rows whose first of these columns holds one of the values, by what all of the columns hold."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    wanted = list(dict.fromkeys(values))
    for start in range(0, len(wanted), CHUNK):
        query = select(*stored(connection, table)).where(table.c[columns[0]].in_(wanted[start : start + CHUNK]))
        for row in connection.execute(query):
            found[tuple(row._mapping[name] for name in columns)] = dict(row._mapping)
    return found
