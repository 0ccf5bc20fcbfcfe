"""Rows and journal entries as they are handed over, streamed."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, Table, Text, cast, select

from factdb.queries.bundle_rows import Entry, Value, Values
from factdb.queries.bundle_tables import references
from factdb.rules.chain import GENESIS
from factdb.store.stored import stored, streamed
from factdb.tables import journal

_BEFORE = journal.alias("before")


def rows_of(connection: Connection, table: Table) -> Iterator[Values]:
    """The rows of a table, in the order of their keys, with uids in the place of the numbers they refer to."""
    for row in streamed(connection, _rows(connection, table).order_by(*table.primary_key)):
        values: dict[str, Value] = row._asdict()
        values.pop("id", None)
        yield values


def journal_of(connection: Connection) -> Iterator[Entry]:
    """Every entry of the journal, in order."""
    previous = GENESIS
    for row in streamed(connection, select(*stored(connection, journal)).order_by(journal.c.seq)):
        yield Entry(*(*row, previous))
        previous = row.hash


def _rows(connection: Connection, table: Table) -> Select[Any]:
    joined: Any = table
    columns = {column.name: column for column in stored(connection, table)}
    for name, target in references(table).items():
        other = target.alias(f"{name}_target")
        joined = joined.outerjoin(other, other.c.id == table.c[name])
        columns[name] = cast(other.c.uid, Text).label(name)
    return select(*columns.values()).select_from(joined)
