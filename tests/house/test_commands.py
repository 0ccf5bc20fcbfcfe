"""Every command in the table is there, says what it does, and shows an example that works."""

import re
import shlex
import shutil
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from factdb.cli.root import factdb
from tests.house.commands import COMMANDS, command, example
from tests.semantic.tiny_model import tiny_model

SEEDED = ("factdb init", "factdb seed beijing-visit-2023")

_DOCUMENTS = ("factdb document add https://example.org/wire", "factdb document add --title 'The Book'")

BEFORE: dict[str, tuple[str, ...]] = {
    "init": (),
    "seed": ("factdb init",),
    "story add": ("factdb init",),
    "source add": ("factdb init",),
    "source edit": ("factdb init", "factdb source add 'A. Blinken' --kind person"),
    "merge": (*SEEDED, "factdb init laptop.db", "factdb --db laptop.db add 'The bridge has two lanes.'"),
    "source merge": (*SEEDED, "factdb source add 'A. Blinken' --kind person"),
    "reopen": (*SEEDED, "factdb verify 3 refuted --because 'The transcript says otherwise.'"),
    "signoff": (*SEEDED, "factdb verify 3 7-9 refuted --because 'The transcript says otherwise.'"),
    "correct": (*SEEDED, "factdb publish beijing-visit-2023"),
    "document derive": (*SEEDED, *_DOCUMENTS),
    "document retract": (*SEEDED, *_DOCUMENTS),
    "document show": (*SEEDED, *_DOCUMENTS),
    "extract": (*SEEDED, "factdb story revise beijing-visit-2023 draft.txt"),
    "story diff": (
        *SEEDED,
        "factdb story revise beijing-visit-2023 draft.txt",
        "factdb story revise beijing-visit-2023 next.txt",
    ),
    "evidence withdraw": (*SEEDED, "factdb evidence add 3 'A note.' --stance supports"),
}
"""What was run before a command's example, where that is not SEEDED."""

AT_A_TERMINAL = ("check",)
"""Commands that ask for keys: tests/terminal runs these."""


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the shipped story in a ledger, to be copied."""
    folder = tmp_path_factory.mktemp("seeded")
    for line in SEEDED:
        run(f"{line} {folder}" if line == "factdb init" else f"factdb --db {folder / 'factdb.db'} {line[7:]}")
    return folder / "factdb.db"


def run(line: str) -> str:
    """Runs a command line, which must succeed; returns what it printed."""
    program, *arguments = shlex.split(line)
    assert program == "factdb"
    result = CliRunner().invoke(factdb, arguments)
    assert result.exit_code == 0, f"{line}\n{result.output}"
    return result.output


@pytest.mark.parametrize("typed", [typed for typed in COMMANDS if typed not in AT_A_TERMINAL])
def test_the_example_of_a_command_runs(
    typed: str, seeded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for draft, day in (("draft.txt", "Sunday"), ("next.txt", "Monday")):
        Path(draft).write_text(f"The secretary arrived on {day}.\n", encoding="utf-8")
    Path("claims.csv").write_text("claim,speaker\nThe bridge has two lanes.,Ida Wells\n", encoding="utf-8")
    if "--model" in example(typed):
        tiny_model(Path("all-MiniLM-L6-v2"))
    if typed in BEFORE:
        for line in BEFORE[typed]:
            run(line)
    else:
        shutil.copy(seeded, "factdb.db")
    assert example(typed).startswith(f"factdb {typed}")
    run(example(typed))


@pytest.mark.parametrize("typed", COMMANDS)
def test_a_command_says_what_it_does(typed: str) -> None:
    found = command(typed)
    assert re.match(r"[A-Z].*[.:]", found.get_short_help_str(limit=200))
    assert (found.epilog or "").startswith(f"Example: factdb {typed}")
    for parameter in found.params:
        assert not isinstance(parameter, click.Option) or (parameter.help or "").endswith((".", ":", "…")), (
            parameter.name
        )


@pytest.mark.parametrize("typed", COMMANDS)
def test_the_help_of_a_command_is_shown_with_its_example(typed: str) -> None:
    shown = " ".join(run(f"factdb {typed} --help").split())
    assert shown.startswith(f"Usage: factdb {typed}")
    assert example(typed) in shown
    assert "Show this message and exit." in shown


@pytest.mark.parametrize(
    "typed",
    [
        "list",
        "show",
        "search",
        "history",
        "audit",
        "merge",
        "story list",
        "story show",
        "source list",
        "document list",
        "document show",
    ],
)
def test_a_command_that_shows_data_can_show_it_as_json(typed: str) -> None:
    assert "as_json" in {parameter.name for parameter in command(typed).params}


def test_the_help_of_the_program_lists_every_command() -> None:
    shown = run("factdb --help")
    for typed in COMMANDS:
        assert re.search(rf"(?m)^  {typed.split()[0]}\b", shown)
