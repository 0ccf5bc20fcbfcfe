"""A PostgreSQL server for the tests: one that is named, or one started from the machine's binaries."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from factdb.store.location import location
from factdb.store.migrate import create

TEMPLATE = "factdb_template"


@dataclass
class Server:
    """A running server, by the URL of a database on it, without the database's name."""

    base: str
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, database: str) -> str:
        """The URL of a database."""
        return self.base.format(database=database)

    def run(self, statement: str) -> None:
        """Runs one statement outside any transaction, as the server's administrator."""
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def clone(self) -> str:
        """The name of a new database, a copy of the migrated template."""
        name = f"factdb_test_{os.getpid()}_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} {self.strategy}")
        return name

    @cached_property
    def strategy(self) -> str:
        """How a template is copied fastest where nothing is synced to disk; before version 15 that was the only way."""
        import psycopg

        with psycopg.connect(self.url("postgres")) as connection:
            return "STRATEGY FILE_COPY" if connection.info.server_version >= 150_000 else ""

    def drop(self, name: str) -> None:
        """Drops a database, whoever is still connected."""
        self.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@contextmanager
def server() -> Iterator[Server]:
    """A server for the session: FACTDB_TEST_POSTGRESQL (a URL with {database} in it), or one of our own.

    Skips where neither can be had; fails instead where FACTDB_REQUIRE_POSTGRESQL is set, as on CI.
    """
    if base := os.environ.get("FACTDB_TEST_POSTGRESQL"):
        yield _prepared(Server(base))
        return
    binaries = _binaries()
    if binaries is None:
        why = "no PostgreSQL server: none named in FACTDB_TEST_POSTGRESQL, and no initdb found on this machine"
        if os.environ.get("FACTDB_REQUIRE_POSTGRESQL"):
            pytest.fail(why)
        pytest.skip(why)
    # Not in pytest's folder: another session that starts closes that to the server's user.
    with TemporaryDirectory(prefix="factdb-") as folder, _own(binaries, Path(folder)) as running:
        yield _prepared(running)


def _prepared(running: Server) -> Server:
    running.drop(TEMPLATE)
    running.run(f"CREATE DATABASE {TEMPLATE}")
    create(location(running.url(TEMPLATE)))
    return running


@contextmanager
def _own(binaries: Path, folder: Path) -> Iterator[Server]:
    data = folder / "data"
    data.mkdir()
    user = None
    if os.getuid() == 0:  # the server refuses to run as root
        user = "postgres"
        for each in (folder, data):
            shutil.chown(each, user, user)

    def run(program: str, *arguments: str) -> None:
        command: list[str | Path] = [binaries / program, "-D", data, *arguments]
        as_user: dict[str, Any] = {"user": user, "group": user, "extra_groups": []} if user else {}
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, **as_user)

    run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=50"
    run("pg_ctl", "-w", "-o", options, "-l", str(data / "log"), "start")
    try:
        yield Server(f"postgresql://postgres@/{{database}}?host={folder}")
    finally:
        run("pg_ctl", "-w", "-m", "immediate", "stop")


def _binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None
