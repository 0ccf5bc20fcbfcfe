"""Whether a database is sound: its pages, references, constraints, indexes, triggers and derived rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from factdb.queries.guards import guards, triggers
from factdb.queries.wrong_bands import wrong_bands
from factdb.queries.wrong_standings import wrong_standings
from factdb.store.search_index import INDEXED
from factdb.tables import metadata


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """Something wrong with a database, and which check found it."""

    check: str
    problem: str


def problems(connection: Connection) -> Iterator[ProblemRow]:
    """Everything wrong with a ledger's database, as it is found; what its rows say is for the audit."""
    try:
        if connection.dialect.name == "sqlite":
            yield from _damage(connection)
        yield from _missing(connection)
        yield from _unguarded(connection)
        for number, what, columns in wrong_standings(connection):
            named = f" ({', '.join(columns)})" if columns else ""
            yield ProblemRow("standings", f"the standing of claim {number}: {what}{named}")
        yield from (ProblemRow("bands", said) for said in wrong_bands(connection))
    except DatabaseError as error:
        if "malformed" not in str(error.orig):
            raise
        yield ProblemRow("pages", "a part of the file cannot be read; the check ended there")


def _damage(connection: Connection) -> Iterator[ProblemRow]:
    for said in connection.execute(text("PRAGMA integrity_check")).scalars():
        if said != "ok":
            yield ProblemRow("pages", said)
    for table, row, other, _ in connection.execute(text("PRAGMA foreign_key_check")):
        yield ProblemRow("references", f"{table} {row} refers to a row of {other} that is not there")


def _missing(connection: Connection) -> Iterator[ProblemRow]:
    on_sqlite = connection.dialect.name == "sqlite"
    there = _names_on_sqlite(connection) if on_sqlite else _names_on_postgresql(connection)
    for kind, name in _expected(on_sqlite):
        if name not in there:
            yield ProblemRow("schema", f"the {kind} {name} is missing or does not hold")


def _unguarded(connection: Connection) -> Iterator[ProblemRow]:
    for table, guard in guards(connection).items():
        if guard == "none":
            yield ProblemRow("guards", f"nothing keeps rows of {table} from being changed or removed")


def _expected(on_sqlite: bool) -> Iterator[tuple[str, str]]:
    """The kind and name of everything that the schema declares, and of what full-text search needs."""
    for table in metadata.sorted_tables:
        yield "table", table.name
        yield from (
            ("constraint", str(each.name)) for each in sorted(table.constraints, key=lambda each: str(each.name))
        )
        yield from (("index", str(each.name)) for each in sorted(table.indexes, key=lambda each: str(each.name)))
    if on_sqlite:
        yield from (("table", f"{table}_fts") for table in INDEXED)
        acts = ("insert", "delete", "update")
        yield from (("trigger", f"{table}_fts_{act}") for table, act in product(INDEXED, acts))
    else:
        yield from (("index", f"ix_{table}_words") for table in INDEXED)


def _names_on_sqlite(connection: Connection) -> set[str]:
    found = set()
    for name, sql in connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type <> 'trigger'")):
        found |= {name, *(sql or "").replace("(", " ").split()}  # a constraint is known by its name in the statement
    return found | triggers(connection)


def _names_on_postgresql(connection: Connection) -> set[str]:
    here = "current_schema()::regnamespace"
    queries = (
        f"SELECT relname FROM pg_class WHERE relnamespace = {here} AND relkind IN ('r', 'p')",
        f"SELECT conname FROM pg_constraint WHERE connamespace = {here} AND convalidated",
        "SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
        f" WHERE relnamespace = {here} AND indisvalid",
    )
    return {name for query in queries for name in connection.execute(text(query)).scalars()}
