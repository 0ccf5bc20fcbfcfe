"""The full-text indexes of both engines, behind one shape: which claims have words, how well, and the words around."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, bindparam, func, select, text

from factdb.queries.words_sql import ALSO, AROUND, COLUMNS, COUNTED, HAVING, NEWEST, SHOWN, UNRANKED
from factdb.store.row_index import row_index
from factdb.tables import claims

PLACES = ("text", "quote", "source")
"""Where a search looks; the first of equal matches is the one shown."""

BUDGET = 1_000
"""Rows of a place that are weighed at once. A term that more rows have is common: it brings up the newest so many."""

WALKED = 1_000
"""So many rows that have a word SQLite's index reads in turn while it looks one up."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase as the index takes it, how many rows of each place have it, and what it is worth in a text.

    Past BUDGET its rows are counted roughly.
    """

    query: str
    held: dict[str, int]
    worth: float

    @property
    def total(self) -> int:
        """Rows that have it, in all places."""
        return sum(self.held.values())

    @property
    def common(self) -> bool:
        """Whether more rows of a place have it than are weighed at once."""
        return max(self.held.values()) > BUDGET


class Match(NamedTuple):
    """A row of a place that has words of a search: the claim it belongs to, and its rank, higher for better ones."""

    claim_id: int
    place: str
    number: int
    rank: float


def indexed(connection: Connection, terms: Sequence[str]) -> list[Term]:
    """The terms that an index can hold, common ones last: PostgreSQL leaves out words as common as "the"."""
    size = connection.execute(select(func.max(claims.c.id))).scalar() or 0
    asked = {"terms": json.dumps(terms), "most": BUDGET + 1}
    found = [
        Term(query, dict(zip(PLACES, counts, strict=True)), _worth(sum(counts), size))
        for query, *counts in connection.execute(text(COUNTED[connection.dialect.name]), asked)
    ]
    return sorted(found, key=lambda term: (term.common, term.total, term.query))


def _worth(held: int, size: int) -> float:
    """What BM25 makes of a word that so many claims of all have (Robertson and Zaragoza 2009), above zero."""
    return math.log(1 + max(size - held, 0.5) / (held + 0.5))


def any_of(connection: Connection, terms: Sequence[Term]) -> str:
    """A query for whatever has one of the terms."""
    return (" OR " if _on_sqlite(connection) else " | ").join(f"({term.query})" for term in terms)


def all_of(connection: Connection, queries: Sequence[str]) -> str:
    """A query for whatever all of some queries find in one place."""
    return (" AND " if _on_sqlite(connection) else " & ").join(f"({query})" for query in queries)


def newest(connection: Connection, query: str, *, worth: float | None = None) -> list[Match]:
    """The newest BUDGET rows of each place that a query finds, ranked by what its words are worth, or not ranked."""
    engine = connection.dialect.name
    # SQLite knows by itself how rare words are.
    times = worth if worth and engine == "postgresql" else 1.0
    found = NEWEST[engine] if worth else UNRANKED[engine]
    return [
        Match(number, place, row, rank * times)
        for place in PLACES
        for number, row, rank in connection.execute(_asking(found[place], query), {"most": BUDGET})
    ]


def also(connection: Connection, query: str) -> set[tuple[str, int]]:
    """The newest BUDGET texts and quotes that a query finds, each as its place and its number."""
    found = ALSO[connection.dialect.name]
    return {
        (place, number)
        for place in found
        for number in connection.execute(_asking(found[place], query), {"most": BUDGET}).scalars()
    }


def having(connection: Connection, numbers: set[int], term: Term) -> set[int]:
    """Those of some claims that have a term, in whatever place."""
    found: set[int] = set()
    for query in HAVING[connection.dialect.name]:
        if left := numbers - found:
            asked = {"query": term.query, "claims": json.dumps(sorted(left)), "low": min(left)}
            few = len(left) * WALKED < term.total
            each = query.replace("+rowid IN", "rowid IN") if few else query
            found |= set(connection.execute(text(each), asked).scalars())
    return found


def snippets(connection: Connection, query: str, place: str, numbers: Sequence[int]) -> dict[int, str]:
    """The words around what a query finds in some rows of a place, each match between HIT and END."""
    if _on_sqlite(connection):
        with row_index(connection, *COLUMNS[place], numbers):
            return {row.number: row.snippet for row in connection.execute(text(AROUND), {"query": query})}
    asked = {"query": query, "rows": json.dumps(numbers)}
    return {row.number: row.snippet for row in connection.execute(text(SHOWN[place]), asked)}


def _asking(statement: str, query: str) -> TextClause:
    """A statement with its query written out, so that PostgreSQL knows how common the words are when it plans."""
    return text(statement).bindparams(bindparam("query", query, literal_execute=True))


def _on_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
