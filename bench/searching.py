"""What `search` and `match` take in a ledger made up by bench/million.py: 200 questions of one to six words.

`python -m bench.searching PLACE CLAIMS` prints the figures of a ledger that is there already.
"""

import argparse
import random
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median, quantiles

from sqlalchemy import Connection

from bench import million
from bench.graph import _seconds
from bench.large import SEED
from bench.measure import Figure
from factdb.queries.match import match
from factdb.queries.search import search
from factdb.store.location import Location, location
from factdb.store.work import reading

QUESTIONS = 200
MOST_WORDS = 6
SHOWN = 20
ROUNDS = 3
MOST = {"SQLite": 50.0, "PostgreSQL": 150.0}
"""Milliseconds at the 95th percentile."""


def questions(claims: int) -> Iterator[str]:
    """One to six words: in turn some that stand in one claim, some from anywhere, common and rare alike, and these with
    a word of a source's name.
    """
    chance = random.Random(SEED + 4)
    known = million.words()
    said = list(million.sentences(min(claims, 1_000)))
    for number in range(QUESTIONS):
        length = number % MOST_WORDS + 1
        if number % 3 == 0:
            there = chance.choice(said).lower().rstrip(".").split()
            yield " ".join(chance.sample(there, min(length, len(there))))
            continue
        drawn = [known[int(million.WORDS ** chance.random()) - 1] for _ in range(length)]
        if number % 3 == 1:
            drawn[0] = known[500 + chance.randint(1, 200) * 7 % 1_500]
        yield " ".join(drawn)


def figures(place: Location, claims: int, *, rounds: int) -> Iterator[Figure]:
    """The 95th percentile of what a question takes, in processor time, the server's included, beside the median.

    Each is asked so many times, of which the quickest counts: the others tell what else the machine does.
    """
    on = "SQLite" if place.path else "PostgreSQL"
    asked = list(questions(claims))
    with reading(place) as connection:
        for what, ask in (("search", _searched), ("match", _matched)):
            times = [_least(connection, partial(ask, connection, words), rounds) for words in asked]
            name = f"`{what}` among {claims:,} claims, 95th percentile, {on}"
            yield Figure(name, "the median", quantiles(times, n=20)[-1], median(times), "ms", limit=MOST[on])


def _least(connection: Connection, act: Callable[[], object], rounds: int) -> float:
    return min(1000 * _seconds(connection, act) for _ in range(rounds))


def _searched(connection: Connection, words: str) -> object:
    return search(connection, words, limit=SHOWN)


def _matched(connection: Connection, words: str) -> object:
    return match(connection, words, limit=SHOWN)


def main() -> None:
    """Prints the figures of a ledger."""
    parser = argparse.ArgumentParser(prog="python -m bench.searching", description=__doc__)
    parser.add_argument("place")
    parser.add_argument("claims", type=int, nargs="?", default=million.CLAIMS)
    asked = parser.parse_args()
    for figure in figures(location(asked.place), asked.claims, rounds=ROUNDS):
        print(f"{figure.what}: {figure.ours:.1f} ms; the median {figure.theirs:.1f} ms", flush=True)


if __name__ == "__main__":
    main()
