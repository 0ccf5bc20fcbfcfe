"""Claims that may say what a text says: a ranked list for a person to look at, never a decision."""

import math
from collections import Counter
from collections.abc import Collection, Mapping

from sqlalchemy import Connection, select

from factdb.queries import match_pool
from factdb.queries.claims import claims_numbered
from factdb.queries.match_rows import Best, Matched, MatchRow
from factdb.queries.rows import ClaimRow
from factdb.rules.likeness import likeness, stem, stemmed, stems, telling_words
from factdb.tables import claims

MOST_TERMS = 80
"""Different words of a text that are looked for: its longest ones. A post or a paragraph has fewer."""

SHARED = 0.5
"""The part of a text's words that a claim must have to seem alike."""

# BM25's usual constants, those of FTS5 (Robertson and Zaragoza 2009).
_K1, _B = 1.2, 0.75

USUAL = 11
"""Telling words of a claim of usual length. BM25 asks for the mean; that of a pool would let a claim's place depend on
what else was brought up, and that of all claims would have to be kept."""


def match(connection: Connection, said: str, *, limit: int, story_id: int | None = None) -> Matched:
    """The claims that share telling words with a text, best first. Any text is taken; one without words finds none."""
    held = held_by(connection, said)
    best = matching_claims(connection, held, limit=limit, story_id=story_id)
    here = stems(said)
    return Matched(tuple(_row(row, held, here) for row in claims_numbered(connection, best.numbers)), best.newest)


def claims_alike(connection: Connection, said: str, *, without: Collection[int] = (), limit: int = 3) -> list[ClaimRow]:
    """The claims that have at least half of a text's telling words, best first."""
    here = stems(said)
    found = match(connection, said, limit=limit + len(without) + 5).rows
    alike = [row.claim for row in found if len(here & stems(row.claim.text)) >= SHARED * len(here)]
    return [row for row in alike if row.id not in without][:limit]


def held_by(connection: Connection, said: str) -> dict[str, int]:
    """A text's telling words that claims have, the rarest first, each with how many claims do as far as counted."""
    return match_pool.counted(
        connection, sorted(dict.fromkeys(telling_words(said)), key=len, reverse=True)[:MOST_TERMS]
    )


def matching_claims(
    connection: Connection, held: Mapping[str, int], *, limit: int, story_id: int | None = None
) -> Best:
    """The numbers of the claims that have any of these words, best first: rare words count for more."""
    if not held:
        return Best((), None)
    words = match_pool.rare(held)
    common = held[words[0]] > match_pool.BUDGET
    worth = _worth(connection, held)
    driving = {word: worth[word] for word in words}
    most = max(limit, match_pool.POOL)
    texts, met = match_pool.pooled(connection, driving, common=common, limit=most, story_id=story_id)
    numbers = _weighed(texts, worth)[:limit]
    return Best(tuple(numbers), met if common and met == match_pool.BUDGET else None)


def _worth(connection: Connection, held: Mapping[str, int]) -> dict[str, float]:
    """What each word is worth, as BM25 has it: a rare one much, a common one little."""
    size = connection.execute(select(claims.c.id).order_by(claims.c.id.desc()).limit(1)).scalar() or 1
    return {word: math.log(1 + max(size - count, 0) / (count + 0.5)) for word, count in held.items()}


def _weighed(pool: Mapping[int, str], worth: Mapping[str, float]) -> list[int]:
    """The numbers of claims, given with their texts, by BM25 over all the words of a text."""
    by_stem = {stem(word): value for word, value in worth.items()}
    there = {number: Counter(stemmed(said)) for number, said in pool.items()}
    scores = {number: _bm25(words, by_stem) for number, words in there.items()}
    return sorted(pool, key=lambda number: (-scores[number], number))


def _bm25(words: Counter[str], worth: Mapping[str, float]) -> float:
    # Always added up in one order: else equal claims could differ in the last digit, and change places.
    much = _K1 * (1 - _B + _B * words.total() / USUAL)
    return sum(value * words[word] * (_K1 + 1) / (words[word] + much) for word, value in worth.items() if words[word])


def _row(row: ClaimRow, held: Mapping[str, int], here: frozenset[str]) -> MatchRow:
    there = stems(row.text)
    return MatchRow(row, tuple(word for word in held if stem(word) in there), likeness(here, there))
