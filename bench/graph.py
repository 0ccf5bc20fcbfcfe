"""What support, and what falls, costs in a large ledger: on SQLite, and on PostgreSQL where a database is named.

Impact is measured against one recursive query over the same edges, `factdb trace` against `factdb show` of the same
claim, a flag against counting statuses. Times are processor time, the database server's included.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, func, select, text

from bench.large import Size, ask_for_more, copy, fill
from bench.measure import FACTDB, Figure, interleaved, work
from factdb.actions.retract_document import retract_document
from factdb.queries.impact import impact_of
from factdb.queries.standings import standings_at
from factdb.rules.corroboration import Node
from factdb.store.engine import engine
from factdb.store.location import Location, location, sqlite_file
from factdb.store.migrate import create
from factdb.store.work import Ledger, reading, writing
from factdb.tables import attributions, derivations, standings

MOST_IMPACT = 3.0
LARGE = 100_000
MOST_FLAGS = 2.0
MOST_TRACE = 50.0
"""Milliseconds that a trace may add."""
SAMPLE = 100
BATCH = 500
SCHEMA = "factdb_bench"

DOWN = """
    WITH RECURSIVE made(id) AS (SELECT CAST(:number AS INTEGER) UNION
      SELECT d.document_id FROM derivations d JOIN made ON d.origin_id = made.id)
    SELECT count(*) FROM made"""
SAID = "SELECT count(DISTINCT claim_id) FROM attributions WHERE source_id = :number"


def figures(folder: Path, empty: Path, *, size: Size, rounds: int, server: str | None = None) -> Iterator[Figure]:
    """The table of a ledger of some size; of a copy on PostgreSQL too, where the URL of a database is given."""
    path = folder / "graph.db"
    path.write_bytes(empty.read_bytes())
    fill(sqlite_file(path), size)
    if server is None:
        yield from _of(str(path), folder, size, rounds)
        return
    with _schema(server) as url:
        copy(sqlite_file(path), location(url))
        yield from _of(str(path), folder, size, rounds)
        yield from _of(url, folder, size, rounds)


@contextmanager
def _schema(url: str, name: str = SCHEMA) -> Iterator[str]:
    """An empty ledger in a schema of its own in a database on PostgreSQL, dropped in the end."""
    place = location(own := f"{url}{'&' if '?' in url else '?'}schema={name}")
    create(place)
    try:
        yield own
    finally:
        with engine(place).begin() as connection:
            connection.exec_driver_sql(f"DROP SCHEMA {name} CASCADE")


def _of(url: str, folder: Path, size: Size, rounds: int) -> Iterator[Figure]:
    place = location(url)
    on = "SQLite" if place.path else "PostgreSQL"
    with reading(place) as connection:
        if place.path is None:  # processor time of the server's other processes would not be counted
            connection.exec_driver_sql("SET max_parallel_workers_per_gather = 0")
        paper, source = _most(connection, derivations.c.origin_id), _most(connection, attributions.c.source_id)
        chosen = _by_cost(connection, size)
        what = f"impact of the most cited document, {size.documents:,} documents, {size.edges:,} derivations, {on}"
        # On a small graph some twenty statements are most of it.
        most = MOST_IMPACT if size.documents >= LARGE else None
        yield _impact(connection, Node("document", paper), what, rounds, most)
        what = f"impact of the most cited source, {size.claims:,} claims, {on}"
        yield _impact(connection, Node("source", source), what, rounds)
        yield _flag(connection, f"counting a flag, {size.claims:,} claims, {on}", rounds)
    for name, claim in (("median", chosen[len(chosen) // 2]), ("worst", chosen[-1])):
        yield _trace(url, folder, claim, f"`factdb trace` of the {name} of {len(chosen)} claims, {on}", rounds)
    ask_for_more(place, size)
    with reading(place) as connection:
        what = f"impact of that document, half of what is confirmed under 'two-source', {on}"
        yield _impact(connection, Node("document", paper), what, rounds=1, warm=False)
        one = range(2, min(2 + 20 * BATCH, size.claims), 20)
        plain = len(one) / _seconds(connection, lambda: standings_at(connection, one))
    yield _fall(place, paper, plain, on)


def _most(connection: Connection, column: Column[int]) -> int:
    """The document or source that is named most often."""
    query = select(column).group_by(column).order_by(func.count().desc(), column).limit(1)
    return int(connection.execute(query).scalar_one())


def _by_cost(connection: Connection, size: Size) -> list[int]:
    """Some claims that have documents as evidence, in the order of what reading and counting their support takes."""
    some = size.backed[:: len(size.backed) // SAMPLE + 1]
    cost = {claim: _seconds(connection, partial(standings_at, connection, [claim])) for claim in some}
    return sorted(some, key=lambda claim: cost[claim])


def _impact(
    connection: Connection, node: Node, what: str, rounds: int, most: float | None = None, *, warm: bool = True
) -> Figure:
    baseline = text(DOWN if node.kind == "document" else SAID)
    ours, theirs = interleaved(
        lambda: 1000 * _seconds(connection, lambda: impact_of(connection, node)),
        lambda: 1000 * _seconds(connection, lambda: connection.execute(baseline, {"number": node.id}).scalar()),
        rounds,
        warm=warm,
    )
    name = "one recursive query" if node.kind == "document" else "counting its claims"
    return Figure(what, name, ours, theirs, "ms", most)


def _flag(connection: Connection, what: str, rounds: int) -> Figure:
    flagged = select(func.count()).where(standings.c.single_source == 1)
    counted = select(standings.c.status, func.count()).group_by(standings.c.status)
    ours, theirs = interleaved(
        lambda: 1000 * _seconds(connection, lambda: connection.execute(flagged).scalar()),
        lambda: 1000 * _seconds(connection, lambda: connection.execute(counted).all()),
        rounds,
    )
    return Figure(what, "counting statuses", ours, theirs, "ms", MOST_FLAGS)


def _trace(url: str, folder: Path, claim: int, what: str, rounds: int) -> Figure:
    there = {"FACTDB_URL": url}
    ours, theirs = interleaved(
        lambda: work([*FACTDB, "trace", str(claim)], folder, there),
        lambda: work([*FACTDB, "show", str(claim)], folder, there),
        rounds + 2,
    )
    return Figure(what, "`factdb show` of it", ours, theirs, "ms", added=MOST_TRACE)


def _fall(place: Location, document: int, plain: float, on: str) -> Figure:
    """Retracts a document, for which all that rests on it is computed anew; `plain` are claims a second without any."""

    def act(ledger: Ledger) -> tuple[int, float]:
        started = _clock(ledger.connection)
        fall = retract_document(ledger, document_id=document, because="It was forged.")
        return len(fall.touched), _clock(ledger.connection) - started

    claims, took = writing(place, act)
    what = f"computing {claims:,} claims anew after its retraction ({took:,.0f} s), {on}"
    return Figure(what, "claims with one source", claims / took, plain, "claims a second")


def _seconds(connection: Connection, act: Callable[[], object]) -> float:
    """Seconds of processor time that something takes."""
    started = _clock(connection)
    act()
    return _clock(connection) - started


def _clock(connection: Connection) -> float:
    """Seconds of processor time used so far: our own, and the server's process for this connection, on this machine."""
    if connection.dialect.name == "sqlite":
        return time.process_time()
    raw: Any = connection.connection.driver_connection
    used = Path(f"/proc/{raw.info.backend_pid}/schedstat").read_text().split()[0]
    return time.process_time() + int(used) / 1e9
