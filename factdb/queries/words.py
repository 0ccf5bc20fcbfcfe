"""The full-text indexes of both engines, behind one shape: which claims have words, how well, and the words around."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from factdb.queries.words_sql import COUNTED, EVERY, HAVING, NEWEST, PARSED, RANKED, SHOWN

PLACES = ("text", "quote", "source")
"""Where a search looks; the first of equal matches is the one shown."""

BUDGET = 2_000
"""Claims that are weighed at once. A term that more have is common: it brings up the newest so many alone."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase as the index takes it, and how many rows have it by place, BUDGET and one at most."""

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


def all_of(connection: Connection, queries: Sequence[str]) -> str:
    """A query for whatever has all of some queries."""
    return (" AND " if _on_sqlite(connection) else " & ").join(f"({query})" for query in queries)


def newest(connection: Connection, query: str) -> set[int]:
    """The newest BUDGET claims that a query finds in each place."""
    queries = (NEWEST[connection.dialect.name][place] for place in PLACES)
    asked = {"query": query, "most": BUDGET}
    return {number for each in queries for number in connection.execute(text(each), asked).scalars()}


def with_every(connection: Connection, terms: Sequence[Term]) -> set[int]:
    """The newest BUDGET claims that have every term, each in whatever place, however long it takes to find them."""
    having = (
        " UNION ALL ".join(
            EVERY[connection.dialect.name][place].replace(":query", f":query{number}") for place in PLACES
        )
        for number in range(len(terms))
    )
    query = (
        f"SELECT id FROM claims WHERE {' AND '.join(f'id IN ({each})' for each in having)} ORDER BY id DESC LIMIT :most"
    )
    asked = {f"query{number}": term.query for number, term in enumerate(terms)} | {"most": BUDGET}
    return set(connection.execute(text(query), asked).scalars())


def having(connection: Connection, numbers: set[int], term: Term) -> set[int]:
    """Those of some claims that have a term, in whatever place."""
    found: set[int] = set()
    for place, held in term.held.items():
        if held and (left := numbers - found):
            query = text(HAVING[connection.dialect.name][place])
            found |= set(connection.execute(query, {"query": term.query, **_these(left)}).scalars())
    return found


def ranked(
    connection: Connection, driving: Sequence[Term], terms: Sequence[Term], numbers: set[int]
) -> Iterator[Match]:
    """Each row of some claims that has a driving term, in whatever place, ranked by all terms."""
    query = any_of(connection, terms)
    if _on_sqlite(connection) and len(driving) < len(terms):
        # The driving ones keep it from reading all that have a common one. They count twice, which does no harm.
        query = all_of(connection, [any_of(connection, driving), query])
    for place in PLACES if numbers else ():
        found = connection.execute(text(RANKED[connection.dialect.name][place]), {"query": query, **_these(numbers)})
        for row in found:
            yield Match(row.claim_id, place, row.number, row.rank)


def snippets(connection: Connection, query: str, place: str, numbers: Sequence[int]) -> dict[int, str]:
    """The words around what a query finds in some rows of a place, each match between HIT and END."""
    asked = {"query": query, "rows": json.dumps(numbers)}
    found = connection.execute(text(SHOWN[connection.dialect.name][place]), asked)
    return {row.number: row.snippet for row in found}


def _held(connection: Connection, query: str) -> dict[str, int]:
    asked = {"query": query, "most": BUDGET + 1}
    counts = connection.execute(text(COUNTED[connection.dialect.name]), asked).one()
    return dict(zip(PLACES, counts, strict=True))


def _these(numbers: set[int]) -> dict[str, object]:
    return {"claims": json.dumps(sorted(numbers)), "low": min(numbers)}


def _on_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
