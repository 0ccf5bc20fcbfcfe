"""The sections of the table that `python -m bench` prints, in their order."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from bench import (
    asked,
    audit,
    bulk,
    commands,
    doubles,
    export,
    graph,
    imports,
    match,
    million,
    questions,
    searching,
    startup,
)
from bench.commands import FLOORS
from bench.desk import set_out
from bench.graph import _schema
from bench.large import Size
from bench.measure import ROOT, Figure
from factdb.store.location import Location, location, sqlite_file

COLLECTION = ROOT.parent / "shared/data/retrieval/ct2020"
"""CheckThat! 2020, task 2: claims that were checked, and posts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where and how to measure: in a folder, from an empty ledger there, that is copied.

    `claims` are those of the large ledger. `server` is the URL of a database on PostgreSQL, to measure there too;
    `model` the folder of a model, to measure matching by meaning.
    """

    folder: Path
    empty: Path
    quick: bool
    claims: int
    server: str | None = None
    model: Path | None = None


def start_up(bench: Bench) -> Iterator[Figure]:
    """What help and completion cost."""
    yield from startup.figures(bench.folder, rounds=5 if bench.quick else 31)


def everyday(bench: Bench) -> Iterator[Figure]:
    """What the commands of every day cost."""
    rounds, floors = (3, list(FLOORS)[:1]) if bench.quick else (21, list(FLOORS))
    yield from commands.figures(bench.folder, bench.empty, rounds=rounds, floors=floors)


def logging(bench: Bench) -> Iterator[Figure]:
    """Logging claims by factdb's own actions."""
    claims, rounds = (2_000, 1) if bench.quick else (100_000, 3)
    yield from bulk.figures(bench.folder, bench.empty, claims=claims, rounds=rounds)


def rows(bench: Bench) -> Iterator[Figure]:
    """Searches and reports against sqlite3 alone."""
    for claims in (5_000,) if bench.quick else (10_000, 100_000):
        yield from questions.figures(bench.folder, bench.empty, claims=claims, rounds=3 if bench.quick else 7)


def importing(bench: Bench) -> Iterator[Figure]:
    """Importing files of rows."""
    rows, most, rounds = (2_000, 2_000, 1) if bench.quick else (20_000, 100_000, 3)
    yield from imports.figures(bench.folder, bench.empty, rows=rows, most=most, rounds=rounds, server=bench.server)


def exporting(bench: Bench) -> Iterator[Figure]:
    """Exporting claims."""
    claims, rounds = (3_000, 1) if bench.quick else (100_000, 3)
    yield from export.figures(bench.folder, bench.empty, claims=claims, rounds=rounds)


def auditing(bench: Bench) -> Iterator[Figure]:
    """The audit of a long journal."""
    claims, rounds = (5_000, 1) if bench.quick else (100_000, 3)
    yield from audit.figures(bench.folder, bench.empty, claims=claims, rounds=rounds)


def large(bench: Bench) -> Iterator[Figure]:
    """Daily questions, searches and matches in the large ledger, and in one of a tenth of its claims."""
    sizes = bench.claims // 10, bench.claims
    made = [sqlite_file(bench.folder / f"large{claims}.db") for claims in sizes]
    with ExitStack() as stack:
        pairs = [made]
        for place, claims in zip(made, sizes, strict=True):
            shutil.copy(bench.empty, str(place.path))
            million.fill(place, claims, banded=False)  # nothing that is asked here reads them
        if bench.server:
            pairs.append([_copied(place, bench.server, stack) for place in made])
        for pair in pairs:
            for place, claims in zip(pair, sizes, strict=True):
                set_out(place, claims)
            yield from asked.figures(*pair, rounds=3 if bench.quick else 7)
            yield from searching.figures(pair[1], bench.claims, rounds=1 if bench.quick else searching.ROUNDS)
            yield from _by_meaning(pair[1], bench.model)


def _copied(place: Location, server: str, stack: ExitStack) -> Location:
    """A copy on PostgreSQL, gone when the stack is closed."""
    assert place.path
    there = location(stack.enter_context(_schema(server, f"factdb_bench_{place.path.stem}")))
    million.copy(place, there)
    return there


def _by_meaning(place: Location, model: Path | None) -> Iterator[Figure]:
    if model:  # what else needs numpy is not loaded without it
        from bench import semantic
        from factdb.cli.embedding import encoder_given

        yield from semantic.figures(place, encoder_given(model))


def near_doubles(bench: Bench) -> Iterator[Figure]:
    """Claims that say nearly the same."""
    count, each = (2_000, 20) if bench.quick else (doubles.MOST_BUILT, doubles.PLANTED)
    yield from doubles.figures(bench.folder, bench.empty, count=count, each=each, server=bench.server)


def known_before(bench: Bench) -> Iterator[Figure]:
    """How well `match` finds what was checked before, where the collection is there."""
    if COLLECTION.is_dir():
        yield from match.figures(COLLECTION, server=bench.server, model=bench.model, quick=bench.quick)
    else:
        print(f"MAP@5 is not measured: there is no folder {COLLECTION}", file=sys.stderr)


def graphs(bench: Bench) -> Iterator[Figure]:
    """Support, and what falls, in a large graph of documents."""
    documents = 500 if bench.quick else 100_000
    size = Size(documents, edges=10 * documents, claims=10 * documents)
    yield from graph.figures(bench.folder, bench.empty, size=size, rounds=3, server=bench.server)


SECTIONS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "start-up": start_up,
    "commands": everyday,
    "logging": logging,
    "rows": rows,
    "import": importing,
    "export": exporting,
    "audit": auditing,
    "doubles": near_doubles,
    "match": known_before,
    "large": large,
    "graph": graphs,
}
QUICK = [name for name in SECTIONS if name != "graph"]
"""What a quick run measures where nothing is named: a small graph shows little of a large one."""
