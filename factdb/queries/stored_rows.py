"""Rows in their stored form, found by their uids or by what makes them one of a kind."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, UniqueConstraint, select

from factdb.queries.chunked import batched
from factdb.store.stored import stored
from factdb.tables import documents, links
from factdb.vocabulary import MUTUAL

Values: TypeAlias = dict[str, Any]

Key: TypeAlias = tuple[Any, ...]
"""What makes a row one of a kind: the values of `key_columns`. A link that says the same in either direction has the
lower number first; of a document it is the address, or else the file's hash."""


@cache
def key_columns(table: Table) -> tuple[str, ...]:
    """The columns that make rows of a table one of a kind, beside its number and its uid; none where it has no such.

    No rule of the database holds for documents; but a page has one address, and `add_document` records it once.
    """
    if table is documents:
        return ("url", "sha256")
    unique = (each.columns.keys() for each in table.constraints if isinstance(each, UniqueConstraint))
    found = [tuple(names) for names in unique if not {"id", "uid"} & set(names)]
    return found[0] if found else ()


def key_of(table: Table, row: Mapping[str, Any]) -> Key:
    """What makes a row one of a kind."""
    if table is documents:
        return (row["url"] or row["sha256"],)
    key = tuple(row[name] for name in key_columns(table))
    return _in_order(key) if _mutual(table, key) else key


def rows_by_uid(connection: Connection, table: Table, uids: Iterable[str]) -> dict[str, Values]:
    """The rows with these uids, by uid."""
    return {row["uid"]: row for row in _rows(connection, table, "uid", uids)}


def rows_by_key(connection: Connection, table: Table, keys: Collection[Key]) -> dict[Key, Values]:
    """The rows that are of one kind with what these keys say, by key."""
    first = [number for key in keys for number in key[: 2 if _mutual(table, key) else 1]]
    columns = key_columns(table) if table is documents else key_columns(table)[:1]
    rows = {key_of(table, row): row for column in columns for row in _rows(connection, table, column, first)}
    return {key: rows[key] for key in keys if key in rows}


def _rows(connection: Connection, table: Table, column: str, values: Iterable[Any]) -> Iterator[Values]:
    query = select(*stored(connection, table))
    wanted = [value for value in dict.fromkeys(values) if value is not None]
    for chunk in batched(wanted):
        for row in connection.execute(query.where(table.c[column].in_(chunk))):
            yield row._asdict()


def _mutual(table: Table, key: Key) -> bool:
    return table is links and key[2] in MUTUAL


def _in_order(key: Key) -> Key:
    one, other, *rest = key
    return key if None in key or one < other else (other, one, *rest)
