"""What an outside library reads, it reads in a process with limits, and without the network."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factdb.errors import BadInput
from factdb.reading.apart import read_apart
from factdb.reading.form import Form
from tests.reading.packed import sample

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_a_file_that_takes_too_long_is_refused_and_its_process_is_gone() -> None:
    began = time.monotonic()
    with pytest.raises(BadInput, match="takes more time or memory than a draft may"):
        read_apart(Form.PDF, sample("bridge.pdf"), shown="it", seconds=0.01)
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("act", "ended"),
    [
        ("import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')", "without the network"),
        ("import socket; socket.getaddrinfo('localhost', 80)", "without the network"),
        ("import socket; socket.socket().connect(('127.0.0.1', 9))", "without the network"),
        pytest.param(
            "bytearray(3_000_000_000)",
            "MemoryError",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space"),
        ),
    ],
)
def test_the_process_that_reads_reaches_no_network_and_has_so_much_memory(act: str, ended: str) -> None:
    code = f"from factdb.reading.apart import _bounded; _bounded(); {act}"
    assert ended in subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8").stderr


@pytest.mark.parametrize(
    ("file", "module", "library"),
    [
        ("bridge.pdf", "pypdf", "PDF needs pypdf"),
        ("page.html", "trafilatura", "HTML needs trafilatura"),
        ("draft.md", "markdown_it", "Markdown needs markdown-it-py"),
    ],
)
def test_a_library_that_is_missing_is_named_with_how_to_have_it(
    factdb: Program, tmp_path: Path, file: str, module: str, library: str
) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / f"{module}.py").write_text("raise ModuleNotFoundError('not here')\n")
    draft = tmp_path / file
    draft.write_bytes(b"# Words" if file == "draft.md" else sample(file))
    factdb("init")
    made = factdb("story", "add", "bridge", str(draft), PYTHONPATH=str(tmp_path / "none"))
    assert (made.returncode, made.stdout) == (1, "")
    assert made.stderr.splitlines() == [
        f"Error: Reading {library}, which is not installed.",
        "hint: pip install 'factdb[read]'",
    ]


def test_a_module_that_lies_beside_the_draft_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "pypdf.py").write_text("from pathlib import Path\nPath('run').touch()\n")
    (tmp_path / "bridge.pdf").write_bytes(sample("bridge.pdf"))
    program = Path(sys.executable).with_name("factdb")
    for line in ("init", "story add bridge bridge.pdf"):
        subprocess.run([program, *line.split()], cwd=tmp_path, check=True, capture_output=True)
    assert not (tmp_path / "run").exists()
