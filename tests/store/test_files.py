"""Files that are evidence."""

import hashlib
from pathlib import Path

import pytest

from factdb.errors import BadInput
from factdb.store.files import compared, measured


def test_a_file_is_measured_to_its_last_byte(tmp_path: Path) -> None:
    content = bytes(range(256)) * 5000
    path = tmp_path / "scan.pdf"
    path.write_bytes(content)
    found = measured(path)
    assert (found.sha256, found.size) == (hashlib.sha256(content).hexdigest(), len(content))


def test_a_file_is_compared_with_what_was_recorded(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"as it was")
    recorded = measured(path).sha256
    assert compared(path, recorded) == "unchanged"
    path.write_bytes(b"as it is now")
    assert compared(path, recorded) == "changed"
    path.unlink()
    assert compared(path, recorded) == "missing"
    path.mkdir()
    assert compared(path, recorded) == "changed"
    assert compared(path / "scan.pdf" / "inner", recorded) == "missing"
    assert compared(tmp_path / ("x" * 5000), recorded) == "unreadable"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no plain file"):
        measured(tmp_path)
