"""The full-text indexes of both engines, behind one shape: which claims have words, how well, and the words around."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from factdb.queries.words_sql import COUNTED, HAVING, NEWEST, PARSED, SHOWN

PLACES = ("text", "quote", "source")
"""Where a search looks; the first of equal matches is the one shown."""

BUDGET = 1_000
"""Rows of a place that are weighed at once. A term that more rows have is common: it brings up the newest so many."""

COUNTED_TO = {"sqlite": 5 * BUDGET, "postgresql": BUDGET + 1}
"""Rows of a place that have a term are counted so far. SQLite counts quickly, and asks by the rarer of common terms."""

FEW = 100
"""So many claims SQLite looks up in its index one by one; of more it reads all that have a word, and picks them."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase as the index takes it, and how many rows have it by place, as far as they were counted."""

    query: str
    held: dict[str, int]

    @property
    def total(self) -> int:
        """Rows that have it, in all places."""
        return sum(self.held.values())

    @property
    def common(self) -> bool:
        """Whether more rows have it than are weighed at once."""
        return self.total > BUDGET


@dataclass(frozen=True, slots=True)
class Match:
    """A row of a place that has words of a search: the claim it belongs to, and its rank, higher for better ones."""

    claim_id: int
    place: str
    number: int
    rank: float


def indexed(connection: Connection, terms: Sequence[str]) -> list[Term]:
    """The terms that an index can hold, the rarest first: PostgreSQL leaves out words as common as "the"."""
    engine = connection.dialect.name
    found = connection.execute(text(PARSED[engine]), {"terms": json.dumps(terms)}).scalars()
    counted = [Term(query, _held(connection, query)) for query in found if query]
    return sorted(counted, key=lambda term: term.total)


def any_of(connection: Connection, terms: Sequence[Term]) -> str:
    """A query for whatever has one of the terms."""
    return (" OR " if _on_sqlite(connection) else " | ").join(f"({term.query})" for term in terms)


def all_of(connection: Connection, terms: Sequence[Term]) -> str:
    """A query for whatever has all of the terms in one place."""
    return (" AND " if _on_sqlite(connection) else " & ").join(f"({term.query})" for term in terms)


def newest(connection: Connection, query: str, *, ranked_by: str) -> list[Match]:
    """The newest BUDGET rows of each place that a query finds, ranked by another, which finds them, too."""
    if _on_sqlite(connection) and ranked_by != query:
        # Its rank is by all that it is asked for; what both ask for counts twice, which does no harm.
        query = f"({query}) AND ({ranked_by})"
    asked = {"query": query, "ranked": ranked_by, "most": BUDGET}
    return [
        Match(number, place, row, rank)
        for place in PLACES
        for number, row, rank in connection.execute(text(NEWEST[connection.dialect.name][place]), asked)
    ]


def having(connection: Connection, numbers: set[int], term: Term) -> set[int]:
    """Those of some claims that have a term, in whatever place."""
    found: set[int] = set()
    for place, held in term.held.items():
        if held and (left := numbers - found):
            asked = {"query": term.query, "claims": json.dumps(sorted(left)), "low": min(left)}
            query = HAVING[connection.dialect.name][place]
            if len(left) <= FEW:
                query = query.replace("+rowid IN", "rowid IN")
            found |= set(connection.execute(text(query), asked).scalars())
    return found


def snippets(connection: Connection, query: str, place: str, numbers: Sequence[int]) -> dict[int, str]:
    """The words around what a query finds in some rows of a place, each match between HIT and END."""
    asked = {"query": query, "rows": json.dumps(numbers)}
    found = connection.execute(text(SHOWN[connection.dialect.name][place]), asked)
    return {row.number: row.snippet for row in found}


def _held(connection: Connection, query: str) -> dict[str, int]:
    asked = {"query": query, "most": COUNTED_TO[connection.dialect.name]}
    counts = connection.execute(text(COUNTED[connection.dialect.name]), asked).one()
    return dict(zip(PLACES, counts, strict=True))


def _on_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
