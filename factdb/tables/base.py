"""What all tables share: names for every constraint, the column types, and short ways to declare a column."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

# The generic TIMESTAMP and UUID: those of the PostgreSQL dialect load it, 13 ms at every start on SQLite.
from sqlalchemy import (
    TIMESTAMP,
    UUID,
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)
from sqlalchemy import text as literal
from sqlalchemy.types import TypeEngine

from factdb.rules.dates import stamp

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An instant, aware, in UTC: `timestamptz` on PostgreSQL, the 27 characters of `stamp` on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(TIMESTAMP(timezone=True) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else stamp(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if isinstance(value, str):
            return datetime.fromisoformat(value)
        return None if value is None else value.astimezone(UTC)


class Uid(TypeDecorator[str]):
    """A UUID in its 36 characters: `uuid` on PostgreSQL, text on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(UUID(as_uuid=False) if dialect.name == "postgresql" else Text())


def table(name: str, doc: str, *items: Any) -> Table:
    """A table of this schema: STRICT on SQLite, so that a column holds what it declares."""
    return Table(name, metadata, *items, info={"doc": doc}, sqlite_strict=True)


def number() -> Column[int]:
    """The integer key: for people, joins and full-text rows. The ledger gives it out, in order, from 1."""
    return Column("id", Integer, primary_key=True, autoincrement=False, doc="Number of the row within this ledger.")


def uid() -> Column[str]:
    """The key that stays the same when ledgers are exchanged and merged."""
    return Column("uid", Uid, nullable=False, unique=True, doc="UUID of the row (version 7; of imported ones 5).")


def integer(name: str, doc: str, *, null: bool = False, check: str | None = None) -> list[Any]:
    """An integer column, with its named CHECK where there is one."""
    column = Column(name, Integer, nullable=null, doc=doc)
    return [column] if check is None else [column, CheckConstraint(check, name=f"{name}_range")]


def yes_no(name: str, doc: str, *, default: bool | None = None) -> list[Any]:
    """1 for yes, 0 for no: the same number on both engines, and in the journal. `default` as for `word`."""
    kept: dict[str, Any] = (
        {} if default is None else {"server_default": literal(str(int(default))), "info": {"default": int(default)}}
    )
    return [
        Column(name, Integer, nullable=False, doc=doc, **kept),
        CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_yes_no"),
    ]


def text(name: str, doc: str, *, limit: int, null: bool = False) -> list[Any]:
    """A text column that is never empty and never longer than `limit` code points."""
    return [
        Column(name, Text, nullable=null, doc=doc),
        CheckConstraint(f"length({name}) BETWEEN 1 AND {limit}", name=f"{name}_length"),
    ]


def sha256(name: str, doc: str, *, null: bool = False, index: bool = False, unique: bool = False) -> list[Any]:
    """A SHA-256 in its 64 hexadecimal digits."""
    return [
        Column(name, Text, nullable=null, index=index, unique=unique, doc=f"{doc} SHA-256, hexadecimal."),
        CheckConstraint(f"length({name}) = 64", name=f"{name}_length"),
    ]


def word(name: str, words: type[StrEnum], doc: str, *, null: bool = False, default: str | None = None) -> list[Any]:
    """A column that holds one word of a closed list.

    A `default` is for a column that came after the first release: what rows written before it hold, and their journal
    entries are read as saying.
    """
    kept: dict[str, Any] = {} if default is None else {"server_default": default, "info": {"default": default}}
    listed = ", ".join(f"'{value}'" for value in words)
    return [
        Column(name, Text, nullable=null, doc=doc, **kept),
        CheckConstraint(f"{name} IN ({listed})", name=f"{name}_word"),
    ]


def partial_date(name: str, doc: str) -> list[Any]:
    """A date as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY; null where nothing is known."""
    return [
        Column(name, Text, nullable=True, doc=f"{doc} YYYY-MM-DD, YYYY-MM or YYYY, as far as known."),
        CheckConstraint(f"length({name}) IN (4, 7, 10)", name=f"{name}_date"),
    ]


def moment(name: str, doc: str, *, null: bool = False) -> Column[datetime]:
    """An instant in UTC, to the microsecond."""
    return Column(name, Moment, nullable=null, doc=f"{doc} UTC, to the microsecond.")


def recorded() -> list[Any]:
    """When, and by whom, a row was written down."""
    return [
        moment("recorded_at", "When we wrote it down, not when it was said or decided."),
        *text("recorded_by", "Who wrote it down: FACTDB_USER, or the login name.", limit=500),
    ]


def reference(name: str, target: str, doc: str, *, null: bool = False, index: bool = True) -> Column[int]:
    """The number of a row in another table, indexed so that it can be followed backwards."""
    return Column(name, Integer, ForeignKey(f"{target}.id"), nullable=null, index=index, doc=doc)


def partial_index(name: str, *columns: str, where: str) -> Index:
    """An index of the rows of which `where` holds: smaller, and not written for the others."""
    return Index(name, *columns, sqlite_where=literal(where), postgresql_where=literal(where))
