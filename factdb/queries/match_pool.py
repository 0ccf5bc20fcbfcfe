"""The claims that the rarest of some words bring up: among these a match is looked for."""

import json
from collections.abc import Mapping, Sequence
from itertools import accumulate

from sqlalchemy import Connection, bindparam, text

from factdb.queries.words_sql import KNOWN

BUDGET = 5_000
"""Claims that the rarest words may bring up together; commoner words are then left to the ranking."""

POOL = 100
"""Claims that are ranked by all words, one by one."""

_COUNTED = {
    "sqlite": "SELECT value AS term, (SELECT count(*) FROM (SELECT 1 FROM claims_fts "
    "WHERE claims_fts MATCH '\"' || value || '\"' LIMIT :most)) AS held FROM json_each(:terms)",
    "postgresql": f"WITH known AS MATERIALIZED ({KNOWN.format(table='claims')}) SELECT term, coalesce("
    "(SELECT min(held) FROM known WHERE word = ANY (tsvector_to_array(to_tsvector('english', term)))), "
    "(SELECT count(*) FROM (SELECT FROM claims WHERE words @@ plainto_tsquery('english', term) LIMIT :most) AS found)"
    ") AS held FROM json_array_elements_text(CAST(:terms AS json)) AS term",
}

_RANKED = (
    "WITH pool AS (SELECT number, count(*) OVER () AS met FROM (SELECT rowid AS number, rank AS score FROM claims_fts "
    "WHERE claims_fts MATCH (SELECT group_concat('\"' || value || '\"', ' OR ') FROM json_each(:terms)){narrowed} "
    "ORDER BY rowid DESC LIMIT :most) ORDER BY score, number LIMIT :limit) "
    "SELECT id, text, met FROM pool JOIN claims ON id = number"
)

# Rare words bring up each one's rows by the index. A common word stands in the query itself: then PostgreSQL knows how
# many rows have it, and reads back from the newest claim, or takes the index, whichever costs less.
_RARE = (
    "SELECT id, worth, length(words) AS size FROM (SELECT plainto_tsquery('english', key) AS query, "
    "max(CAST(value AS float)) AS worth FROM json_each_text(CAST(:worth AS json)) GROUP BY 1 OFFSET 0) AS asked "
    "JOIN claims ON words @@ query{narrowed}"
)
_NEWEST = (
    "SELECT id, 1 AS worth, length(words) AS size FROM claims WHERE words @@ plainto_tsquery('english', :word)"
    "{narrowed} ORDER BY id DESC LIMIT :most"
)
_POOLED = (
    "WITH found AS MATERIALIZED ({found}), pool AS (SELECT id, count(*) OVER () AS met FROM found GROUP BY id, size "
    "ORDER BY sum(worth) / (1.3 + .9 * size / (SELECT avg(size) FROM found)) DESC, id LIMIT :limit) "
    "SELECT claims.id, claims.text, met FROM pool JOIN claims ON claims.id = pool.id"
)
"""Claims by their rare words' worth, as BM25 has it for words that stand in a text once."""

_NARROWED = {
    "sqlite": " AND +rowid IN (SELECT id FROM claims WHERE story_id = :story)",
    "postgresql": " AND story_id = :story",
}


def counted(connection: Connection, words: Sequence[str]) -> dict[str, int]:
    """Those of some words that claims have, the rarest first, each with how many do: past BUDGET, roughly how many."""
    asked = {"terms": json.dumps(words), "most": BUDGET + 1}
    rows = connection.execute(text(_COUNTED[connection.dialect.name]), asked)
    return dict(sorted(((row.term, row.held) for row in rows if row.held), key=lambda pair: (pair[1], pair[0])))


def rare(held: Mapping[str, int]) -> list[str]:
    """The rarest of counted words, so many as bring up no more claims than the budget; one at least."""
    totals = accumulate(held.values())
    return [word for at, (word, total) in enumerate(zip(held, totals, strict=True)) if not at or total <= BUDGET]


def pooled(
    connection: Connection, worth: Mapping[str, float], *, common: bool, limit: int, story_id: int | None
) -> tuple[dict[int, str], int]:
    """The texts of the best claims that have any of these words, of what each is worth, and how many were looked at.

    Of a common word, which comes alone, the newest BUDGET claims are looked at.
    """
    if connection.dialect.name == "sqlite":
        query, asked = _narrowed(connection, _RANKED, story_id)
        pooling = text(query)
        asked |= {"most": BUDGET, "terms": json.dumps(list(worth))}
    else:
        query, asked = _narrowed(connection, _NEWEST if common else _RARE, story_id)
        pooling = text(_POOLED.format(found=query))
        asked |= {"most": BUDGET} if common else {"worth": json.dumps(worth)}
        if common:
            pooling = pooling.bindparams(bindparam("word", next(iter(worth)), literal_execute=True))
    found = connection.execute(pooling, asked | {"limit": limit}).all()
    return {row.id: row.text for row in found}, found[0].met if found else 0


def _narrowed(connection: Connection, query: str, story_id: int | None) -> tuple[str, dict[str, object]]:
    if story_id is None:
        return query.format(narrowed=""), {}
    return query.format(narrowed=_NARROWED[connection.dialect.name]), {"story": story_id}
