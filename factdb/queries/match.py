"""Claims that may say what a text says: a ranked list for a person to look at, never a decision."""

import json
import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, select, text

from factdb.queries.claims import claims_numbered
from factdb.queries.match_rows import MatchRow
from factdb.queries.rows import ClaimRow
from factdb.rules.likeness import likeness, stem, stems, telling_words
from factdb.tables import claims

MOST_TERMS = 80
"""Different words of a text that are looked for: its longest ones. A post or a paragraph has fewer."""

BUDGET = 5_000
"""Rows that the rarest words may bring up together; commoner words are then left to the ranking."""

POOL = 200
"""Claims that are ranked by their words one by one, on PostgreSQL, whose own rank knows nothing of rare words."""

SHARED = 0.5
"""The part of a text's words that a claim must have to seem alike."""

# BM25's usual constants, those of FTS5 (Robertson and Zaragoza 2009).
_K1, _B = 1.2, 0.75

_COUNTED = {
    "sqlite": "SELECT value AS term, (SELECT count(*) FROM (SELECT 1 FROM claims_fts "
    "WHERE claims_fts MATCH '\"' || value || '\"' LIMIT :most)) AS held FROM json_each(:terms)",
    "postgresql": "SELECT term, (SELECT count(*) FROM (SELECT 1 FROM claims "
    "WHERE words @@ plainto_tsquery('english', term) LIMIT :most) AS found) AS held "
    "FROM json_array_elements_text(CAST(:terms AS json)) AS term",
}

_RANKED = {
    "sqlite": "SELECT number FROM (SELECT rowid AS number, rank AS score FROM claims_fts WHERE claims_fts MATCH "
    "(SELECT group_concat('\"' || value || '\"', ' OR ') FROM json_each(:terms)){narrowed} "
    "ORDER BY rowid DESC LIMIT :most) ORDER BY score, number LIMIT :limit",
    "postgresql": "WITH asked AS MATERIALIZED (SELECT CAST(string_agg('(' || CAST(plainto_tsquery('english', term) "
    "AS text) || ')', ' | ') AS tsquery) AS query FROM json_array_elements_text(CAST(:terms AS json)) AS term) "
    "SELECT id AS number FROM (SELECT id, ts_rank(words, query) AS score FROM claims, asked WHERE words @@ query"
    "{narrowed} ORDER BY id DESC LIMIT :most) AS found ORDER BY score DESC, id LIMIT :limit",
}

_NARROWED = {
    "sqlite": " AND +rowid IN (SELECT id FROM claims WHERE story_id = :story)",
    "postgresql": " AND story_id = :story",
}


def match(connection: Connection, said: str, *, limit: int, story_id: int | None = None) -> list[MatchRow]:
    """The claims that share telling words with a text, best first. Any text is taken; one without words finds none."""
    held = held_by(connection, said)
    numbers = matching_claims(connection, held, limit=limit, story_id=story_id)
    here = stems(said)
    return [_row(row, held, here) for row in claims_numbered(connection, numbers)]


def claims_alike(connection: Connection, said: str, *, without: Collection[int] = (), limit: int = 3) -> list[ClaimRow]:
    """The claims that have at least half of a text's telling words, best first."""
    here = stems(said)
    found = match(connection, said, limit=limit + len(without) + 5)
    alike = [row.claim for row in found if len(here & stems(row.claim.text)) >= SHARED * len(here)]
    return [row for row in alike if row.id not in without][:limit]


def held_by(connection: Connection, said: str) -> dict[str, int]:
    """A text's telling words that claims have, the rarest first, each with how many claims do (BUDGET at most)."""
    words = sorted(dict.fromkeys(telling_words(said)), key=len, reverse=True)[:MOST_TERMS]
    query = text(_COUNTED[connection.dialect.name])
    rows = connection.execute(query, {"terms": json.dumps(words), "most": BUDGET})
    return dict(sorted(((row.term, row.held) for row in rows if row.held), key=lambda pair: (pair[1], pair[0])))


def matching_claims(
    connection: Connection, held: Mapping[str, int], *, limit: int, story_id: int | None = None
) -> list[int]:
    """The numbers of the claims that have any of these words, best first: rare words count for more."""
    if not held:
        return []
    engine = connection.dialect.name
    query = text(_RANKED[engine].format(narrowed=_NARROWED[engine] if story_id is not None else ""))
    asked: dict[str, object] = {"terms": json.dumps(_rare(held)), "most": BUDGET}
    asked |= {"story": story_id} if story_id is not None else {}
    if engine == "sqlite":
        return list(connection.execute(query, asked | {"limit": limit}).scalars())
    pool = list(connection.execute(query, asked | {"limit": max(limit, POOL)}).scalars())
    return _weighed(connection, pool, held)[:limit]


def _rare(held: Mapping[str, int]) -> list[str]:
    """The rarest words, so many as bring up no more rows than the budget; one at least."""
    kept: list[str] = []
    rows = 0
    for word, count in held.items():
        rows += count
        if kept and rows > BUDGET:
            break
        kept.append(word)
    return kept


def _weighed(connection: Connection, pool: Sequence[int], held: Mapping[str, int]) -> list[int]:
    """Claims by BM25 over all the words of a text."""
    size = connection.execute(select(claims.c.id).order_by(claims.c.id.desc()).limit(1)).scalar() or 1
    worth = {stem(word): math.log(1 + max(size - count, 0) / (count + 0.5)) for word, count in held.items()}
    found = connection.execute(select(claims.c.id, claims.c.text).where(claims.c.id.in_(pool)))
    there = {row.id: Counter(map(stem, telling_words(row.text))) for row in found}
    usual = sum(words.total() for words in there.values()) / max(len(there), 1) or 1
    scores = {number: _bm25(words, worth, words.total() / usual) for number, words in there.items()}
    return sorted(pool, key=lambda number: (-scores[number], number))


def _bm25(words: Counter[str], worth: Mapping[str, float], length: float) -> float:
    much = _K1 * (1 - _B + _B * length)
    return sum(worth[word] * words[word] * (_K1 + 1) / (words[word] + much) for word in words.keys() & worth.keys())


def _row(row: ClaimRow, held: Mapping[str, int], here: frozenset[str]) -> MatchRow:
    there = stems(row.text)
    return MatchRow(row, tuple(word for word in held if stem(word) in there), likeness(here, there))
