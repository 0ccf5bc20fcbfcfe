"""Completion scripts, and what they offer."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

Program = Callable[..., subprocess.CompletedProcess[str]]
Offer = Callable[..., list[str]]

bash_only = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not on this machine")


@pytest.fixture
def desk(factdb: Program) -> Program:
    """A ledger in the test's folder, with a story, a claim and its source."""
    factdb("init")
    factdb("story", "add", "beijing-visit", "--title", "The visit")
    factdb("add", "The talks were candid.", "--story", "beijing-visit", "--source", "Antony Blinken", "--tag", "talks")
    return factdb


@pytest.fixture
def offered(desk: Program) -> Offer:
    """What a shell is offered for the last of the words typed."""

    def offer(*words: str, shell: str = "zsh", **environment: str) -> list[str]:
        typed = {"COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)}
        said = desk(_FACTDB_COMPLETE=f"{shell}_complete", **typed, **environment)
        assert said.stderr == ""
        return said.stdout.splitlines()[1::3]

    return offer


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_for_each_shell_goes_to_stdout_and_how_to_install_it_to_stderr(factdb: Program, shell: str) -> None:
    said = factdb("completion", shell)
    assert said.returncode == 0
    assert f"_FACTDB_COMPLETE={shell}_complete" in said.stdout
    assert "To install it" in said.stderr
    assert factdb("--quiet", "completion", shell).stderr == ""


def test_another_shell_is_a_usage_error_that_names_the_three(factdb: Program) -> None:
    said = factdb("completion", "tcsh")
    assert (said.returncode, said.stdout) == (2, "")
    assert "'bash', 'zsh', 'fish'" in said.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["factdb", "comp"], ["completion"]),
        (["factdb", "completion", ""], ["bash", "zsh", "fish"]),
        (["factdb", "attribute", ""], ["1"]),
        (["factdb", "verify", ""], ["1"]),
        (["factdb", "source", "show", "ant"], ["Antony Blinken"]),
        (["factdb", "source", "merge", "x", "Ant"], ["Antony Blinken"]),
        (["factdb", "attribute", "1", "--via", ""], ["Antony Blinken"]),
        (["factdb", "add", "x", "--story", "bei"], ["beijing-visit"]),
        (["factdb", "add", "x", "--tag", ""], ["talks"]),
        (["factdb", "story", "show", ""], ["beijing-visit"]),
        (["factdb", "story", "show", "x"], []),
        (["factdb", "source", "show", "\udcff"], []),
    ],
)
def test_commands_ids_slugs_names_and_tags_are_offered(
    offered: Offer, words: Sequence[str], expected: list[str]
) -> None:
    assert offered(*words) == expected


def test_the_ledger_named_on_the_command_line_is_the_one_asked(offered: Offer, tmp_path: Path) -> None:
    ledger = str(tmp_path / "factdb.db")
    elsewhere = {"FACTDB_URL": str(tmp_path / "nowhere.db")}
    assert offered("factdb", "story", "show", "", **elsewhere) == []
    assert offered("factdb", "--db", ledger, "story", "show", "", **elsewhere) == ["beijing-visit"]
    assert offered("factdb", "story", "show", "--db", ledger, "", **elsewhere) == ["beijing-visit"]


@bash_only
@pytest.mark.parametrize(
    ("typed", "completed"),
    [("Ant", r"Antony\ Blinken"), (r"Antony\ B", r"Antony\ Blinken"), ('"Ant', "Antony Blinken")],
)
def test_bash_puts_a_name_of_two_words_in_as_one_argument(
    desk: Program, tmp_path: Path, typed: str, completed: str
) -> None:
    (tmp_path / "script").write_text(desk("completion", "bash").stdout)
    line = """source ./script
    COMP_WORDS=(factdb source show "$TYPED") COMP_CWORD=3
    _factdb_completion factdb
    printf '%s\\n' "${COMPREPLY[@]}" """
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    said = subprocess.run(
        ["bash", "--norc", "-c", line],
        cwd=tmp_path,
        env={**os.environ, "PATH": path, "TYPED": typed},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert said.stdout == completed + "\n"
