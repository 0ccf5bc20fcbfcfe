"""An upgrade that fails midway leaves the ledger as it was, on both engines; mended, it goes through."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from factdb.errors import FactdbError, SchemaBehind
from factdb.store.location import Location
from factdb.store.migrate import upgrade
from factdb.store.schema import HEAD
from factdb.store.shipped import shipped
from factdb.store.work import reading
from tests.migrations.filling import fill, held
from tests.migrations.seen import schema_of
from tests.migrations.steps import opened

NEXT = '''"""A revision that these tests add: a new table, a new column, changed rows, and then {then}."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    op.create_table("weights", sa.Column("id", sa.Integer(), nullable=False), sa.PrimaryKeyConstraint("id"))
    op.add_column("claims", sa.Column("weight", sa.Integer(), nullable=True))
    op.execute("UPDATE claims SET weight = 1")
    op.execute("{then}")


def downgrade() -> None:
    op.drop_column("claims", "weight")
    op.drop_table("weights")
'''


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped migrations in a folder of the test's own, where a revision can be added."""
    folder = tmp_path / "migrations"
    shutil.copytree(shipped("migrations"), folder)
    monkeypatch.setattr("factdb.store.migrate.shipped", lambda name: tmp_path / name)
    return folder


@pytest.fixture
def filled(place: Location) -> Location:
    """A ledger with rows in every table."""
    with opened(place) as connection:
        connection.execute(text("DELETE FROM ledger"))
        fill(connection)
    return place


def add_revision(folder: Path, *, then: str) -> None:
    """Adds a revision that ends in a statement, or puts it in the place of one that failed."""
    # Python knows a compiled file by the second and the size of its source: both can be those of the one before.
    shutil.rmtree(folder / "versions" / "__pycache__", ignore_errors=True)
    (folder / "versions" / "9999_weights.py").write_text(NEXT.format(head=HEAD, then=then), encoding="utf-8")


@pytest.mark.parametrize(
    "then",
    [
        pytest.param("INSERT INTO nowhere VALUES (1)", id="a statement fails"),
        pytest.param("UPDATE verdicts SET because = 'lost'", id="a guard refuses"),
        pytest.param("UPDATE claims SET story_id = 77", id="a reference breaks"),
    ],
)
def test_an_upgrade_that_fails_midway_leaves_no_trace(filled: Location, migrations: Path, then: str) -> None:
    with opened(filled) as connection:
        before = schema_of(connection), held(connection)
    add_revision(migrations, then=then)
    with pytest.raises(FactdbError):
        upgrade(filled)
    with opened(filled) as connection:
        assert (schema_of(connection), held(connection)) == before
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == HEAD
    with reading(filled) as connection:
        assert connection.execute(text("SELECT count(*) FROM claims")).scalar_one() == 2


def test_the_same_upgrade_goes_through_once_it_is_mended(filled: Location, migrations: Path) -> None:
    add_revision(migrations, then="INSERT INTO nowhere VALUES (1)")
    with pytest.raises(FactdbError):
        upgrade(filled)
    add_revision(migrations, then="INSERT INTO weights VALUES (1)")
    upgrade(filled)
    with opened(filled) as connection:
        assert connection.execute(text("SELECT weight FROM claims")).scalars().all() == [1, 1]


def test_a_ledger_that_a_newer_factdb_has_upgraded_is_left_alone(filled: Location, migrations: Path) -> None:
    add_revision(migrations, then="INSERT INTO weights VALUES (1)")
    upgrade(filled)
    with pytest.raises(SchemaBehind, match="newer factdb"), reading(filled):
        pass
