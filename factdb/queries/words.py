"""The full-text indexes of both engines, behind one shape: which rows match, how well, and the words around a match."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Table,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
)

from factdb.queries.hit_rows import END, HIT
from factdb.tables import attributions, claims, sources

INDEXED: dict[str, tuple[Table, Sequence[str]]] = {
    "text": (claims, ["text"]),
    "quote": (attributions, ["quote"]),
    "source": (sources, ["name", "descriptor"]),
}
"""What is indexed (see migration 0001): a table's columns, as one text."""

SNIPPET_WORDS = 20


@dataclass(frozen=True, slots=True)
class Match:
    """The rows of a table that have any of some terms."""

    rows: FromClause
    number: ColumnElement[int]
    holds: ColumnElement[bool]
    rank: ColumnElement[float]
    snippet: ColumnElement[str]


def matching(connection: Connection, place: str, terms: Sequence[str]) -> Match:
    """The rows that have any of the terms, each a word or a phrase; `rank` is higher for better matches."""
    indexed, columns = INDEXED[place]
    return (_on_sqlite if connection.dialect.name == "sqlite" else _on_postgresql)(indexed, columns, terms)


def indexed(connection: Connection, terms: Sequence[str]) -> list[str]:
    """The terms that an index can hold: PostgreSQL leaves out words as common as "the"."""
    if connection.dialect.name == "sqlite":
        return list(terms)
    sizes = connection.execute(select(*(func.numnode(_phrase(term)) for term in terms))).one()
    return [term for term, size in zip(terms, sizes, strict=True) if size]


def _on_sqlite(indexed: Table, _: Sequence[str], terms: Sequence[str]) -> Match:
    name = f"{indexed.name}_fts"
    index = table(name, column("rowid"), column("rank"))
    whole: ColumnElement[Any] = literal_column(name)
    # Between double quotes FTS5 takes everything for words; terms hold no double quote.
    query = " OR ".join(f'"{term}"' for term in terms)
    return Match(
        rows=index if indexed is claims else index.join(indexed, indexed.c.id == index.c.rowid),
        number=index.c.rowid,
        holds=whole.op("MATCH")(query),
        rank=-index.c.rank,
        snippet=func.snippet(whole, -1, HIT, END, "…", SNIPPET_WORDS),
    )


def _on_postgresql(indexed: Table, columns: Sequence[str], terms: Sequence[str]) -> Match:
    words: ColumnElement[Any] = literal_column(f"{indexed.name}.words")
    query = reduce(lambda one, other: one.op("||")(other), [_phrase(term) for term in terms])
    marks = f"StartSel={HIT}, StopSel={END}"
    # One fragment, not the default: it has words on both sides of the match.
    options = f"{marks}, MaxFragments=1, MaxWords={SNIPPET_WORDS}, MinWords={SNIPPET_WORDS // 2}, ShortWord=0"
    shown = func.concat_ws(literal_column("', '"), *(indexed.c[name] for name in columns))
    return Match(
        rows=indexed,
        number=indexed.c.id,
        holds=words.op("@@")(query),
        rank=func.ts_rank_cd(words, query),
        snippet=func.ts_headline(literal_column("'english'"), shown, query, literal(options)),
    )


def _phrase(term: str) -> ColumnElement[Any]:
    return func.phraseto_tsquery(literal_column("'english'"), term)
