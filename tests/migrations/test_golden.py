"""Ledgers that older releases left behind, kept as SQL in tests/golden: they upgrade to the head, and work."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.rebuild import rebuild
from factdb.queries.audit import findings
from factdb.queries.claims import claim
from factdb.queries.health import problems
from factdb.store.location import Location, sqlite_file
from factdb.store.migrate import upgrade
from factdb.store.schema import HEAD
from factdb.store.work import reading, writing
from tests.conftest import ROOT
from tests.migrations.seen import schema_of
from tests.migrations.steps import REVISIONS, opened, up

GOLDEN = {path.name.split(".")[0]: path for path in sorted((ROOT / "tests" / "golden").glob("*.sqlite.sql"))}


def loaded(golden: Path, folder: Path) -> Location:
    """A golden ledger in an SQLite file."""
    place = sqlite_file(folder / "golden.db")
    connection = sqlite3.connect(folder / "golden.db")
    connection.executescript(golden.read_text(encoding="utf-8"))
    connection.close()
    return place


def loaded_rows(golden: Path, place: Location) -> None:
    """The rows of a golden ledger, put into a database that is migrated to its revision."""
    rows = [line for line in golden.read_text(encoding="utf-8").splitlines() if " VALUES (" in line]
    with opened(place) as connection:
        for row in rows:
            if row.startswith("INSERT INTO ") and "_fts" not in row and "alembic_version" not in row:
                connection.exec_driver_sql(row)


def works(place: Location) -> None:
    """Reads what was there, writes beside it, and finds both."""
    with reading(place) as connection:
        lamps, mill = claim(connection, 1), claim(connection, 4)
    assert (lamps.text, lamps.status, lamps.flags) == (
        "Nine lamps burn on the bridge.",
        "confirmed",
        # A writer and a page stand behind it; the claim that contradicts it was reopened.
        ("contested", "overridden"),
    )
    assert [verdict.status for verdict in mill.verdicts] == ["refuted", "unchecked"]
    [number] = writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The river is low.")]))
    with reading(place) as connection:
        assert number == 5
        assert claim(connection, number).status == "unchecked"
        assert list(findings(connection)) == []
        assert list(problems(connection)) == []


def test_every_revision_has_its_golden_ledger() -> None:
    assert list(GOLDEN) == [revision for revision, _ in REVISIONS]


@pytest.mark.parametrize("revision", GOLDEN)
def test_a_released_revision_still_builds_what_it_built_then(revision: str, tmp_path: Path) -> None:
    built = sqlite_file(tmp_path / "built.db")
    up(built, revision)
    with opened(built) as now, opened(loaded(GOLDEN[revision], tmp_path)) as then:
        assert schema_of(now) == schema_of(then)


@pytest.mark.parametrize("revision", GOLDEN)
def test_a_golden_ledger_upgrades_and_works(revision: str, tmp_path: Path) -> None:
    place = loaded(GOLDEN[revision], tmp_path)
    upgrade(place, then=rebuild)
    with opened(place) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == HEAD
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    works(place)


@pytest.mark.parametrize("revision", GOLDEN)
def test_the_rows_of_a_golden_ledger_upgrade_and_work_on_postgresql(
    revision: str, new_bare: Callable[[str], Location]
) -> None:
    place = new_bare("postgresql")
    up(place, revision)
    loaded_rows(GOLDEN[revision], place)
    upgrade(place, then=rebuild)
    works(place)
