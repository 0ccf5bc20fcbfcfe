"""The one door: `reading()` for queries, `writing()` for changes, each change with its journal entry."""

import getpass
import os
import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from operator import itemgetter
from typing import Any, TypeAlias, TypeVar

import uuid_utils
from sqlalchemy import Connection, Table, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from factdb.clock import now
from factdb.errors import FactdbError
from factdb.rules.chain import canonical, canonical_of, entry_hash
from factdb.rules.dates import stamp
from factdb.rules.wording import accepted_line
from factdb.store.bulk import statements, waiting_for
from factdb.store.engine import engine, patience
from factdb.store.location import Location
from factdb.store.schema import ensure_current, not_ours, version_of
from factdb.store.trouble import explained, passing
from factdb.tables import JOURNALLED, journal
from factdb.tables import ledger as ledger_table
from factdb.vocabulary import Act

Value: TypeAlias = int | str | datetime | None
Row: TypeAlias = Mapping[str, Value]
Result = TypeVar("Result")

_PLAIN = frozenset((int, str, type(None)))
"""Types whose values are stored as they are: most values by far, and to look at each of them costs a tenth."""

PATIENCE = 30.0
"""Seconds for which a writer retries before it gives up as busy, unless FACTDB_PATIENCE says otherwise."""


ENTRIES = 5_000
"""Journal entries held in memory: more of them are written before the transaction's end."""


class Ledger:
    """An open transaction that writes: rows go in through it, and it journals each of them.

    `connection` is for reading within the transaction; `at` is its one moment, `by` who writes.
    """

    def __init__(self, connection: Connection, *, by: str) -> None:
        self.connection = connection
        self.by = by
        head = connection.execute(select(ledger_table.c.head_seq, ledger_table.c.head_hash).with_for_update()).first()
        if head is None:
            raise FactdbError("The ledger's own row is gone; nothing was written.", hint="run 'factdb audit'.")
        # Once the lock is held: who waited for another writer writes later than that one.
        self.at = now()
        self._seq: int = head.head_seq
        self._begun = self._seq
        self._hash: str = head.head_hash
        self._entries: list[tuple[Any, ...]] = []
        self._last: dict[str, int] = {}

    def insert(self, table: Table, *rows: Row) -> list[int]:
        """Adds rows and returns their new numbers, in order. Fills in `id`, `uid`, `recorded_at`, `recorded_by`."""
        if not rows:
            return []
        first = self._next(table, len(rows))
        at = stamp(self.at)
        common = {"recorded_at": at, "recorded_by": self.by}
        blank = {name: common.get(name, default) for name, default in _columns(table).items()}
        names, in_order = _alphabetical(table)
        stored = []
        for number, row in enumerate(rows, first):
            full: dict[str, Any] = {**blank, **row, "id": number}
            if len(full) > len(blank):
                raise KeyError(f"{table.name} has no column {sorted(full.keys() - blank.keys())}")
            if "uid" in full and full["uid"] is None:
                full["uid"] = str(uuid_utils.uuid7())
            values = tuple([value if type(value) in _PLAIN else _plain(value) for value in full.values()])
            stored.append(values)
            self._journal(Act.INSERT, table.name, number, canonical_of(names, in_order(values)), at)
        self._execute(table, stored)
        return list(range(first, first + len(rows)))

    def change(self, table: Table, row: int, **values: Value) -> None:
        """Sets columns of one row, by its number."""
        self.connection.execute(update(table).where(table.c.id == row).values(**values))
        self._journal(Act.CHANGE, table.name, row, canonical(self._stored(table, row)), stamp(self.at))

    def remove(self, table: Table, row: int) -> None:
        """Takes one row out; the journal keeps what it held."""
        self._journal(Act.REMOVE, table.name, row, canonical(self._stored(table, row)), stamp(self.at))
        self.connection.execute(table.delete().where(table.c.id == row))

    def derive(self, table: Table, rows: Sequence[Mapping[str, Value | bytes]], *, fresh: bool = False) -> None:
        """Writes rows of a derived table, new or over the old; `fresh` where all are new, which is faster.

        They can be rebuilt, so the journal leaves them out.
        """
        self._execute(table, [_tuple(table, row) for row in rows], replacing=not fresh)

    def derive_anew(self, table: Table, parts: Iterable[list[tuple[Any, ...]]]) -> None:
        """Writes every row of a derived table anew: rows as tuples, in parts, together more than memory may hold.

        They wait in a table of this transaction alone, and go in by their key: a table that is its own index is filled
        from its start to its end in a third of the time that it takes at random (12 million rows on SQLite).
        """
        self.clear(table)
        waiting = waiting_for(table)
        waiting.create(self.connection)
        for rows in parts:
            self._execute(waiting, rows)
        by_key = select(waiting).order_by(*(waiting.c[column.name] for column in table.primary_key))
        self.connection.execute(insert(table).from_select(waiting.c.keys(), by_key))
        waiting.drop(self.connection)

    def keep(self, table: Table, rows: Sequence[Row]) -> None:
        """Adds rows of a table that is evidence of its own, hashed elsewhere: our journal leaves them out."""
        if table in JOURNALLED:
            raise ValueError(f"{table.name} is journalled")
        self._execute(table, [_tuple(table, row) for row in rows])

    def clear(self, table: Table) -> None:
        """Takes every row out of a derived table, to be derived anew."""
        if table in JOURNALLED:
            raise ValueError(f"{table.name} is not derived")
        self.connection.execute(table.delete())

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part of the transaction that is taken back alone, with its journal entries, when an error comes out."""
        before = self._seq, self._hash, dict(self._last)
        waiting, self._entries = self._entries, []
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            self._seq, self._hash, self._last = before
            self._entries = waiting
            raise
        waiting.extend(self._entries)
        self._entries = waiting

    def close(self) -> None:
        """Writes the journal entries that are left, and the new head: the last statements before the commit."""
        if self._seq == self._begun:
            return
        self._execute(journal, self._entries)
        self.connection.execute(update(ledger_table).values(head_seq=self._seq, head_hash=self._hash))

    def _next(self, table: Table, count: int) -> int:
        last = self._last.get(table.name)
        if last is None:
            last = self.connection.execute(select(func.max(table.c.id))).scalar() or 0
        self._last[table.name] = last + count
        return last + 1

    def _stored(self, table: Table, row: int) -> dict[str, int | str | None]:
        found = self.connection.execute(select(table).where(table.c.id == row)).one()
        return {name: _plain(value) for name, value in zip(_columns(table), found, strict=True)}

    def _journal(self, act: Act, table: str, row: int, content: str, at: str) -> None:
        self._seq += 1
        self._hash = entry_hash(
            self._hash, seq=self._seq, recorded_at=at, by=self.by, act=act, table=table, row=row, content=content
        )
        self._entries.append((self._seq, at, self.by, act.value, table, row, content, self._hash))
        if len(self._entries) >= ENTRIES:
            self._execute(journal, self._entries)
            self._entries = []

    def _execute(self, table: Table, rows: list[tuple[Any, ...]], *, replacing: bool = False) -> None:
        # Plain tuples past SQLAlchemy's work on each row: 1.3x the driver's own time instead of 1.8x.
        for statement, given in statements(table, rows, self.connection.dialect, replacing=replacing):
            self.connection.exec_driver_sql(statement, given)


@contextmanager
def reading(place: Location, *, any_schema: bool = False) -> Iterator[Connection]:
    """A connection in one consistent, read-only transaction. Database errors come out as FactdbError.

    With `any_schema`, ledgers of older and newer versions are opened too.
    """
    # PostgreSQL's own default shows each statement what others have committed meanwhile; SQLite never does.
    snapshot = {} if place.path else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    try:
        with engine(place).execution_options(**snapshot).connect() as connection:
            if not any_schema:
                ensure_current(connection, place)
            elif version_of(connection) is None:
                raise not_ours(place)
            yield connection
    except DBAPIError as error:
        raise explained(error, place) from error


def writing(place: Location, act: Callable[[Ledger], Result], *, by: str | None = None) -> Result:
    """Calls `act` with a ledger and commits; returns what it returned. Durable once it has returned.

    Where others hold the database, or a server aborts one of two rivals, the whole of `act` is tried again, after
    random pauses, while patience lasts; then raises Busy. Any other error rolls everything back.
    """
    who = writer(by)
    opened = engine(place).execution_options(writes=True)
    deadline, pause = time.monotonic() + patience(PATIENCE), 0.01
    while True:
        try:
            with opened.begin() as connection:
                ensure_current(connection, place)
                ledger = Ledger(connection, by=who)
                result = act(ledger)
                ledger.close()
            return result
        except DBAPIError as error:
            if not passing(error) or time.monotonic() > deadline:
                raise explained(error, place) from error
        # SQLite hands the lock to whoever asks at the right moment, not to who waited longest: spread the askers.
        time.sleep(random.uniform(0, pause))
        pause = min(pause * 2, 1.0)


def writer(by: str | None) -> str:
    """Who writes: `by`, else FACTDB_USER, else the login name."""
    return accepted_line(by or os.environ.get("FACTDB_USER") or getpass.getuser(), what="The name of who writes")


def stored_form(value: Any) -> int | str | None:
    """A column's value as it is stored, hashed and compared on both engines."""
    return _plain(value)


def _tuple(table: Table, row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple([value if type(value := row[name]) in _PLAIN else _plain(value) for name in _columns(table)])


def _plain(value: Any) -> int | str | None:
    if isinstance(value, datetime):
        return stamp(value)
    return str(value) if isinstance(value, str) else value


@cache
def _columns(table: Table) -> dict[str, int | str | None]:
    """The columns, each with what it holds where nothing is said of it."""
    return {column.name: column.info.get("default") for column in table.c}


@cache
def _alphabetical(table: Table) -> tuple[tuple[str, ...], Callable[[tuple[Any, ...]], tuple[Any, ...]]]:
    """The columns' names in alphabetical order, and what puts a row's values into that order."""
    names = list(_columns(table))
    return tuple(sorted(names)), itemgetter(*sorted(range(len(names)), key=names.__getitem__))
