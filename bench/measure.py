"""Timing: two things in turn, in one run, and their medians."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
FACTDB = [str(Path(sys.executable).with_name("factdb"))]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what was measured, ours and the baseline in a unit, their ratio, and the target for it.

    `most` is the greatest ratio allowed, `least` the smallest, `added` the most that ours may come to beyond the
    baseline, `limit` the most that ours may be, in the unit, `floor` the least; all None where there is no target.
    """

    what: str
    baseline: str
    ours: float
    theirs: float
    unit: str
    most: float | None = None
    least: float | None = None
    added: float | None = None
    limit: float | None = None
    floor: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    def holds(self, slack: float = 1.0) -> bool:
        """Whether the target is met, with `slack` (2 is twice as bad as asked for)."""
        below = self.most is None or self.ratio <= self.most * slack
        below = below and (self.limit is None or self.ours <= self.limit * slack)
        below = below and (self.added is None or self.ours - self.theirs <= self.added * slack)
        below = below and (self.floor is None or self.ours >= self.floor / slack)
        return below and (self.least is None or self.ratio >= self.least / slack)


def interleaved(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int, *, warm: bool = True
) -> tuple[float, float]:
    """The medians of two measurements, taken in turn: A B B A A B B A …

    With `warm`, after one of each that does not count: it compiles modules and fills caches.
    """
    if warm:
        ours(), theirs()
    one: list[float] = []
    other: list[float] = []
    for turn in range(rounds):
        pair = [(one, ours), (other, theirs)]
        for found, measured in pair if turn % 2 == 0 else pair[::-1]:
            found.append(measured())
    return median(one), median(other)


def work(command: Sequence[str], folder: Path, extra: Mapping[str, str] | None = None) -> float:
    """Milliseconds of processor time that a program takes. Raises CalledProcessError where it fails.

    Not the time on the clock: that one also tells what else the machine is busy with.
    """
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        command, cwd=folder, env={**environment_in(folder), **(extra or {})}, check=True, capture_output=True
    )
    after = getrusage(RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def printed(command: Sequence[str], folder: Path) -> str:
    """What a program prints. Raises CalledProcessError where it fails."""
    run = subprocess.run(command, cwd=folder, env=environment_in(folder), check=True, stdout=subprocess.PIPE, text=True)
    return run.stdout


def environment_in(folder: Path) -> dict[str, str]:
    """The environment of every program that is measured: compiled modules are kept, none of them in the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "FACTDB", "_FACTDB"))}
    return kept | {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "FACTDB_USER": "bench",
        "FACTDB_URL": str(folder / "factdb.db"),
    }
