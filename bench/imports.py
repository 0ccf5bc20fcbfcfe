"""Importing a file of claims: through factdb, by hand, and with `sqlite-utils insert` where that is installed.

Run as `python -m bench.imports ours|theirs LEDGER FILE`, it imports into an empty ledger, which a path or the URL of a
database names, and prints the seconds of processor time that this took, the server's on this machine included, and the
megabytes of memory at most. The file's map stands beside it.

By hand: bench/import_by_hand.py. `sqlite-utils insert` does less: one table, the cells as they are, and a full-text
index of the claims.
"""

import gc
import os
import shutil
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bench.export import _memory
from bench.graph import _schema
from bench.import_by_hand import into_postgresql, into_sqlite
from bench.import_sample import write_files
from bench.measure import Figure, interleaved, printed, work
from factdb.actions.import_records import import_records
from factdb.cli.importing import Way, import_all
from factdb.exchange.import_file import import_file
from factdb.store.engine import engine
from factdb.store.location import Location, location

LEAST = 0.7
FLAT = 20.0
"""Megabytes that five times the rows may take more."""
UTILS = shutil.which("sqlite-utils")
"""Not among what the tests need: install it where you like, and name its folder in PATH."""
assert all((import_records,))  # imported here, and not while the clock runs


def figures(
    folder: Path, empty: Path, *, rows: int, most: int, rounds: int, server: str | None = None
) -> Iterator[Figure]:
    """The rate at which rows are imported; the memory for `most` rows, against that for a fifth of them."""
    for each in {rows, most, most // 5}:
        (folder / f"{each}").mkdir()
        write_files(folder / f"{each}", each)
    for form in ("csv", "jsonl"):
        file = folder / f"{rows}" / f"rows.{form}"
        took = [partial(_sqlite, who, folder, empty, file, 0) for who in ("ours", "theirs")]
        ours, theirs = (rows / each for each in interleaved(took[0], took[1], rounds, warm=False))
        what = f"import of {rows:,} rows, {form}"
        yield Figure(f"{what}, SQLite", "`executemany` by hand", ours, theirs, "rows a second", least=LEAST)
        if UTILS:
            less = rows / _utils(UTILS, folder, file)
            yield Figure(f"{what}, SQLite", "`sqlite-utils insert`", ours, less, "rows a second", least=1)
        whole, part = (_sqlite("ours", folder, empty, folder / f"{n}" / file.name, 1) for n in (most, most // 5))
        yield Figure(f"memory for {most:,} rows, {form}", f"for {most // 5:,} rows", whole, part, "MB", added=FLAT)
        if server:
            took = [partial(_postgresql, who, folder, server, file) for who in ("ours", "theirs")]
            ours, theirs = (rows / each for each in interleaved(took[0], took[1], rounds, warm=False))
            yield Figure(f"{what}, PostgreSQL", "COPY by hand", ours, theirs, "rows a second", least=LEAST)


def _sqlite(who: str, folder: Path, empty: Path, file: Path, figure: int) -> float:
    """Seconds (figure 0) or megabytes (1) that an import takes."""
    shutil.copy(empty, folder / "import.db")
    told = printed([sys.executable, "-m", "bench.imports", who, "import.db", str(file)], folder)
    for path in folder.glob("import.db*"):
        path.unlink()
    return float(told.split()[figure])


def _postgresql(who: str, folder: Path, server: str, file: Path) -> float:
    """Seconds that an import takes, the server's included."""
    with _schema(server) as url:
        return float(printed([sys.executable, "-m", "bench.imports", who, url, str(file)], folder).split()[0])


def _utils(program: str, folder: Path, file: Path) -> float:
    """Seconds that `sqlite-utils` takes, the modules that it imports aside."""
    form = "--csv" if file.suffix == ".csv" else "--nl"
    took = work([program, "insert", "utils.db", "claims", str(file), form, "--pk", "id"], folder)
    took += work([program, "enable-fts", "utils.db", "claims", "claim", "quote", "--create-triggers"], folder)
    took -= 2 * work([program, "--version"], folder)
    (folder / "utils.db").unlink()
    return took / 1000


def ours(place: Location, file: Path) -> None:
    """What the command does once its options are read."""
    way = Way(place=place, story=None, by="bench", skip=True, rehearsal=False)
    import_all(import_file(file, map_file=file.with_suffix(".toml")), way, set())


def theirs(place: Location, file: Path) -> None:
    """The same rows, by hand."""
    if place.path:
        into_sqlite(place.path, file)
        return
    with engine(place).connect() as connection:
        raw: Any = connection.connection.driver_connection
        into_postgresql(raw, file)


def main(who: str, ledger: str, file: str) -> None:
    gc.set_threshold(200_000, 10, 10)  # as the command does
    place = location(ledger)
    started = _clock(place)
    (ours if who == "ours" else theirs)(place, Path(file))
    print(_clock(place) - started, _memory())


def _clock(place: Location) -> float:
    """Seconds of processor time used so far: our own, and those of all the server's processes that have ended.

    Each transaction of an import has a connection, and so a process, of its own.
    """
    if place.path:
        return time.process_time()
    with engine(place).connect() as connection:
        raw: Any = connection.connection.driver_connection
        backend = raw.info.backend_pid
        parent = _fields(backend)[1]
    while Path(f"/proc/{backend}").exists():  # until the server has waited for it
        time.sleep(0.01)
    ended = sum(int(each) for each in _fields(int(parent))[13:15])
    return time.process_time() + ended / os.sysconf("SC_CLK_TCK")


def _fields(process: int) -> list[str]:
    """What Linux tells of a process after its name: its state, its parent … (proc(5), /proc/pid/stat)."""
    return Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()


if __name__ == "__main__":
    main(*sys.argv[1:])
