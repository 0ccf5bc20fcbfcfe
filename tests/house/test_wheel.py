"""The wheel, built from the source archive, works in a clean environment outside the checkout."""

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from factdb import __version__
from factdb.store.schema import HEAD
from tests.conftest import ROOT

SEED = "beijing-visit-2023"


def build(kind: str, checkout: Path, to: Path) -> Path:
    """Builds `sdist` or `wheel` of a checkout, with the build backend of the test environment."""
    program = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(to)]
    subprocess.run(program, cwd=checkout, check=True, capture_output=True)
    [built] = to.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return built


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source archive."""
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source archive alone."""
    folder = tmp_path_factory.mktemp("from sdist")
    with tarfile.open(sdist) as archive:
        if hasattr(tarfile, "data_filter"):  # Python 3.11 has it from 3.11.4 on
            archive.extraction_filter = staticmethod(tarfile.data_filter)
        archive.extractall(folder)
    return build("wheel", folder / f"factdb-{__version__}", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `factdb` program of a new environment that holds the wheel and what it depends on, nothing else."""
    folder = tmp_path_factory.mktemp("clean") / "venv"
    program = folder / "bin" / "factdb"
    for step in (
        [sys.executable, "-m", "venv", str(folder)],
        [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)],
    ):
        ended = subprocess.run(step, capture_output=True, encoding="utf-8", check=False)
        if ended.returncode:
            why = f"no clean environment could be made: {ended.stderr.strip().splitlines()[-1]}"
            (pytest.fail if os.environ.get("CI") else pytest.skip)(why)
    return program


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Callable[..., str]:
    """Runs the installed program in a folder of its own, where it must succeed."""

    def run(*arguments: str) -> str:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        ended = subprocess.run(
            [installed, *arguments], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    return run


def test_the_wheel_holds_the_package_and_what_travels_with_it_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "factdb").rglob("*") if path.is_file()}
    wanted = {name for name in there if "__pycache__" not in name}
    for folder in ("migrations", "seeds"):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        wanted |= {f"factdb/_{folder}/{path.relative_to(ROOT / folder).as_posix()}" for path in files}
    assert {name for name in held if ".dist-info/" not in name} == wanted
    assert {"factdb/py.typed", f"factdb/_seeds/{SEED}.toml", "factdb/_migrations/script.py.mako"} <= held


def test_the_source_archive_holds_what_a_packager_needs(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "CHANGELOG.md", "Makefile", "tests/conftest.py", "pyproject.toml"} <= held
    assert not [name for name in held if name.startswith((".venv", "demo/", "site/")) or name.endswith((".db", ".pyc"))]


def test_the_installed_program_creates_a_ledger_loads_the_shipped_story_and_reports(run: Callable[..., str]) -> None:
    assert run("--version") == f"factdb, version {__version__}\n"
    run("init")
    run("seed", SEED)
    assert "beijing-visit-2023" in run("story", "list")
    assert HEAD in run("db", "status")
    for made in ("table", "md", "html", "csv", "json"):
        assert run("report", "--format", made).strip()
    assert "audit passed" in run("audit")


def test_the_installed_program_upgrades_with_the_migrations_that_travel_with_it(run: Callable[..., str]) -> None:
    run("init")
    run("db", "upgrade")
