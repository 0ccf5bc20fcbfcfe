"""The extractor that a page shows works as the page says: installed as a package, found by its name."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "docs" / "examples" / "extractor"
PAGE = ROOT / "docs" / "how-to" / "extractor.md"
TEXT = "„Die Brücke ist zu“, sagte Anna Weber am Montag. Niemand war da. „Wir bauen“, schrieb das Amt."


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a program in which the package is installed."""
    folder = tmp_path_factory.mktemp("packages")
    offline = ["--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--quiet"]
    program = [sys.executable, "-m", "pip", "install", *offline, "--target", str(folder), str(PACKAGE)]
    subprocess.run(program, check=True, capture_output=True)
    return {**os.environ, "PYTHONPATH": str(folder), "FACTDB_URL": f"sqlite:///{folder / 'ledger.db'}"}


def run(environment: dict[str, str], *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "factdb", *arguments]
    return subprocess.run(program, env=environment, input=stdin, capture_output=True, encoding="utf-8", check=False)


def test_it_is_found_by_its_name_and_proposes_from_a_story(environment: dict[str, str]) -> None:
    assert run(environment, "init").returncode == 0
    assert run(environment, "story", "add", "bruecke", "-", stdin=TEXT).returncode == 0
    ended = run(environment, "extract", "bruecke", "--extractor", "german", "--json")
    assert ended.returncode == 0, ended.stderr
    [proposal] = json.loads(ended.stdout)
    assert "Die Brücke ist zu" in json.dumps(proposal, ensure_ascii=False)
    assert "Anna Weber" in json.dumps(proposal, ensure_ascii=False)


def test_a_name_that_nothing_offers_is_told_with_those_that_are(environment: dict[str, str]) -> None:
    run(environment, "init")
    run(environment, "story", "add", "bruecke", "-", stdin=TEXT)
    ended = run(environment, "extract", "bruecke", "--extractor", "swedish")
    assert ended.returncode == 3
    assert "no extractor 'swedish'" in ended.stderr
    assert "english, german, rules" in ended.stderr


@pytest.mark.parametrize("name", ["factdb_german.py", "pyproject.toml"])
def test_the_page_shows_the_package_as_it_is(name: str) -> None:
    assert (PACKAGE / name).read_text("utf-8").rstrip() in PAGE.read_text("utf-8")
    assert Path(PACKAGE / name).name in PAGE.read_text("utf-8")
