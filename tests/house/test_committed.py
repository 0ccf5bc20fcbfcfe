"""What is committed holds nothing of the machine that it was written on."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


def committed() -> list[Path]:
    """The files under version control; skips where this is no checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout: an unpacked archive has no list of committed files")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_no_committed_text_names_a_path_of_this_machine() -> None:
    places = {str(ROOT), str(Path.home()), sys.prefix, sys.base_prefix} - {"/", "/usr", "/usr/local"}
    found = []
    for path in committed():
        content = path.read_bytes()
        found += [f"{path.relative_to(ROOT)}: {place}" for place in places if f"{place}/".encode() in content]
    assert found == []


def test_no_ledger_and_nothing_that_was_built_is_committed() -> None:
    built = (".db", ".pyc", ".whl", ".tar.gz", ".egg-info")
    assert [path.name for path in committed() if path.name.endswith(built)] == []


def test_every_committed_text_ends_its_last_line() -> None:
    texts = [path for path in committed() if path.suffix in (".py", ".md", ".toml", ".sql", ".mako", ".html", ".css")]
    assert [str(path.relative_to(ROOT)) for path in texts if not (path.read_bytes() or b"\n").endswith(b"\n")] == []
