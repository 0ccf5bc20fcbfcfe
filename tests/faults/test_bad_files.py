"""Files that are no ledger, or one that cannot be used now: one clear line, its exit code, nothing half-written."""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from factdb.store.schema import HEAD

Program = Callable[..., subprocess.CompletedProcess[str]]

CLAIM = "The harbour is closed."
UNPRIVILEGED = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all"]
"""A prefix that takes from root what lets it write where the file's mode forbids it."""


@pytest.fixture
def ledger(factdb: Program, tmp_path: Path) -> Path:
    """A ledger with one claim."""
    assert factdb("init").returncode == 0
    assert factdb("add", CLAIM).returncode == 0
    return tmp_path / "factdb.db"


def complaint(ran: subprocess.CompletedProcess[str]) -> str:
    """The one line that a command said when it failed; under it stands a hint, and nothing else anywhere."""
    error, hint, *rest = ran.stderr.splitlines()
    assert error.startswith("Error: ")
    assert hint.startswith("hint: ")
    assert (rest, ran.stdout) == ([], "")
    return error.removeprefix("Error: ")


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def claims_in(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        [count] = connection.execute("SELECT count(*) FROM claims").fetchone()
    connection.close()
    return int(count)


def alter(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("name", ["none.db", "no-folder/factdb.db", "folder"])
def test_a_database_that_is_not_there_is_not_made_by_accident(factdb: Program, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    ran = factdb("--db", name, "add", CLAIM)
    assert (ran.returncode, f"There is no database {tmp_path / name}" in complaint(ran)) == (3, True)
    assert "factdb init" in ran.stderr
    assert list(tmp_path.rglob("*")) == [tmp_path / "folder"]


def test_without_any_database_the_command_that_makes_one_is_named(factdb: Program) -> None:
    ran = factdb("add", CLAIM)
    assert (ran.returncode, complaint(ran)) == (3, "No factdb database in this folder or above it.")
    assert "factdb init" in ran.stderr


FOREIGN = {
    "text": b"The harbour is closed. " * 20,
    "a short file": b"x",
    "an SQLite header and nothing else": b"SQLite format 3\0",
    "zeros": bytes(5000),
}


@pytest.mark.parametrize("kind", [*FOREIGN, "another program's database", "another program's, in WAL mode"])
def test_what_is_no_ledger_is_never_touched(factdb: Program, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "other.db"
    if kind in FOREIGN:
        path.write_bytes(FOREIGN[kind])
    else:
        wal = ["PRAGMA journal_mode = WAL"] if "WAL" in kind else []
        alter(path, *wal, "CREATE TABLE claims (id INTEGER)", "CREATE TABLE ledger (id INTEGER)")
    before = files(tmp_path)
    ran = factdb("--db", "other.db", "add", CLAIM)
    assert (ran.returncode, complaint(ran)) == (1, f"{path} is not a factdb database.")
    ran = factdb("init", "other.db")
    assert (ran.returncode, complaint(ran)) == (4, f"{path} is not a factdb database.")
    assert files(tmp_path) == before


def test_an_empty_file_is_made_a_ledger_only_by_init(factdb: Program, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    ran = factdb("--db", "empty.db", "add", CLAIM)
    assert (ran.returncode, complaint(ran)) == (1, f"{path} is empty.")
    assert path.stat().st_size == 0
    assert factdb("init", "empty.db").returncode == 0
    assert factdb("--db", "empty.db", "add", CLAIM).stdout == "1\n"


def test_a_pipe_is_not_waited_for(factdb: Program, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.db")
    ran = factdb("--db", "pipe.db", "add", CLAIM)
    assert (ran.returncode, "is not a file" in complaint(ran)) == (1, True)


@pytest.mark.parametrize(("version", "age", "next_step"), [("0000", "older", "db upgrade"), ("9999", "newer", "pip")])
def test_another_schema_is_refused_with_the_next_step(
    factdb: Program, ledger: Path, version: str, age: str, next_step: str
) -> None:
    alter(ledger, f"UPDATE alembic_version SET version_num = '{version}'")
    for command in (["add", "Another."], ["audit"], ["init"]):
        ran = factdb(*command)
        assert ran.returncode == 5
        assert f"was made by {'an' if age == 'older' else 'a'} {age} factdb (schema {version};" in complaint(ran)
        assert next_step in ran.stderr
    assert claims_in(ledger) == 1


@pytest.mark.parametrize("harm", ["cut short", "overwritten"])
def test_a_damaged_ledger_is_told_as_such(factdb: Program, ledger: Path, harm: str) -> None:
    alter(ledger, "PRAGMA wal_checkpoint(TRUNCATE)")
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[: len(whole) // 3] if harm == "cut short" else whole[:4096] + b"U" * (len(whole) - 4096))
    ran = factdb("add", "Another.")
    assert (ran.returncode, complaint(ran)) == (1, f"{ledger} is damaged.")


@pytest.fixture
def unprivileged(tmp_path: Path) -> Iterator[Program]:
    """Runs factdb as somebody for whom a file's mode counts."""
    prefix = [] if os.getuid() else UNPRIVILEGED
    if prefix and not shutil.which("setpriv"):
        pytest.skip("these tests run as root, for whom a file's mode does not count, and there is no setpriv")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*prefix, sys.executable, "-m", "factdb", *arguments], capture_output=True, encoding="utf-8", cwd=tmp_path
        )

    yield run
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o700)


@pytest.mark.parametrize("what", ["the file", "the folder", "both"])
def test_a_read_only_ledger_is_read_and_not_written(
    unprivileged: Program, ledger: Path, tmp_path: Path, what: str
) -> None:
    if what != "the folder":
        ledger.chmod(0o400)
    if what != "the file":
        tmp_path.chmod(0o500)
    assert unprivileged("audit").stdout.startswith("audit passed")
    ran = unprivileged("add", "Another.")
    assert (ran.returncode, complaint(ran)) == (1, f"{ledger} is read-only; nothing was written.")
    assert unprivileged("audit").stdout.startswith("audit passed")


def test_a_file_that_may_not_be_read_and_a_folder_that_may_not_be_written(
    unprivileged: Program, ledger: Path, tmp_path: Path
) -> None:
    ledger.chmod(0o000)
    ran = unprivileged("audit")
    assert (ran.returncode, complaint(ran)) == (1, f"{ledger} cannot be read: Permission denied.")
    tmp_path.chmod(0o500)
    ran = unprivileged("init", "new.db")
    assert (ran.returncode, complaint(ran)) == (1, f"{tmp_path / 'new.db'} cannot be opened or made.")


def test_a_ledger_that_another_holds_for_long_is_busy(factdb: Program, ledger: Path) -> None:
    holder = sqlite3.connect(ledger, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    ran = factdb("add", "Another.", FACTDB_PATIENCE="0.5")
    assert (ran.returncode, "is busy: others are writing to it" in complaint(ran)) == (75, True)
    assert factdb("audit").returncode == 0  # readers do not wait for a writer
    holder.execute("ROLLBACK")
    holder.close()
    assert factdb("add", "Another.", FACTDB_PATIENCE="0.5").stdout == "2\n"
    assert factdb("add", "A third.", FACTDB_PATIENCE="soon").returncode == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "factdb-test", str(disk)]
    if os.getuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_full_disk_nothing_is_half_written(factdb: Program, small_disk: Path) -> None:
    path = small_disk / "factdb.db"
    assert factdb("init", str(path)).returncode == 0
    assert factdb("--db", str(path), "add", CLAIM).returncode == 0
    filler = small_disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass
    ran = factdb("--db", str(path), "seed", "beijing-visit-2023")
    assert (ran.returncode, f"{path} is full" in complaint(ran)) == (1, True)
    ran = factdb("init", str(small_disk / "second.db"))
    assert (ran.returncode, "second.db" in complaint(ran), "room" in ran.stderr) == (1, True, True)
    assert not [each for each in small_disk.iterdir() if "second" in each.name]
    filler.unlink()
    assert claims_in(path) == 1
    assert factdb("--db", str(path), "seed", "beijing-visit-2023").returncode == 0


def test_where_the_disk_refuses_nothing_is_half_written(ledger: Path, tmp_path: Path) -> None:
    limit = ledger.stat().st_size // 2

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    for arguments in (["seed", "beijing-visit-2023"], ["init", "second.db"]):
        ran = subprocess.run(
            [sys.executable, "-m", "factdb", *arguments],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            preexec_fn=limited,
        )
        assert (ran.returncode, "nothing was written" in complaint(ran)) == (1, True)
    assert claims_in(ledger) == 1
    assert not [path for path in tmp_path.iterdir() if "second" in path.name]


def test_init_that_loses_a_race_keeps_the_ledger_of_the_one_that_won(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "factdb", "init", "race.db"]
    racers = [subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, encoding="utf-8") for _ in range(4)]
    said = [racer.communicate()[1] for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0, 0, 0], said
    assert sum("Created" in each for each in said) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["race.db"]
    assert HEAD in str(sqlite_value(tmp_path / "race.db", "SELECT version_num FROM alembic_version"))


def sqlite_value(path: Path, query: str) -> object:
    connection = sqlite3.connect(path)
    value = connection.execute(query).fetchone()
    connection.close()
    return value
