"""`python -m bench` prints the table of docs/explanation/performance.md; --quick guards against a slower factdb."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import bulk, commands, export, graph, questions, startup
from bench.large import Size
from bench.measure import Figure
from factdb.store.location import sqlite_file
from factdb.store.migrate import create

SLACK = 2.0
"""How much worse than its target a ratio may be in a quick run, on a machine that does other things too."""


def main() -> int:
    """Measures, prints a line as each figure is there, and returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"fewer rounds, smaller ledgers; a target counts as missed at {SLACK:g} times",
    )
    parser.add_argument(
        "--graph", action="store_true", help="measure the large graph of documents too: it takes minutes to make up"
    )
    parser.add_argument(
        "--postgresql", metavar="URL", help="measure that graph in this database too, in a schema made for it"
    )
    asked = parser.parse_args()
    quick = asked.quick
    print("| what | factdb | baseline | baseline is | ratio | target |")
    print("|---|---:|---:|---|---:|---:|", flush=True)
    missed = 0
    with TemporaryDirectory() as folder:
        for figure in measured(Path(folder), quick=quick, large=asked.graph, server=asked.postgresql):
            missed += not figure.holds(SLACK if quick else 1)
            print(line(figure), flush=True)
    print(f"\n{missed} of the targets missed." if missed else "\nEvery target is met.", file=sys.stderr)
    return int(missed > 0)


def measured(folder: Path, *, quick: bool, large: bool = False, server: str | None = None) -> Iterator[Figure]:
    """Every figure of the table, in its order."""
    empty = folder / "empty.db"
    create(sqlite_file(empty))
    yield from startup.figures(folder, rounds=7 if quick else 31)
    yield from commands.figures(folder, empty, rounds=5 if quick else 21)
    yield from bulk.figures(folder, empty, claims=5_000 if quick else 100_000, rounds=3)
    for claims in (10_000,) if quick else (10_000, 100_000):
        yield from questions.figures(folder, empty, claims=claims, rounds=3 if quick else 7)
    yield from export.figures(folder, empty, claims=5_000 if quick else 20_000, rounds=3)
    if large:
        documents = 5_000 if quick else 100_000
        size = Size(documents, edges=10 * documents, claims=10 * documents)
        yield from graph.figures(folder, empty, size=size, rounds=3, server=server)


def line(figure: Figure) -> str:
    """A figure as a line of the table."""
    cells = [figure.what, shown(figure.ours, figure.unit), shown(figure.theirs, figure.unit), figure.baseline]
    return "| " + " | ".join([*cells, f"{figure.ratio:.2f}", target(figure)]) + " |"


def shown(value: float, unit: str) -> str:
    return f"{value:,.1f} {unit}" if value < 10 else f"{value:,.0f} {unit}"


def target(figure: Figure) -> str:
    bounds: Iterable[tuple[str, float | None]] = [("≤", figure.most), ("≥", figure.least)]
    found = [f"{sign} {bound:g}" for sign, bound in bounds if bound is not None]
    if figure.added is not None:
        found.append(f"≤ {figure.added:g} {figure.unit} more")
    if figure.limit is not None:
        found.append(f"≤ {figure.limit:g} {figure.unit}")
    return " ".join(found) or "–"


if __name__ == "__main__":
    sys.exit(main())
