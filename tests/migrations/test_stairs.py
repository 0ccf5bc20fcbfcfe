"""Each revision goes up, down and up again, on both engines, with rows in the tables."""

import ast
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from factdb.store.location import Location
from factdb.store.migrate import downgrade
from factdb.store.schema import HEAD
from tests.migrations.filling import ROWS, fill, held
from tests.migrations.seen import schema_of, tables_of
from tests.migrations.steps import REVISIONS, chain, opened, up


@pytest.mark.parametrize(("revision", "before"), REVISIONS)
def test_a_revision_goes_up_down_and_up_again_with_rows_in_the_tables(
    bare: Location, revision: str, before: str
) -> None:
    if before != "base":
        up(bare, before)
        with opened(bare) as connection:
            fill(connection)
            less, first = held(connection), schema_of(connection)
        assert all(less[table] == len(ROWS[table]) for table in less)
    up(bare, revision)
    with opened(bare) as connection:
        if before == "base":
            fill(connection)
        full, second = held(connection), schema_of(connection)
    # A table that this revision makes is empty until somebody fills it.
    kept = full if before == "base" else less
    assert all(full[table] == len(ROWS[table]) for table in kept)

    downgrade(bare, before)
    with opened(bare) as connection:
        if before == "base":
            assert held(connection) == {}
            assert not any(schema_of(connection).values())
        else:
            assert (held(connection), schema_of(connection)) == (less, first)

    up(bare, revision)
    with opened(bare) as connection:
        if before == "base":
            fill(connection)
        assert (held(connection), schema_of(connection)) == (full, second)


def test_the_rows_of_these_tests_fill_every_table(place: Location) -> None:
    with opened(place) as connection:
        assert set(tables_of(connection)) == set(ROWS)


def test_the_head_that_the_code_knows_is_the_newest_revision() -> None:
    assert chain().get_heads() == [HEAD]


def test_a_new_ledger_stands_at_the_head(place: Location) -> None:
    with opened(place) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [HEAD]


@pytest.mark.parametrize("path", [Path(step.path) for step in chain().walk_revisions()], ids=lambda path: path.name)
def test_a_revision_never_imports_factdb_and_says_what_it_does(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= {"alembic", "sqlalchemy", *sys.stdlib_module_names}
    assert ast.get_docstring(tree)
    assert path.stem.split("_")[0] == next(s.revision for s in chain().walk_revisions() if Path(s.path) == path)
