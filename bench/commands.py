"""What the commands of every day cost, against the smallest program that runs the same statements."""

import shutil
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from bench.measure import FACTDB, Figure, interleaved, work
from bench.sample import drafts, name_sources
from factdb.actions.log_claims import log_claims
from factdb.store.location import sqlite_file
from factdb.store.work import Ledger, writing

MOST = 1.3
CLAIMS = 200
"""Claims in the ledger: as many as a long story has."""

START = "from bench.floor import floor; floor()"
HELD = "import atexit, gc; gc.set_threshold(200_000, 10, 10); atexit.register(gc.freeze)"
FLOORS = {"the same statements": START, "the same, collecting no garbage either": f"{HELD}; {START}"}
"""The smallest program, and the same with the one setting by which factdb itself starts faster than it would."""


def figures(folder: Path, empty: Path, *, rounds: int, floors: Sequence[str] = tuple(FLOORS)) -> list[Figure]:
    """The commands' table, against some of the FLOORS. `empty` is a migrated ledger, to be copied."""
    for name in ("factdb.db", "floor.db"):
        shutil.copy(empty, folder / name)
        writing(sqlite_file(folder / name), fill, by="bench")
    asked: dict[str, Callable[[int], list[str]]] = {
        "add": lambda turn: ["add", f"The ferry was late {turn} times.", "--source", "Speaker 1"],
        "verify": lambda turn: ["verify", str(turn % CLAIMS + 1), "disputed", "--because", "Two papers differ."],
        "show": lambda turn: ["show", str(turn % CLAIMS + 1)],
        "list": lambda _: ["list"],
    }
    return [figure(name, arguments, floor, folder, rounds) for name, arguments in asked.items() for floor in floors]


def fill(ledger: Ledger) -> None:
    name_sources(ledger)
    log_claims(ledger, drafts(CLAIMS))


def figure(name: str, arguments: Callable[[int], list[str]], floor: str, folder: Path, rounds: int) -> Figure:
    turns = count(time.time_ns())
    program = [sys.executable, "-c", FLOORS[floor]]
    ours, theirs = interleaved(
        lambda: work([*FACTDB, *arguments(next(turns))], folder, {"FACTDB_URL": str(folder / "factdb.db")}),
        lambda: work([*program, *arguments(next(turns))], folder, {"FACTDB_URL": str(folder / "floor.db")}),
        rounds,
    )
    return Figure(f"`factdb {name}`", floor, ours, theirs, "ms", most=MOST if FLOORS[floor] == START else None)
