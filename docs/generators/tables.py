"""The reference of the schema, from the tables themselves."""

from collections.abc import Iterator
from typing import TypeVar

from sqlalchemy import CheckConstraint, Column, Constraint, ForeignKeyConstraint, Table, UniqueConstraint
from sqlalchemy.dialects import postgresql, sqlite

from docs.generators.markdown import code, document, table
from factdb.tables import APPEND_ONLY, JOURNALLED, metadata

Kind = TypeVar("Kind", bound=Constraint)

INTRODUCTION = """\
What the database holds, for whoever queries it directly. Read as much as you like; write only through `factdb`, which
checks every entry and journals it. What is written past it shows in `factdb audit`.

The same tables stand in an SQLite file and in a PostgreSQL schema. `id` is the number that people use; `uid` stays
the same when ledgers are exchanged. The full-text indexes are not listed: `factdb db rebuild` makes them anew."""

DIAGRAM = """\
![The tables, and the columns by which they refer to each other](schema.svg)

Each arrow is a column, or two, named on it. It leads from the table that has the column to the one it refers to."""


def page() -> str:
    """The page."""
    rest = [each for each in metadata.sorted_tables if each not in JOURNALLED]
    tables = [*JOURNALLED, *rest]
    return document("Schema", INTRODUCTION, "## Diagram", DIAGRAM, "## Types", _types(tables), *_all(tables))


def _types(tables: list[Table]) -> str:
    rows = {}
    for column in (column for each in tables for column in each.columns):
        on_sqlite = column.type.compile(dialect=sqlite.dialect())
        on_postgresql = column.type.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]
        rows[_type(column)] = (code(_type(column)), code(on_sqlite.lower()), code(on_postgresql.lower()))
    return table(("here", "SQLite", "PostgreSQL"), (rows[name] for name in sorted(rows)))


def _type(column: Column[object]) -> str:
    return type(column.type).__name__.lower()


def _all(tables: list[Table]) -> Iterator[str]:
    for each in tables:
        yield f"## {each.name}"
        yield str(each.info["doc"])
        yield _kept(each)
        yield table(
            ("column", "type", "null", "what it holds"),
            [(code(c.name), _type(c), "yes" if c.nullable else "no", c.doc or "") for c in each.columns],
        )
        yield table(("constraint", "rule"), [(code(str(c.name)), _rule(c)) for c in _sorted(each, Constraint)])


def _kept(each: Table) -> str:
    if each in APPEND_ONLY:
        return "Rows are only added: a trigger refuses to change or remove one."
    return "" if each in JOURNALLED else "Not journalled."


def _sorted(each: Table, kind: type[Kind]) -> list[Kind]:
    return sorted((c for c in each.constraints if isinstance(c, kind)), key=lambda c: str(c.name))


def _rule(constraint: Constraint) -> str:
    columns = ", ".join(column.name for column in getattr(constraint, "columns", ()))
    if isinstance(constraint, CheckConstraint):
        return code(str(constraint.sqltext))
    if isinstance(constraint, ForeignKeyConstraint):
        targets = ", ".join(element.target_fullname for element in constraint.elements)
        return f"{code(columns)} refers to {code(targets)}"
    return f"{code(columns)} {'is unique' if isinstance(constraint, UniqueConstraint) else 'is the primary key'}"
