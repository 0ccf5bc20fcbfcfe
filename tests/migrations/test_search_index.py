"""The full-text indexes follow their tables under insert, update and delete, on both engines."""

import pytest
from sqlalchemy import Connection, text

from factdb.store.location import Location
from tests.migrations.filling import ROWS, complete, fill, insert, uid
from tests.migrations.steps import opened

SEARCHED = [("claims", "text"), ("attributions", "quote"), ("sources", "name"), ("sources", "descriptor")]


def found(connection: Connection, table: str, word: str) -> list[int]:
    """The numbers of the rows whose index holds a word."""
    if connection.dialect.name == "sqlite":
        query = f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH :word ORDER BY rowid"
    else:
        query = f"SELECT id FROM {table} WHERE words @@ plainto_tsquery('english', :word) ORDER BY id"
    return list(connection.execute(text(query), {"word": word}).scalars())


@pytest.mark.parametrize(("table", "column"), SEARCHED)
def test_the_index_follows_its_table(place: Location, table: str, column: str) -> None:
    with opened(place) as connection:
        connection.execute(text("DELETE FROM ledger"))
        fill(connection)
        row = complete(table, ROWS[table][0]) | {"id": 70, "uid": uid(970), column: "a gale of herring"}
        insert(connection, table, row)
        assert found(connection, table, "herring") == [70]

        change = text(f"UPDATE {table} SET {column} = :words WHERE id = 70")
        connection.execute(change, {"words": "a gale of mackerels"})
        assert found(connection, table, "herring") == []
        assert found(connection, table, "mackerel") == [70], "a word is found in another form"

        connection.execute(text(f"DELETE FROM {table} WHERE id = 70"))
        assert found(connection, table, "mackerel") == []
        if connection.dialect.name == "sqlite":
            # FTS5 compares its index with the table and fails where they differ.
            connection.execute(text(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"))


def test_words_that_are_not_searched_leave_the_index_alone(place: Location) -> None:
    with opened(place) as connection:
        connection.execute(text("DELETE FROM ledger"))
        fill(connection)
        connection.execute(text("UPDATE sources SET note = 'whispers of herring' WHERE id = 1"))
        assert found(connection, "sources", "herring") == []
        assert found(connection, "sources", "nellie") == [1]
