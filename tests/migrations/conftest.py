"""What tests of the migrations share: databases with nothing in them."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from factdb.store.location import Location, location, sqlite_file
from tests.conftest import ENGINES
from tests.postgresql import Server

NUMBERS = count()


@pytest.fixture
def new_bare(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Location]:
    """Makes databases without any table on an engine: each call gives another one."""

    def make(kind: str) -> Location:
        name = f"factdb_bare_{os.getpid()}_{next(NUMBERS)}"
        if kind == "sqlite":
            return sqlite_file(tmp_path / f"{name}.db")
        running: Server = request.getfixturevalue("postgresql")
        running.run(f"CREATE DATABASE {name}")
        request.addfinalizer(lambda: running.drop(name))
        return location(running.url(name))

    return make


@pytest.fixture(params=ENGINES)
def bare(request: pytest.FixtureRequest, new_bare: Callable[[str], Location]) -> Location:
    """A database without any table, on each engine in turn."""
    return new_bare(request.param)
