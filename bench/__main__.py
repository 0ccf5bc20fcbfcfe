"""`python -m bench` prints the table of docs/explanation/performance.md; --quick guards against a slower factdb.

All of it takes an hour or more: a ledger of a million claims is made up first. SECTION measures a part alone.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Figure
from bench.million import CLAIMS
from bench.sections import QUICK, SECTIONS, Bench
from factdb.store.location import sqlite_file
from factdb.store.migrate import create

SLACK = 2.0
"""How much worse than its target a ratio may be in a quick run, on a machine that does other things too."""
SMALL = 30_000
"""Claims of the large ledger in a quick run."""


def main(given: Sequence[str] | None = None) -> int:
    """Measures, prints a line as each figure is there, and returns the exit code: 1 where a target is missed."""
    asked = _parser().parse_args(given)
    slack = SLACK if asked.quick else 1.0
    print("| what | factdb | baseline | baseline is | ratio | target | |")
    print("|---|---:|---:|---|---:|---:|---|", flush=True)
    missed = 0
    with TemporaryDirectory() as folder:
        create(sqlite_file(empty := Path(folder) / "empty.db"))
        bench = Bench(
            folder=Path(folder),
            empty=empty,
            quick=asked.quick,
            claims=asked.claims or (SMALL if asked.quick else CLAIMS),
            server=asked.postgresql,
            model=asked.model,
        )
        for name in asked.section or (QUICK if asked.quick else SECTIONS):
            for figure in SECTIONS[name](bench):
                missed += not figure.holds(slack)
                print(line(figure, slack), flush=True)
    held = "Every target is met." if slack == 1 else f"Every figure is within {slack:g} times its target."
    print(f"\n{missed} of the targets missed." if missed else f"\n{held}", file=sys.stderr)
    return int(missed > 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("section", nargs="*", type=_section, metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"fewer rounds, smaller ledgers; a target counts as missed at {SLACK:g} times",
    )
    parser.add_argument("--claims", type=int, help=f"of the large ledger; else {CLAIMS:,}, quick {SMALL:,}")
    parser.add_argument("--postgresql", metavar="URL", help="measure in this database too, in schemas made for it")
    parser.add_argument("--model", type=Path, metavar="FOLDER", help="measure match --semantic with this model too")
    return parser


def _section(name: str) -> str:
    if name not in SECTIONS:
        raise argparse.ArgumentTypeError(f"there is no section {name!r}; there are {', '.join(SECTIONS)}")
    return name


def line(figure: Figure, slack: float = 1.0) -> str:
    """A figure as a line of the table: whether its target is met, or at least within so many times of it."""
    cells = [figure.what, shown(figure.ours, figure.unit), shown(figure.theirs, figure.unit), figure.baseline]
    aim = target(figure)
    within = f"within {slack:g} times" if figure.holds(slack) else "missed"
    said = "" if aim == "–" else "met" if figure.holds() else within
    return "| " + " | ".join([*cells, f"{figure.ratio:.2f}", aim, said]) + " |"


def shown(value: float, unit: str) -> str:
    if not unit:  # a part of one
        return f"{value:.3f}"
    return f"{value:,.1f} {unit}" if value < 10 else f"{value:,.0f} {unit}"


def target(figure: Figure) -> str:
    bounds: Iterable[tuple[str, float | None]] = [("≤", figure.most), ("≥", figure.least)]
    found = [f"{sign} {bound:g}" for sign, bound in bounds if bound is not None]
    if figure.added is not None:
        found.append(f"≤ {figure.added:g} {figure.unit} more")
    if figure.limit is not None:
        found.append(f"≤ {figure.limit:g} {figure.unit}")
    if figure.floor is not None:
        found.append(f"≥ {figure.floor:g} {figure.unit}".rstrip())
    return " ".join(found) or "–"


if __name__ == "__main__":
    sys.exit(main())
