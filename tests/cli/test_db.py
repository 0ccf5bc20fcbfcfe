"""factdb db …"""

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from factdb.queries.audit import findings
from factdb.store.location import Location, sqlite_file
from factdb.store.schema import HEAD
from factdb.store.shipped import shipped
from factdb.store.work import reading
from tests.cli.runner import done, run
from tests.migrations.steps import opened
from tests.tampering import fill

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_status_says_which_database_it_is_and_how_it_stands(place: Location) -> None:
    fill(place)
    said = json.loads(done(place, "db", "status", "--json").stdout)
    assert said["engine"] == ("SQLite" if place.path else "PostgreSQL")
    assert (said["schema"], said["schema_needed"]) == (HEAD, HEAD)
    assert said["rows"]["claims"] == 2
    assert said["head"] == json.loads(done(place, "audit", "--json").stdout)["head"]
    assert set(said["guards"].values()) == {"triggers"}
    assert said["size"] > 10_000
    shown = done(place, "db", "status").stdout
    assert f"{said['entries']} entries, head {said['head']}" in shown
    assert "claims 2, sources 3, stories 1, verdicts 1" in shown


def test_status_shows_no_password(new_ledger: Callable[[str], Location]) -> None:
    place = new_ledger("postgresql")
    url = place.url.replace("postgres@", "postgres:geheim@")
    assert "geheim" not in done(Location(url=url), "db", "status").output


def test_status_answers_for_an_older_ledger_and_names_the_next_step(place: Location) -> None:
    with opened(place) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    said = run(place, "db", "status")
    assert (said.exit_code, "0000 (this factdb needs" in said.stdout) == (0, True)
    assert "factdb db upgrade" in said.stderr
    assert "head" not in json.loads(run(place, "db", "status", "--json").stdout)


def test_check_passes_and_names_problems_with_exit_6(place: Location) -> None:
    fill(place)
    assert done(place, "db", "check").stdout == "check passed\n"
    assert json.loads(done(place, "db", "check", "--json").stdout) == []
    with opened(place) as connection:
        connection.execute(text("UPDATE standings SET high = 9 WHERE claim_id = 1"))
    ran = run(place, "db", "check")
    assert (ran.exit_code, ran.stdout) == (6, "standings: the standing of claim 1: edited (high)\n")
    assert json.loads(run(place, "db", "check", "--json").stdout)[0]["check"] == "standings"
    assert "Computed the standings of 2 claims" in done(place, "db", "rebuild").stderr
    assert done(place, "db", "check").stdout == "check passed\n"


def test_backup_copies_and_refuses_to_overwrite(factdb: Program, tmp_path: Path) -> None:
    factdb("init")
    factdb("add", "The harbour is closed.")
    assert factdb("db", "backup", "copy.db").returncode == 0
    assert factdb("--db", "copy.db", "audit").stdout.startswith("audit passed")
    again = factdb("db", "backup", "copy.db")
    assert (again.returncode, "copy.db is there already" in again.stderr) == (4, True)
    assert factdb("db", "backup", "copy.db", "--force").returncode == 0
    assert factdb("db", "backup", "factdb.db", "--force").returncode == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "factdb.db"]


def test_upgrade_has_nothing_to_do_on_a_new_ledger(factdb: Program, tmp_path: Path) -> None:
    factdb("init")
    ran = factdb("db", "upgrade")
    assert (ran.returncode, "nothing to do" in ran.stderr) == (0, True)
    assert [path.name for path in tmp_path.iterdir()] == ["factdb.db"]


NEXT = f'''"""A revision that these tests add."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{HEAD}"


def upgrade() -> None:
    op.add_column("claims", sa.Column("weight", sa.Integer(), nullable=True))
    op.execute("UPDATE claims SET weight = 1")
'''


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The factdb of a release to come, whose schema goes on from this one's; the file of its revision."""
    folder = tmp_path / "next" / "migrations"
    shutil.copytree(shipped("migrations"), folder)
    (folder / "versions" / "9999_weights.py").write_text(NEXT, encoding="utf-8")
    monkeypatch.setattr("factdb.store.migrate.shipped", lambda name: tmp_path / "next" / name)
    for module in ("schema", "upgrade"):
        monkeypatch.setattr(f"factdb.store.{module}.HEAD", "9999")
    return folder / "versions" / "9999_weights.py"


def test_upgrade_copies_the_ledger_first_and_says_what_it_did(place: Location, next_release: Path) -> None:
    fill_before_the_release(place)
    assert run(place, "audit").exit_code == 5
    said = done(place, "db", "upgrade").stderr
    assert f"Upgraded {place.shown} from schema {HEAD} to 9999." in said
    assert "Computed all standings and the search indexes anew." in said
    assert "nothing to do" in done(place, "db", "upgrade").stderr
    with reading(place) as connection:
        assert list(findings(connection)) == []
        assert connection.execute(text("SELECT weight FROM claims")).scalars().all() == [1, 1]
    if place.path:
        copy = place.path.with_name("factdb.db.before-9999")
        assert f"Copied the ledger as it was to {copy}." in said
        assert version_in(copy) == HEAD
        shutil.copy(copy, place.path)
        done(place, "db", "upgrade")
        assert version_in(place.path.with_name("factdb.db.before-9999.2")) == HEAD


def fill_before_the_release(place: Location) -> None:
    """Records rows with the schema that the ledger has now."""
    with pytest.MonkeyPatch.context() as patch:
        for module in ("schema", "upgrade"):
            patch.setattr(f"factdb.store.{module}.HEAD", HEAD)
        fill(place)


def version_in(path: Path) -> str:
    connection = sqlite3.connect(path)
    [version] = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    return str(version)


def test_an_upgrade_that_fails_changes_nothing_and_keeps_the_copy(place: Location, next_release: Path) -> None:
    fill_before_the_release(place)
    next_release.write_text(NEXT + '    op.execute("INSERT INTO nowhere VALUES (1)")\n', encoding="utf-8")
    ran = run(place, "db", "upgrade")
    assert ran.exit_code == 1
    assert run(place, "audit").exit_code == 5
    if place.path:
        assert version_in(place.path) == version_in(place.path.with_name("factdb.db.before-9999")) == HEAD


def test_a_newer_ledger_is_not_upgraded(place: Location) -> None:
    with opened(place) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    ran = run(place, "db", "upgrade")
    assert (ran.exit_code, "newer factdb" in ran.stderr) == (5, True)
    assert "pip install --upgrade" in ran.stderr


def test_a_ledger_of_an_unknown_schema_is_not_upgraded(sqlite_place: Location) -> None:
    with opened(sqlite_place) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    ran = run(sqlite_place, "db", "upgrade")
    assert (ran.exit_code, "a schema that this factdb does not know" in ran.stderr) == (5, True)


@pytest.mark.parametrize("command", [["status"], ["upgrade"], ["check"], ["rebuild"], ["backup", "copy.db"]])
def test_every_command_refuses_what_is_no_ledger(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "other.db").write_bytes(b"not a database" * 100)
    ran = run(sqlite_file(tmp_path / "other.db"), "db", *command)
    assert (ran.exit_code, "is not a factdb database" in ran.stderr) == (1, True)
