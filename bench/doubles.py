"""`python -m bench.doubles PLACE [CLAIMS]`: whether near-doubles are found, and what that takes.

Among so many claims others are planted that say the same in other words (bench/rewordings.py). A planted claim is
within the promise where it shares four fifths of its words with the original, and all figures. PLACE is a new file, or
the URL of an empty database on PostgreSQL; times are processor time, the server's included.
"""

import argparse
import random
import shutil
import sys
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import mean, median, quantiles

from sqlalchemy import Connection, func, select

from bench import million
from bench.graph import _schema, _seconds
from bench.large import SEED
from bench.measure import Figure
from bench.rewordings import KINDS
from bench.rewordings import claims as worded
from factdb.actions.band_claims import band_anew
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.queries.duplicates import near_claims, nearly_the_same
from factdb.queries.near_pairs import near_pairs
from factdb.rules.likeness import NEAR, gist, nearness
from factdb.rules.minhash import bands_of
from factdb.store.location import Location, location, sqlite_file
from factdb.store.migrate import create
from factdb.store.work import Ledger, reading, writing
from factdb.tables import bands, claims

PLANTED = 200
"""Claims that are worded otherwise, of each kind."""
CHUNK = 4_000

MOST_NOTE = 1.0
"""Milliseconds that the note may take, in the median."""
SECONDS, MEGABYTES, MOST_BUILT = 29, 335, 500_000
"""What building the bands of so many claims may take, and keeping them."""

_KEPT = {
    "sqlite": "SELECT sum(pgsize) FROM dbstat WHERE name = 'bands'",
    "postgresql": "SELECT pg_total_relation_size('bands')",
}

Planted = dict[int, tuple[int, str, bool]]
"""By a planted claim's number: the original's, what was done to it, and whether it is within the promise."""


def texts(count: int, each: int) -> tuple[list[str], Planted]:
    """The texts to log, planted ones last."""
    said = list(worded(count))
    chance = random.Random(SEED + 11)
    planted: Planted = {}
    for kind, reworded in KINDS.items():
        for original in chance.sample(range(count), each):
            other = reworded(said[original], chance)
            if other != said[original]:
                near = nearness(gist(said[original]), gist(other)) >= NEAR
                said.append(other)
                planted[len(said)] = (original + 1, kind, near)
    return said, planted


def filled(place: Location, said: list[str]) -> float:
    """Logs the texts; returns the seconds of our own processor time."""
    started = time.process_time()
    for start in range(0, len(said), CHUNK):
        drafts = [ClaimDraft(text=text) for text in said[start : start + CHUNK]]
        writing(place, partial(log_claims, drafts=drafts, again=True), by="bench")
    return time.process_time() - started


def recalled(connection: Connection, planted: Planted) -> Iterator[str]:
    """A line for each kind: planted claims, those within the promise, those of these found, and the part of all."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for number, (original, kind, near) in planted.items():
        found = original in near_to(connection, number)
        for place, is_so in enumerate((True, near, near and found, found)):
            counts[kind][place] += is_so
    counts["all"] = [sum(each) for each in zip(*counts.values(), strict=True)]
    for kind, (every, near_ones, found_near, found_ones) in counts.items():
        yield f"| {kind} | {every:,} | {near_ones:,} | {found_near:,} | {found_ones / every:.1%} |"


def near_to(connection: Connection, number: int) -> set[int]:
    """The claims that say nearly what one says."""
    said = connection.execute(select(claims.c.text).where(claims.c.id == number)).scalar_one()
    return {other for _, other, _ in near_claims(connection, number, said)}


def sharing(connection: Connection, number: int) -> int:
    """How many claims have a band in common with one."""
    its = select(bands.c.band).where(bands.c.claim_id == number)
    others = select(func.count(bands.c.claim_id.distinct())).where(bands.c.band.in_(its), bands.c.claim_id != number)
    return connection.execute(others).scalar_one()


def noted(connection: Connection, numbers: list[int]) -> tuple[float, float]:
    """The median and the 95th percentile of the milliseconds that the note after `add` takes."""
    query = select(claims.c.id, claims.c.text).where(claims.c.id.in_(numbers))
    said = [(row.id, row.text) for row in connection.execute(query)]
    for each in said:  # fills caches
        nearly_the_same(connection, *each)
    times = [1000 * _seconds(connection, partial(nearly_the_same, connection, *each)) for each in said]
    return median(times), quantiles(times, n=20)[-1]


def built(place: Location) -> tuple[float, float]:
    """Seconds to write all bands anew, and those of it that take the words and their hashes."""

    def anew(ledger: Ledger) -> tuple[float, float]:
        said = ledger.connection.execute(select(claims.c.text)).scalars().all()
        hashed = _seconds(ledger.connection, lambda: deque(map(bands_of, said), maxlen=0))
        return _seconds(ledger.connection, partial(band_anew, ledger)), hashed

    return writing(place, anew, by="bench")


def kept(connection: Connection) -> float:
    """Megabytes on disk of all bands and their indexes."""
    query = _KEPT[connection.dialect.name]
    return float(connection.exec_driver_sql(query).scalar_one()) / 1e6


def some(count: int) -> list[int]:
    """Numbers of claims drawn from a ledger's so many."""
    return random.Random(SEED).sample(range(1, count + 1), min(300, count))


def figures(folder: Path, empty: Path, *, count: int, each: int, server: str | None = None) -> Iterator[Figure]:
    """Planted doubles found, the note's time, and what it takes to build the bands and to keep them."""
    said, planted = texts(count, each)
    place = sqlite_file(folder / "doubles.db")
    shutil.copy(empty, str(place.path))
    filled(place, said)
    yield from _of(place, count, planted)
    if server:
        with _schema(server) as url:
            million.copy(place, there := location(url))
            yield from _of(there, count, planted)


def _of(place: Location, count: int, planted: Planted) -> Iterator[Figure]:
    of = f"{count:,} claims, {'SQLite' if place.path else 'PostgreSQL'}"
    near = [(number, original) for number, (original, _, is_near) in planted.items() if is_near]
    with reading(place) as connection:
        found = sum(original in near_to(connection, number) for number, original in near)
        usual, slow = noted(connection, some(count))
    yield Figure(f"planted near-doubles found among {of}", "those planted", found, len(near), "claims", least=1.0)
    yield Figure(f"the note after `add` among {of}, the median", "95th percentile", usual, slow, "ms", limit=MOST_NOTE)
    took, hashed = built(place)
    # In a small ledger much of the time is not theirs.
    part, most = count / MOST_BUILT, SECONDS if count == MOST_BUILT else None
    yield Figure(f"bands of {of}, built anew", "words and hashes alone", took, hashed, "s", limit=most)
    with reading(place) as connection:
        size = kept(connection)
        texts_size = sum(len(text.encode()) for text in connection.execute(select(claims.c.text)).scalars()) / 1e6
    yield Figure(f"bands of {of}, on disk", "the texts", size, texts_size, "MB", limit=MEGABYTES * part)


def main() -> int:
    """Prints recall by kind, the note's time, that of all pairs and that of building the bands."""
    parser = argparse.ArgumentParser(prog="python -m bench.doubles", description=__doc__)
    parser.add_argument("place")
    parser.add_argument("claims", type=int, nargs="?", default=100_000)
    parser.add_argument("--planted", type=int, default=PLANTED, help="claims worded otherwise, of each kind")
    asked = parser.parse_args()
    said, planted = texts(asked.claims, asked.planted)
    create(place := location(asked.place))
    print(f"logging {len(said):,} claims: {filled(place, said):.0f} s", flush=True)
    with reading(place) as connection:
        print("\n".join(recalled(connection, planted)), flush=True)
        numbers = some(asked.claims)
        usual, slow = noted(connection, numbers)
        shared = mean(sharing(connection, number) for number in numbers)
        print(
            f"note: median {usual:.2f} ms, 95th percentile {slow:.2f} ms; {shared:.0f} claims share a band", flush=True
        )
        before = getrusage(RUSAGE_SELF).ru_maxrss
        pairs: dict[tuple[int, int], float] = {}
        took = _seconds(connection, lambda: pairs.update(near_pairs(connection)))
        grown = (getrusage(RUSAGE_SELF).ru_maxrss - before) // 1024
        there = sum((number, original) in pairs for number, (original, _, near) in planted.items() if near)
        print(
            f"all pairs: {took:.1f} s, {grown} MB more, {len(pairs):,} pairs, {there:,} of the planted ones", flush=True
        )
    took, hashed = built(place)
    with reading(place) as connection:
        print(f"building the bands: {took:.0f} s, {hashed:.0f} s of it hashing; {kept(connection):.0f} MB on disk")
    return 0


if __name__ == "__main__":
    sys.exit(main())
