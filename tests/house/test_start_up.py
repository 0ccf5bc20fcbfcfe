"""What must answer at once loads nothing heavy: help, completion of commands and options, a mistyped command."""

import json
import os
import subprocess
import sys

import pytest

HEAVY = (
    "alembic",
    "jinja2",
    "lxml",
    "mako",
    "markdown_it",
    "psycopg",
    "pypdf",
    "sqlalchemy",
    "trafilatura",
    "uuid_utils",
)

PROBE = """
import json, sys
from factdb.__main__ import main
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def loaded(*arguments: str, **environment: str) -> tuple[str, set[str]]:
    """Runs factdb in a process of its own: what it printed, and the packages that it had loaded in the end."""
    ended = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )
    modules = json.loads(ended.stderr.splitlines()[-1])
    return ended.stdout + ended.stderr, {name.partition(".")[0] for name in modules}


def completed(words: str, number: int) -> tuple[str, set[str]]:
    """What bash is offered for the word with a number on a line."""
    return loaded(_FACTDB_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(number))


@pytest.mark.parametrize(
    "line", ["--help", "--version", "add --help", "story --help", "verify --help", "report --help"]
)
def test_help_loads_no_database_library(line: str) -> None:
    shown, packages = loaded(*line.split())
    assert "Usage: factdb" in shown or "factdb, version" in shown
    assert packages.isdisjoint(HEAVY)


@pytest.mark.parametrize("line", ["", "story", "nonsense", "add --nonsense"])
def test_a_line_that_cannot_run_is_told_so_without_a_database_library(line: str) -> None:
    shown, packages = loaded(*line.split())
    assert "Usage: factdb" in shown
    assert packages.isdisjoint(HEAVY)


@pytest.mark.parametrize(
    ("words", "number", "offered"),
    [
        ("factdb ev", 1, "evidence"),
        ("factdb story ", 2, "list"),
        ("factdb add --", 2, "--unnamed"),
        ("factdb add --kind ", 3, "numerical"),
        ("factdb verify 1 --be", 3, "--because"),
    ],
)
def test_completion_of_commands_and_options_loads_no_database_library(words: str, number: int, offered: str) -> None:
    shown, packages = completed(words, number)
    assert offered in shown
    assert packages.isdisjoint(HEAVY)


def test_a_command_that_reads_loads_no_more_than_it_needs(tmp_path: object) -> None:
    """Alembic, Jinja and the PostgreSQL driver are for others."""
    db = f"{tmp_path}/factdb.db"
    loaded("init", db)
    shown, packages = loaded("--db", db, "list", "--json")
    assert shown.startswith("[]")
    assert "sqlalchemy" in packages
    assert packages.isdisjoint({"alembic", "jinja2", "mako", "psycopg"})


def test_the_probe_sees_what_is_loaded(tmp_path: object) -> None:
    _, packages = loaded("init", f"{tmp_path}/factdb.db")
    assert {"alembic", "sqlalchemy"} <= packages
