"""What it costs to ask factdb for help, or a shell for a completion."""

import sys
from collections.abc import Mapping
from pathlib import Path

from bench.measure import FACTDB, Figure, interleaved, work

CLICK = [sys.executable, "-c", "import click"]
MOST = 1.5


def figures(folder: Path, *, rounds: int) -> list[Figure]:
    """The start-up table: help, completion of commands, completion of options, each against importing Click."""
    asked: dict[str, tuple[list[str], dict[str, str]]] = {
        "`factdb --help`": (["--help"], {}),
        "completion of commands": ([], completing("factdb ", 1)),
        "completion of options": ([], completing("factdb add --", 2)),
    }
    return [figure(what, arguments, extra, folder, rounds) for what, (arguments, extra) in asked.items()]


def completing(words: str, cursor: int) -> dict[str, str]:
    """What bash tells a program whose completion it asks for."""
    return {"_FACTDB_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(cursor)}


def figure(what: str, arguments: list[str], extra: Mapping[str, str], folder: Path, rounds: int) -> Figure:
    ours, theirs = interleaved(lambda: work([*FACTDB, *arguments], folder, extra), lambda: work(CLICK, folder), rounds)
    return Figure(what, 'python -c "import click"', ours, theirs, "ms", most=MOST)
