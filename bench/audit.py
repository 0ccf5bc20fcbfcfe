"""The audit of a long journal: through factdb, and hashing the same bytes alone.

Run as `python -m bench.audit audit|chain|cursor|memory LEDGER`, it prints the milliseconds of processor time that one
takes: the whole audit; the journal's chain alone; SHA-256 over the bytes that each entry's hash is of, read by a bare
cursor from a table beside the ledger that holds nothing else; the same from memory.
"""

import hashlib
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from functools import partial
from json.encoder import encode_basestring
from pathlib import Path

from bench.bulk import log_ours
from bench.measure import Figure, interleaved, printed
from bench.sample import drafts
from factdb.queries.audit import findings, wrong_in_the_chain
from factdb.rules.chain import GENESIS
from factdb.store.location import sqlite_file
from factdb.store.work import reading

MOST = {"chain": 6.0, "audit": 35.0}
"""The greatest ratio that passes, to hashing what a bare cursor reads. Nobody set an aim: this holds what was reached,
in docs/explanation/performance.md."""
ENTRY = "SELECT seq, recorded_at, recorded_by, act, table_name, row_id, content, hash FROM journal ORDER BY seq"


def figures(folder: Path, empty: Path, *, claims: int, rounds: int) -> Iterator[Figure]:
    """The time of the chain and of the whole audit against that of the hashes, of claims with a source each."""
    path = folder / "audited.db"
    shutil.copy(empty, path)
    log_ours(path, drafts(claims))
    entries = lay_out(path)
    for what, named in (("chain", "the journal's chain"), ("audit", "audit")):
        for alone, baseline in (("cursor", "hashing the same bytes off a cursor"), ("memory", "from memory")):
            took = [partial(_run, each, path, folder) for each in (what, alone)]
            ours, theirs = interleaved(took[0], took[1], rounds, warm=False)
            most = MOST[what] if alone == "cursor" else None
            yield Figure(f"{named}, {entries:,} entries", baseline, ours, theirs, "ms", most=most)


def lay_out(path: Path) -> int:
    """Writes the bytes beside the ledger, and returns how many entries there are."""
    beside = sqlite3.connect(_beside(path))
    beside.execute("CREATE TABLE entries (seq INTEGER PRIMARY KEY, bytes BLOB)")
    beside.executemany("INSERT INTO entries (bytes) VALUES (?)", ((each,) for each in _bytes(path)))
    beside.commit()
    [count] = beside.execute("SELECT count(*) FROM entries").fetchone()
    beside.close()
    return int(count)


def _bytes(path: Path) -> Iterator[bytes]:
    last = GENESIS
    for *fields, found in sqlite3.connect(path).execute(ENTRY):
        told = (encode_basestring(each) if isinstance(each, str) else each for each in (last, *fields))
        text = f"[{','.join(map(str, told))}]".encode()
        assert hashlib.sha256(text).hexdigest() == found, "these are not the bytes"
        yield text
        last = found


def _beside(path: Path) -> Path:
    return path.with_suffix(".bytes")


def _run(what: str, path: Path, folder: Path) -> float:
    return float(printed([sys.executable, "-m", "bench.audit", what, str(path)], folder))


def measured(what: str, path: Path) -> float:
    """Milliseconds of processor time."""
    read = sqlite3.connect(_beside(path)).execute("SELECT bytes FROM entries ORDER BY seq")
    entries = read.fetchall() if what == "memory" else read
    started = time.process_time()
    if what in ("audit", "chain"):
        with reading(sqlite_file(path)) as connection:
            found = list((findings if what == "audit" else wrong_in_the_chain)(connection))
        assert not found, found[0]
    else:
        for [each] in entries:
            hashlib.sha256(each).hexdigest()
    return 1000 * (time.process_time() - started)


if __name__ == "__main__":
    print(measured(sys.argv[1], Path(sys.argv[2])))
