"""Ledgers that come together."""

import shutil
from pathlib import Path

import pytest

from factdb.store.location import sqlite_file
from tests.conftest import ENGINES
from tests.desk import filled
from tests.ledgers import (
    Desks,
    NewLedger,
    apart,
    merged,
)


@pytest.fixture(params=ENGINES)
def desks(request: pytest.FixtureRequest, new_ledger: NewLedger) -> Desks:
    """Two empty ledgers, on each engine in turn."""
    return apart(new_ledger(request.param)), apart(new_ledger(request.param))


@pytest.fixture(scope="module")
def made(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of four ledgers: two desks that know nothing of each other, and two where the second took in the first."""
    folder = tmp_path_factory.mktemp("ledgers")
    one, other, ours, theirs = (
        apart(sqlite_file(shutil.copy(sqlite_template, folder / name))) for name in ("one", "other", "ours", "theirs")
    )
    for place in (one, other, ours):
        filled(place)
    merged(theirs, ours)
    merged(ours, theirs)
    return folder


@pytest.fixture
def strangers(made: Path, tmp_path: Path) -> Desks:
    """Two desks that know nothing of each other, and came to the same names."""
    one, other = (sqlite_file(shutil.copy(made / name, tmp_path / name)) for name in ("one", "other"))
    return one, other


@pytest.fixture
def shared(made: Path, tmp_path: Path) -> Desks:
    """Two ledgers that hold the same desk: each took in the other."""
    ours, theirs = (sqlite_file(shutil.copy(made / name, tmp_path / name)) for name in ("ours", "theirs"))
    return ours, theirs
