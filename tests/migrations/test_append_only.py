"""Triggers keep history: no row of an append-only table is changed or taken out, whoever tries, on both engines."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from factdb.store.location import Location
from factdb.tables import APPEND_ONLY
from tests.migrations.filling import fill, held
from tests.migrations.steps import opened

ACTS = {
    "update": "UPDATE {table} SET {key} = {key} + 1",
    "update of nothing": "UPDATE {table} SET {key} = {key} WHERE {key} = 1",
    "delete": "DELETE FROM {table}",
    "delete one": "DELETE FROM {table} WHERE {key} = 1",
    "truncate": "TRUNCATE {table} CASCADE",
    "insert over": "INSERT INTO {table} SELECT * FROM {table} WHERE true ON CONFLICT ({keys}) DO UPDATE SET {key} = 7",
    "replace": "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
}

NOT_ON = {"sqlite": "truncate", "postgresql": "replace"}
"""What an engine has no statement for."""


@pytest.fixture
def filled(place: Location) -> Iterator[Connection]:
    """A ledger with rows in every table."""
    with opened(place) as connection:
        connection.execute(text("DELETE FROM ledger"))
        fill(connection)
        yield connection


@pytest.mark.parametrize("table", APPEND_ONLY, ids=str)
def test_an_append_only_table_refuses(filled: Connection, table: object) -> None:
    before = held(filled)
    for act, statement in ACTS.items():
        if act == NOT_ON.get(filled.dialect.name):
            continue
        key = "seq" if str(table) in ("journal", "merged_entries") else "id"
        keys = "ledger_uid, seq" if str(table) == "merged_entries" else key
        with pytest.raises(DBAPIError, match=f"{table} is append-only"), filled.begin_nested():
            filled.execute(text(statement.format(table=table, key=key, keys=keys)))
        assert held(filled) == before, act


def test_a_claim_with_verdicts_cannot_be_taken_out(filled: Connection) -> None:
    with pytest.raises(DBAPIError, match=r"(?i)foreign key"), filled.begin_nested():
        filled.execute(text("DELETE FROM claims WHERE id = 1"))
