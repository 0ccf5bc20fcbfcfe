"""Copies of a ledger."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from factdb.errors import BadInput, FactdbError, NotFound, Refused
from factdb.queries.audit import findings, head
from factdb.store.backup import backup
from factdb.store.location import Location, location, sqlite_file
from factdb.store.work import reading
from tests.postgresql import Server
from tests.tampering import fill

needs_pg_dump = pytest.mark.skipif(not shutil.which("pg_dump"), reason="there is no pg_dump on this machine")


def seen(place: Location) -> tuple[int, str]:
    with reading(place) as connection:
        assert list(findings(connection)) == []
        return head(connection)


def test_a_copy_is_a_ledger_that_holds_the_same(sqlite_place: Location, tmp_path: Path) -> None:
    fill(sqlite_place)
    size = backup(sqlite_place, tmp_path / "copy.db")
    assert size == (tmp_path / "copy.db").stat().st_size
    assert seen(sqlite_file(tmp_path / "copy.db")) == seen(sqlite_place)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["copy.db"]


def test_a_copy_has_what_is_not_yet_in_the_main_file_and_not_what_is_not_committed(
    sqlite_place: Location, tmp_path: Path
) -> None:
    assert sqlite_place.path
    keeper = sqlite3.connect(sqlite_place.path, isolation_level=None)  # keeps the -wal file from being folded in
    keeper.execute("SELECT count(*) FROM claims").fetchall()
    fill(sqlite_place)
    keeper.execute("BEGIN IMMEDIATE")
    keeper.execute("DELETE FROM links")
    backup(sqlite_place, tmp_path / "copy.db")
    keeper.execute("ROLLBACK")
    keeper.close()
    assert seen(sqlite_file(tmp_path / "copy.db")) == seen(sqlite_place)


def test_a_copy_may_be_read_by_no_more_people_than_the_ledger(sqlite_place: Location, tmp_path: Path) -> None:
    assert sqlite_place.path
    sqlite_place.path.chmod(0o600)
    backup(sqlite_place, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_overwritten_only_when_asked(sqlite_place: Location, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("mine")
    with pytest.raises(Refused, match="is there already"):
        backup(sqlite_place, target)
    assert target.read_text() == "mine"
    backup(sqlite_place, target, over=True)
    assert seen(sqlite_file(target)) == seen(sqlite_place)


def test_the_ledger_itself_is_no_target(sqlite_place: Location, tmp_path: Path) -> None:
    assert sqlite_place.path
    alias = tmp_path / "alias.db"
    alias.symlink_to(sqlite_place.path)
    for target in (sqlite_place.path, alias):
        with pytest.raises(Refused, match="is the ledger itself"):
            backup(sqlite_place, target, over=True)
    seen(sqlite_place)


def test_a_target_that_is_no_place_for_a_file_is_told(sqlite_place: Location, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is not a file"):
        backup(sqlite_place, tmp_path)
    with pytest.raises(NotFound, match="There is no folder"):
        backup(sqlite_place, tmp_path / "nowhere" / "copy.db")


def test_a_damaged_ledger_is_not_passed_off_as_a_backup(sqlite_place: Location, tmp_path: Path) -> None:
    fill(sqlite_place)
    assert sqlite_place.path
    raw = bytearray(sqlite_place.path.read_bytes())
    for at in range(20 * 4096, 30 * 4096, 64):
        raw[at : at + 8] = b"\xff" * 8
    sqlite_place.path.write_bytes(raw)
    with pytest.raises(FactdbError, match="damaged"):
        backup(sqlite_place, tmp_path / "copy.db")
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


@needs_pg_dump
@pytest.mark.parametrize("schema", [None, "desk"])
def test_a_dump_restores_to_a_ledger_that_holds_the_same(
    new_ledger: object, postgresql: Server, tmp_path: Path, schema: str | None
) -> None:
    place = new_ledger("postgresql")  # type: ignore[operator]
    if schema:
        from factdb.store.migrate import create

        place = location(f"{place.url}&schema={schema}".replace("+psycopg", ""))
        create(place)
    fill(place)
    backup(place, tmp_path / "copy.sql")
    name = f"factdb_restored_{os.getpid()}"
    postgresql.run(f"CREATE DATABASE {name}")
    try:
        if not schema:  # a new database has this one; the dump makes its own
            with_psql(postgresql, name, "--command", "DROP SCHEMA public")
        with_psql(postgresql, name, "--file", str(tmp_path / "copy.sql"))
        suffix = f"&schema={schema}" if schema else ""
        assert seen(location(postgresql.url(name) + suffix)) == seen(place)
    finally:
        postgresql.drop(name)


def with_psql(server: Server, name: str, *arguments: str) -> None:
    """Runs psql, which must succeed."""
    command = ["psql", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--dbname", server.url(name), *arguments]
    subprocess.run(command, check=True, capture_output=True)


def test_without_pg_dump_the_command_to_run_is_named(
    new_ledger: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = new_ledger("postgresql")  # type: ignore[operator]
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FactdbError, match="is not installed") as caught:
        backup(place, tmp_path / "copy.sql")
    assert "pg_dump --schema=public" in str(caught.value.hint)
    assert list(tmp_path.glob("*.sql")) == []


@pytest.mark.parametrize("where", ["user", "option"])
def test_a_password_goes_by_the_environment_and_never_on_a_command_line(
    new_ledger: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    place = new_ledger("postgresql")  # type: ignore[operator]
    spy = tmp_path / "pg_dump"
    report = tmp_path / "seen"
    spy.write_text(f"""#!/bin/sh\nprintf '%s|%s' "$PGPASSWORD" "$*" >'{report}'; echo no >&2; exit 1\n""")
    spy.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    plain = place.url.replace("+psycopg", "")
    url = plain.replace("postgres@", "postgres:ge%40heim@") if where == "user" else f"{plain}&password=ge%40heim"
    with pytest.raises(FactdbError, match="The backup failed: no"):
        backup(location(url), tmp_path / "copy.sql")
    password, _, command = report.read_text().partition("|")
    assert password == "ge@heim"
    assert "heim" not in command
