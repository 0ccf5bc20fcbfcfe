"""A real terminal: tmux, driven by keys, read as a person would read its screen."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT


class Terminal:
    """A tmux session of one pane, of 80 columns and 24 lines."""

    def __init__(self, socket: Path, folder: Path, environment: dict[str, str]) -> None:
        self._tmux = ["tmux", "-S", str(socket), "-f", os.devnull]
        size = ["-x", "80", "-y", "24"]
        shell = "exec env PS1='$ ' bash --norc --noprofile"
        subprocess.run([*self._tmux, "new-session", "-d", *size, "-c", str(folder), shell], check=True, env=environment)

    def keys(self, *keys: str, literally: bool = False) -> None:
        """Presses keys, each by its name for tmux (`Enter`, `C-c`) or as it is."""
        for key in keys:
            subprocess.run([*self._tmux, "send-keys", *(["-l"] if literally else []), key], check=True)

    def types(self, text: str) -> None:
        """Types a line, and Enter."""
        self.keys(text, literally=True)
        self.keys("Enter")

    @property
    def screen(self) -> str:
        """What stands on the screen."""
        shown = subprocess.run([*self._tmux, "capture-pane", "-p"], check=True, capture_output=True, encoding="utf-8")
        return shown.stdout

    def shows(self, text: str, *, within: float = 20) -> str:
        """The screen, once it shows a text. Fails with the last screen where it never does."""
        until = time.monotonic() + within
        while text not in (screen := self.screen):
            if time.monotonic() > until:
                pytest.fail(f"{text!r} never came up on:\n{screen}")
            time.sleep(0.05)
        return screen

    def close(self) -> None:
        """Ends the session and all that runs in it."""
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Opens terminals in the test's folder; skips, saying why, where there is no tmux."""
    if shutil.which("tmux") is None:
        if os.environ.get("FACTDB_REQUIRE_TMUX"):
            pytest.fail("tmux is required here, and is not installed")
        pytest.skip("tmux is not installed")
    opened: list[Terminal] = []

    def open_one(**environment: str) -> Terminal:
        python = Path(sys.executable).parent
        known = {**os.environ, "PATH": f"{python}:{os.environ['PATH']}", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
        known |= {"PYTHONPATH": str(ROOT), "FACTDB_USER": "Ida Wells"} | environment
        opened.append(Terminal(tmp_path / f"tmux{len(opened)}", tmp_path, known))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()
