"""`python -m bench.vectors [COUNT …]`: how long the nearest of so many vectors take, on SQLite, and the memory used.

The vectors are drawn at random, 384 numbers each, as a small model has; their claims are not there: nothing reads them.
"""

import argparse
import resource
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from factdb.queries.vectors import nearest_claims
from factdb.semantic.packed import packed
from factdb.store.location import sqlite_file
from factdb.store.migrate import create
from factdb.store.work import reading

WIDTH, CHUNK, ROUNDS = 384, 10_000, 5


def drawn(count: int, seed: int) -> Any:
    """So many vectors of length one."""
    found = np.random.default_rng(seed).normal(size=(count, WIDTH)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def rows(count: int) -> Iterator[tuple[int, str, bytes]]:
    """Rows of the table."""
    for start in range(0, count, CHUNK):
        for number, vector in enumerate(packed(drawn(min(CHUNK, count - start), start)), start + 1):
            yield number, "0" * 64, vector


def main() -> int:
    """Prints a line for each count."""
    parser = argparse.ArgumentParser(prog="python -m bench.vectors", description=__doc__)
    parser.add_argument("count", type=int, nargs="*", default=[10_000, 1_000_000])
    print("| vectors | the first time | median | processor time | memory, at most |\n|---:|---:|---:|---:|---:|")
    for count in parser.parse_args().count:
        with TemporaryDirectory() as kept:
            print(line(Path(kept) / "factdb.db", count), flush=True)
    return 0


def line(path: Path, count: int) -> str:
    """Fills a ledger and measures searching it."""
    create(place := sqlite_file(path))
    with sqlite3.connect(path) as connection:
        connection.executemany("INSERT INTO vectors (claim_id, model, vector) VALUES (?, ?, ?)", rows(count))
    connection.close()
    times, worked = [], []
    for asked in drawn(ROUNDS, 5):
        began, working = time.perf_counter(), time.process_time()
        with reading(place) as reader:
            nearest_claims(reader, asked, limit=100)
        times.append(1000 * (time.perf_counter() - began))
        worked.append(1000 * (time.process_time() - working))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"| {count:,} | {times[0]:,.0f} ms | {median(times):,.0f} ms | {median(worked):,.0f} ms | {memory:,.0f} MB |"


if __name__ == "__main__":
    sys.exit(main())
