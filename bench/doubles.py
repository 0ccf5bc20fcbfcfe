"""`python -m bench.doubles PLACE [CLAIMS]`: whether near-doubles are found, and what that takes.

Among so many claims others are planted that say the same in other words (bench/rewordings.py). A planted claim is
within the promise where it shares four fifths of its words with the original, and all figures. PLACE is a new file, or
the URL of an empty database on PostgreSQL; times are processor time, the server's included.
"""

import argparse
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from resource import RUSAGE_SELF, getrusage
from statistics import mean, median, quantiles

from sqlalchemy import Connection, func, select

from bench.graph import _seconds
from bench.large import SEED
from bench.rewordings import KINDS, claims
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.queries.duplicates import near_claims, nearly_the_same
from factdb.queries.near_pairs import near_pairs
from factdb.rules.likeness import NEAR, gist, nearness
from factdb.store.location import Location, location
from factdb.store.migrate import create
from factdb.store.work import reading, writing
from factdb.tables import bands

PLANTED = 200
"""Claims that are worded otherwise, of each kind."""
CHUNK = 4_000

Planted = dict[int, tuple[int, str, bool]]
"""By a planted claim's number: the original's, what was done to it, and whether it is within the promise."""


def texts(count: int, each: int) -> tuple[list[str], Planted]:
    """The texts to log, planted ones last."""
    said = list(claims(count))
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
        found = original in {other for _, other in near_claims(connection, number)}
        for place, is_so in enumerate((True, near, near and found, found)):
            counts[kind][place] += is_so
    counts["all"] = [sum(each) for each in zip(*counts.values(), strict=True)]
    for kind, (every, near_ones, found_near, found_ones) in counts.items():
        yield f"| {kind} | {every:,} | {near_ones:,} | {found_near:,} | {found_ones / every:.1%} |"


def sharing(connection: Connection, number: int) -> int:
    """How many claims have a band in common with one."""
    its = select(bands.c.band).where(bands.c.claim_id == number)
    others = select(func.count(bands.c.claim_id.distinct())).where(bands.c.band.in_(its), bands.c.claim_id != number)
    return connection.execute(others).scalar_one()


def noted(connection: Connection, numbers: list[int]) -> str:
    """What the note after `add` takes."""
    times = [1000 * _seconds(connection, partial(nearly_the_same, connection, number)) for number in numbers]
    shared = [sharing(connection, number) for number in numbers]
    slow = quantiles(times, n=20)[-1]
    return f"note: median {median(times):.1f} ms, 95th percentile {slow:.1f} ms; {mean(shared):.0f} claims share a band"


def main() -> int:
    """Prints recall by kind, the note's time and that of all pairs."""
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
        some = random.Random(SEED).sample(range(1, asked.claims + 1), min(300, asked.claims))
        print(noted(connection, some), flush=True)
        before = getrusage(RUSAGE_SELF).ru_maxrss
        pairs: dict[tuple[int, int], float] = {}
        took = _seconds(connection, lambda: pairs.update(near_pairs(connection)))
        grown = (getrusage(RUSAGE_SELF).ru_maxrss - before) // 1024
        there = sum((number, original) in pairs for number, (original, _, near) in planted.items() if near)
        print(f"all pairs: {took:.1f} s, {grown} MB more, {len(pairs):,} pairs, {there:,} of the planted ones")
    return 0


if __name__ == "__main__":
    sys.exit(main())
