"""Rows and journal entries as they are handed over, streamed."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, Table, Text, cast, func, select

from factdb.errors import FactdbError
from factdb.queries.among import among
from factdb.queries.bundle_rows import Entry, Value, Values
from factdb.queries.bundle_tables import references
from factdb.queries.row_numbers import Numbers
from factdb.rules.chain import GENESIS
from factdb.store.stored import stored, stored_on, streamed
from factdb.tables import journal
from factdb.vocabulary import Act

CHUNK = 500
"""Rows of a part read at a time."""

_BEFORE = journal.alias("before")


def rows_of(
    connection: Connection, table: Table, numbers: Numbers | None = None
) -> Iterator[tuple[int | None, Values]]:
    """The rows of a table, or those with these numbers, in the order of their keys, each with its number.

    In the place of the numbers that they refer to stand uids. What has no number comes with None.
    """
    query = _rows(connection.dialect.name, table)
    for narrowed in _chunked(query, table, numbers):
        for row in streamed(connection, narrowed):
            values: dict[str, Value] = row._asdict()
            number = values.pop("id", None)
            yield (number if isinstance(number, int) else None), values


def journal_of(connection: Connection) -> Iterator[Entry]:
    """Every entry of the journal, in order."""
    previous = GENESIS
    for row in streamed(connection, select(*stored(connection, journal)).order_by(journal.c.seq)):
        yield _entry(*row, previous)
        previous = row.hash


def proofs_of(connection: Connection, table: Table, numbers: Numbers) -> Iterator[tuple[int, list[Entry]]]:
    """The journal's entries on the rows with these numbers, in the order of the rows, each row's in theirs.

    Where a number was given out again, those on the row that has it now. Raises FactdbError for a row without any.
    """
    previous = func.coalesce(_BEFORE.c.hash, GENESIS).label("previous")
    joined = journal.outerjoin(_BEFORE, _BEFORE.c.seq == journal.c.seq - 1)
    query = select(*stored(connection, journal), previous).select_from(joined)
    for chunk in numbers.chunks(CHUNK):
        narrowed = query.where(journal.c.table_name == table.name, among(journal.c.row_id, chunk))
        found = streamed(connection, narrowed.order_by(journal.c.row_id, journal.c.seq))
        entries: list[Entry] = [_entry(*row) for row in found]
        by_row = {number: list(group) for number, group in groupby(entries, key=lambda each: each.row_id)}
        for number in chunk:
            if number not in by_row:
                raise FactdbError(f"Row {number} of {table.name} is not in the journal.", hint="run 'factdb audit'.")
            yield number, _last_life(by_row[number])


def _entry(*fields: Any) -> Entry:
    return Entry(*fields)


def _last_life(entries: list[Entry]) -> list[Entry]:
    start = max((place for place, entry in enumerate(entries) if entry.act == Act.INSERT), default=0)
    return entries[start:]


def _chunked(query: Select[Any], table: Table, numbers: Numbers | None) -> Iterator[Select[Any]]:
    if numbers is None:
        yield query
        return
    for chunk in numbers.chunks(CHUNK):
        yield query.where(among(table.c.id, chunk))


@cache
def _rows(dialect: str, table: Table) -> Select[Any]:
    joined: Any = table
    columns = {column.name: column for column in stored_on(dialect, table)}
    for name, target in references(table).items():
        other = target.alias(f"{name}_target")
        joined = joined.outerjoin(other, other.c.id == table.c[name])
        columns[name] = cast(other.c.uid, Text).label(name)
    return select(*columns.values()).select_from(joined).order_by(*table.primary_key)
