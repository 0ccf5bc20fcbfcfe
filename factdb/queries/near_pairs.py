"""All pairs of claims in a ledger that say nearly the same."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Text, cast, func, select

from factdb.rules.likeness import NEAR, gist, nearness
from factdb.tables import bands, claims, standings
from factdb.vocabulary import Status

WIDEST = 500
"""Claims in a band that each is compared with, the next ones: a thousand that share one would be half a million pairs.
Such a band is of common words, and doubles share others."""

AT_A_TIME = 5_000
"""Rows that are fetched at a time."""


def near_pairs(connection: Connection) -> dict[tuple[int, int], float]:
    """Pairs of claims, the later first, with how alike they are; withdrawn claims are left out.

    Takes about 0.2 kilobytes of memory a claim: its words as numbers.
    """
    named: defaultdict[str, int] = defaultdict()
    named.default_factory = named.__len__
    words = _words(connection, named)
    spelt = list(named)
    pairs: dict[tuple[int, int], float] = {}
    for later, earlier in _alike(connection, words):
        if (later, earlier) not in pairs:
            one, other = (frozenset(spelt[word] for word in words[number]) for number in (later, earlier))
            pairs[later, earlier] = nearness(one, other)
    return {pair: alike for pair, alike in pairs.items() if alike >= NEAR}


def _words(connection: Connection, named: Mapping[str, int]) -> "dict[int, array[int]]":
    """The numbers of each claim's words."""
    query = select(claims.c.id, claims.c.text).join(standings, standings.c.claim_id == claims.c.id)
    rows = connection.execute(
        query.where(standings.c.status != Status.WITHDRAWN), execution_options={"yield_per": AT_A_TIME}
    )
    return {number: array("I", [named[word] for word in gist(said)]) for number, said in rows}


def _alike(connection: Connection, words: "Mapping[int, array[int]]") -> Iterator[tuple[int, int]]:
    """Pairs of claims with a band in common that share enough words, the later first; some more than once."""
    for held in _held(connection):
        sets = [(number, set(words[number])) for number in sorted(map(int, held.split())) if number in words]
        for place, (earlier, here) in enumerate(sets):
            for later, there in sets[place + 1 : place + 1 + WIDEST]:
                if 2 * len(here & there) >= NEAR * (len(here) + len(there)):
                    yield later, earlier


def _held(connection: Connection) -> Iterator[str]:
    """The numbers of the claims in each band that has two or more."""
    together = func.aggregate_strings(cast(bands.c.claim_id, Text), " ")
    query = select(together).group_by(bands.c.band).having(func.count() > 1)
    yield from connection.execute(query, execution_options={"yield_per": AT_A_TIME}).scalars()
