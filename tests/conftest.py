"""What tests share: ledgers on both engines, and the installed program."""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Dialect, Engine, create_engine

from factdb.store import engine
from factdb.store.location import Location, location, sqlite_file
from factdb.store.migrate import create
from tests.postgresql import Server, server

settings.register_profile("factdb", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factdb")

gc.set_threshold(200_000, 10, 10)  # as the program does

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
ENGINES = ("sqlite", "postgresql")

MEMORY = Path("/dev/shm")
ROOM = 4_000_000_000
"""Bytes: all that the suite writes takes a tenth of it on two processors."""

# Each of a thousand ledgers is written through to the disk and deleted again: on a slow one, most of the suite's time.
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("TMPDIR", str(MEMORY))
    tempfile.tempdir = os.environ["TMPDIR"]


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    """Engines of one kind share what they have compiled: a program has one ledger, a run of these tests a thousand.

    Engines for a schema of their own are left alone: what they know of it is no other's.
    """
    first: dict[str, Dialect] = {}
    compiled: dict[Any, Any] = {}

    def shared(url: str, **settings: Any) -> Engine:
        made = create_engine(url, execution_options={"compiled_cache": compiled}, **settings)
        if "search_path" not in str(settings):
            made.dialect = first.setdefault(made.dialect.name, made.dialect)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "create_engine", shared)
        yield


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server with a migrated template; skips, saying why, where none can be had."""
    with server() as running:
        yield running


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite ledger, to be copied: migrating each time would take most of the suite's time."""
    path = tmp_path_factory.mktemp("template") / "factdb.db"
    create(sqlite_file(path))
    return path


@pytest.fixture
def new_ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Location]:
    """Makes empty ledgers on an engine: each call gives another one."""
    made: list[str] = []

    def make(engine: str) -> Location:
        if engine == "sqlite":
            path = tmp_path / f"ledger{len(made)}" / "factdb.db"
            path.parent.mkdir()
            shutil.copy(request.getfixturevalue("sqlite_template"), path)
            made.append(str(path))
            return sqlite_file(path)
        running: Server = request.getfixturevalue("postgresql")
        name = running.clone()
        made.append(name)
        request.addfinalizer(lambda: running.drop(name))
        return location(running.url(name))

    return make


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, new_ledger: Callable[[str], Location]) -> Location:
    """An empty ledger, on each engine in turn."""
    return new_ledger(request.param)


@pytest.fixture
def sqlite_place(new_ledger: Callable[[str], Location]) -> Location:
    """An empty ledger in an SQLite file."""
    return new_ledger("sqlite")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on who runs it, on a ledger of theirs, or on a model that they trained."""
    for name in ("FACTDB_URL", "NO_COLOR", "FACTDB_DEBUG", "FACTDB_EXTRACTOR_MODEL", "FACTDB_SPACY", "FACTDB_MODEL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/nowhere")
    monkeypatch.setenv("FACTDB_USER", "Ida Wells")


@pytest.fixture
def factdb(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the installed program in a process of its own, in the test's folder."""

    def run(*arguments: str, stdin: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "factdb", *arguments],
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, **environment},
            timeout=120,
        )

    return run
