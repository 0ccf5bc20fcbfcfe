"""What an import asks on a real terminal, and what it says to who says no."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal.conftest import Terminal


@pytest.fixture
def asked(
    factdb: Callable[..., subprocess.CompletedProcess[str]], terminal: Callable[..., Terminal], tmp_path: Path
) -> Terminal:
    """A terminal beside a ledger, a table of two claims, and a map that says one thing only."""
    (tmp_path / "desk.csv").write_text("Claim;Said by;Verdict\nOne.;Ida;wrong\nTwo.;Bob;\n", encoding="utf-8")
    (tmp_path / "map.toml").write_text('[words]\nrefuted = ["wrong"]\n', encoding="utf-8")
    assert factdb("init").returncode == 0
    return terminal()


def test_who_says_no_gets_the_guess_as_a_map_and_nothing_is_taken(asked: Terminal) -> None:
    asked.types("factdb import desk.csv")
    asked.shows("Is that right? [Y/n]:")
    asked.types("n")
    screen = asked.shows("Stopped.")
    assert "Put this right in a file, and name that file with --map:" in screen
    assert 'speaker = "Said by"' in screen
    assert "[words]" in screen
    asked.types("clear; factdb list")
    asked.shows("There are no claims yet.")


def test_who_gave_a_map_is_told_to_put_it_right_there_and_who_says_yes_sees_the_rows_come_in(asked: Terminal) -> None:
    asked.types("factdb import desk.csv --map map.toml")
    asked.shows("Is that right? [Y/n]:")
    asked.types("n")
    screen = asked.shows("Stopped.")
    assert "Put this right in map.toml, beside what it says:" in screen
    assert "[words]" not in screen
    asked.types("clear; factdb import desk.csv --map map.toml")
    asked.shows("Is that right? [Y/n]:")
    asked.types("y")
    screen = asked.shows("2 rows: 2 added, 0 known, 0 rejected.")
    assert "100%" in screen


def test_the_bar_stays_on_its_line_however_long_the_file_is_called(asked: Terminal, tmp_path: Path) -> None:
    name = f"{'All that the desk has checked ' * 4}.csv"
    rows = "".join(f"Claim number {number}.,Ida\n" for number in range(4_000))
    (tmp_path / name).write_text(f"Claim,Said by\n{rows}", encoding="utf-8")
    asked.types("clear; factdb import All*.csv")
    asked.shows("Is that right? [Y/n]:")
    asked.types("y")
    screen = asked.shows("4,000 added", within=60)
    [bar] = [line for line in screen.splitlines() if "All that the desk has checked" in line and "%" in line]
    assert "100%" in bar
    assert "a second" in bar


def test_who_stops_an_import_is_told_how_far_it_came_and_goes_on_from_there(asked: Terminal, tmp_path: Path) -> None:
    rows = "".join(f"Claim number {number}.,Ida\n" for number in range(30_000))
    (tmp_path / "long.csv").write_text(f"Claim,Said by\n{rows}", encoding="utf-8")
    asked.types("clear; factdb import long.csv")
    asked.shows("Is that right? [Y/n]:")
    asked.types("y")
    asked.shows("a second")
    asked.keys("C-c")
    screen = asked.shows("Stopped.")
    assert " rows of long.csv are done; run it again to go on from there." in screen
    asked.types("clear; factdb list --limit 1")
    asked.shows("more claims are not shown")
