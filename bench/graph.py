"""What falls with the most cited document of a large graph, against one recursive query over the same edges.

Run as `python -m bench.graph [DOCUMENTS [DERIVATIONS [CLAIMS]]]`, it makes up a ledger in a folder of its own, always
the same for the same numbers, and prints the figures in the lines of the table.

The graph: events, each a cluster of a few dozen documents in chains of copies; a few hubs from which much is copied;
every thousandth derivation closes a circle. A document of the middle has a small ancestry.
"""

import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, func, select

from bench.measure import Figure, interleaved
from factdb.queries.felled import felled_by_document
from factdb.queries.support import facts_of
from factdb.rules.corroboration import corroboration
from factdb.rules.support import support
from factdb.store.location import sqlite_file
from factdb.store.migrate import create
from factdb.store.work import reading
from factdb.tables import standings

SEED = 20_231_118
CLUSTER = 40
HUBS = 20
AT = "2026-01-05T00:00:00.000000Z"
MOST_IMPACT = 3.0
MOST_FLAGS = 2.0
DOWN = """
    WITH RECURSIVE made(id) AS (SELECT :number UNION
      SELECT d.document_id FROM derivations d JOIN made ON d.origin_id = made.id)
    SELECT count(*) FROM made"""


def figures(folder: Path, empty: Path, *, documents: int, edges: int, claims: int, rounds: int) -> Iterator[Figure]:
    """The table of a graph of so many documents and derivations, with so many claims on them, on SQLite."""
    path = folder / "graph.db"
    path.write_bytes(empty.read_bytes())
    fill(path, documents=documents, edges=edges, claims=claims)
    raw = sqlite3.connect(path)
    hub = raw.execute("SELECT origin_id FROM derivations GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1").fetchone()[0]
    with reading(sqlite_file(path)) as connection:
        ours, theirs = interleaved(
            lambda: spent(lambda: felled_by_document(connection, hub, fallen=False)),
            lambda: spent(lambda: raw.execute(DOWN, {"number": hub}).fetchone()),
            rounds,
        )
        size = f"{documents:,} documents, {edges:,} derivations"
        yield Figure(f"impact of the most cited, {size}", "one recursive query", ours, theirs, "ms", MOST_IMPACT)
        flagged = select(func.count()).where(standings.c.single_source == 1)
        counted = select(standings.c.status, func.count()).group_by(standings.c.status)
        ours, theirs = interleaved(
            lambda: spent(lambda: connection.execute(flagged).scalar()),
            lambda: spent(lambda: connection.execute(counted).all()),
            rounds,
        )
        yield Figure(f"counting a flag, {claims:,} claims", "counting statuses", ours, theirs, "ms", MOST_FLAGS)
        # Two pieces of evidence a claim, and two a document at most: these claims have some.
        backed = min(claims, documents)
        chosen = range(1, backed, max(1, backed // 101))
        costs = sorted(spent(partial(corroborated, connection, number)) for number in chosen)
        yield Figure("corroboration: worst of 100 claims", "the median one", costs[-1], costs[len(costs) // 2], "ms")
    raw.close()


def corroborated(connection: Connection, claim: int) -> None:
    """Reads a claim's support and counts its origins."""
    corroboration(support(facts_of(connection, [claim])[claim]))


def derivations(documents: int, edges: int) -> set[tuple[int, int]]:
    """Pairs of a document and what it was made from, numbered from 1."""
    chance = random.Random(SEED)
    found: set[tuple[int, int]] = set()
    hubs = range(1, HUBS + 1)
    while len(found) < edges:
        later = chance.randint(HUBS + 1, documents)
        start = later - later % CLUSTER + 1
        kind = chance.random()
        if kind < 0.001:
            earlier = min(documents, later + chance.randint(1, CLUSTER))
        elif kind < 0.02:
            earlier = min(int(chance.expovariate(0.3)) + 1, len(hubs))
        else:
            earlier = chance.randint(max(1, start), max(1, start, later - 1))
        if earlier != later:
            found.add((later, earlier))
    return found


def fill(path: Path, *, documents: int, edges: int, claims: int) -> None:
    """Writes the rows by hand, without a journal: only reading is measured."""
    chance = random.Random(SEED + 1)
    raw = sqlite3.connect(path)
    papers = ((n, f"d{n}", f"Document {n}", int(n <= HUBS), AT, "bench") for n in range(1, documents + 1))
    put(raw, "documents", "id uid title original recorded_at recorded_by", papers)
    lineage = (
        (n, f"l{n}", *pair, "derived_from", AT, "bench") for n, pair in enumerate(derivations(documents, edges), 1)
    )
    put(raw, "derivations", "id uid document_id origin_id kind recorded_at recorded_by", lineage)
    said = ((n, f"c{n}", f"Claim {n}", f"{n:032x}", AT, "bench") for n in range(1, claims + 1))
    put(raw, "claims", "id uid text fingerprint recorded_at recorded_by", said)
    columns = "id uid claim_id document_id target stance information recorded_at recorded_by"
    held = (
        (n, f"e{n}", (n - 1) // 2 + 1, chance.randint(1, documents), "content", "supports", "secondary", AT, "bench")
        for n in range(1, min(2 * claims, 2 * documents) + 1)
    )
    put(raw, "evidence", columns, held)
    flags = "support_lost below_policy single_source unnamed_only circular contested overridden"
    stood = (
        (n, chance.choice(("unchecked", "unconfirmed")), "unchecked", 0, 0, 0, 0, int(n % 5 == 0), 0, 0, 0, 0)
        for n in range(1, claims + 1)
    )
    put(raw, "standings", f"claim_id status attribution_status low high {flags}", stood)
    raw.commit()
    raw.execute("ANALYZE")
    raw.close()


def put(raw: sqlite3.Connection, table: str, columns: str, rows: Iterator[tuple[object, ...]]) -> None:
    names = columns.split()
    raw.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", rows)


def spent(act: Callable[[], object]) -> float:
    """Milliseconds of processor time that something takes."""
    started = time.process_time()
    act()
    return 1000 * (time.process_time() - started)


def main(documents: int = 100_000, edges: int = 1_000_000, claims: int = 1_000_000) -> None:
    from bench.__main__ import line

    with TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.db"
        create(sqlite_file(empty))
        for figure in figures(Path(folder), empty, documents=documents, edges=edges, claims=claims, rounds=3):
            print(line(figure), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
