"""A ledger with rows in every table, and ways to change it behind factdb's back."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Column, Connection, Integer, Table, text

from factdb.actions.band_claims import band_claims
from factdb.actions.restand import restand
from factdb.rules.chain import GENESIS, canonical, entry_hash
from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.store.schema import HEAD
from factdb.store.work import Ledger, Row, writing
from factdb.tables import JOURNALLED, merged_entries, merges, tags
from factdb.tables.base import Moment, Uid
from tests.migrations.filling import ROWS

_WHEN, _WHO = "2026-01-01T00:00:00.000000Z", "Nellie Bly"


def fill(place: Location) -> None:
    """Records a few rows in every table, then changes one and takes one out, all through the one door."""

    def act(ledger: Ledger) -> None:
        for table in sorted(set(JOURNALLED) - {merges}, key=lambda table: list(ROWS).index(table.name)):
            ledger.insert(table, *ROWS[table.name])
        take_in(ledger)
        [gone] = ledger.insert(tags, {"name": "gone"})
        ledger.change(tags, 2, name="bread")
        ledger.remove(tags, gone)
        restand(ledger, [1, 2])
        band_claims(ledger, [(number, str(row["text"])) for number, row in enumerate(ROWS["claims"], 1)])

    writing(place, act)


def take_in(ledger: Ledger, uid: str = "01890000-0000-7000-8000-000000000252", entries: int = 1) -> None:
    """Records that another ledger was taken in, with a journal whose chain holds."""
    last = GENESIS
    for seq in range(1, entries + 1):
        content = canonical({"id": seq})
        last = entry_hash(
            last, seq=seq, recorded_at=_WHEN, by=_WHO, act="insert", table="tags", row=seq, content=content
        )
        told: Row = {"seq": seq, "written_at": _WHEN, "written_by": _WHO, "act": "insert", "table_name": "tags"}
        ledger.keep(merged_entries, [{"ledger_uid": uid, "row_id": seq, "content": content, "hash": last, **told}])
    ledger.insert(merges, {"ledger_uid": uid, "head_seq": entries, "head_hash": last, "schema": HEAD})


@contextmanager
def loosened(place: Location) -> Iterator[Connection]:
    """A connection that may write anything: guards and constraints are off. Rolled back at the end."""
    opened = engine(place, foreign_keys=False).execution_options(writes=True)
    with opened.connect() as connection, connection.begin() as transaction:
        _loosen(connection)
        yield connection
        transaction.rollback()


def _loosen(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA ignore_check_constraints = ON"))
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        drop = "DROP TRIGGER {0}"
    else:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        guards = "SELECT format('%s DROP CONSTRAINT %s', conrelid::regclass, conname) FROM pg_constraint"
        guards += " WHERE contype IN ('c', 'f', 'u') AND connamespace = 'public'::regnamespace ORDER BY contype = 'u'"
        drop = "ALTER TABLE {0}"
    for name in connection.execute(text(guards)).scalars().all():
        connection.execute(text(drop.format(name)))


@contextmanager
def tampered(connection: Connection, *statements: str) -> Iterator[None]:
    """Runs statements, and undoes them at the end."""
    with connection.begin_nested() as point:
        for statement in statements:
            connection.execute(text(statement))
        yield
        point.rollback()


def altered(column: Column[object], *, on_sqlite: bool) -> str:
    """An expression for another value of a column than the one that it has."""
    name = column.name
    if isinstance(column.type, Integer):
        return f"coalesce({name}, 0) + 1000"
    if isinstance(column.type, Moment):
        # The same instant, written otherwise, is an edit too where times are text.
        return f"replace({name}, 'Z', '+00:00')" if on_sqlite else f"{name} + interval '1 microsecond'"
    if isinstance(column.type, Uid):
        return f"replace({name}{'' if on_sqlite else '::text'}, '0', '1'){'' if on_sqlite else '::uuid'}"
    return f"coalesce({name}, '') || 'x'"


def copied(table: Table, *, on_sqlite: bool) -> str:
    """A statement that adds a copy of row 1 under number 1001, other in what must be unique."""
    unique = {each.name: altered(each, on_sqlite=on_sqlite) for each in table.c if _distinguishes(each)}
    names = [each.name for each in table.c]
    values = ", ".join(unique.get(name, name) for name in names)
    return f"INSERT INTO {table.name} ({', '.join(names)}) SELECT {values} FROM {table.name} WHERE id = 1"


def _distinguishes(column: Column[object]) -> bool:
    return isinstance(column.type, Integer | Uid) or column.name in ("slug", "name")
