"""Full-text search over claims, quotes and sources: FTS5 on SQLite, tsvector on PostgreSQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, union_all

from factdb.errors import BadInput
from factdb.queries import words
from factdb.queries.hit_rows import HitRow
from factdb.rules.terms import terms
from factdb.tables import attributions, sources

PLACES = ("text", "quote", "source")
"""Where a search looks; the first of equal matches is the one shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, best first. Not `all_terms`: no claim has all that was typed, these have some of it."""

    hits: tuple[HitRow, ...]
    all_terms: bool


def search(connection: Connection, typed: str, *, limit: int) -> Found:
    """The claims that have each word and quoted phrase typed in their text, a quote or a source; else any of them.

    A source's claims are found by its name, its description, and the names of sources merged with it. Raises BadInput
    where there is nothing to search for.
    """
    wanted = terms(typed)
    known = words.indexed(connection, wanted)
    if not known:
        raise BadInput(
            f"Words as common as {' and '.join(repr(term) for term in wanted)} are not searched for.",
            hint="add a rarer word.",
        )
    for all_terms in (True, False) if len(known) > 1 else (True,):
        if ranks := _ranked(connection, known, all_terms, limit):
            return Found(tuple(_shown(connection, known, ranks)), all_terms)
    return Found((), all_terms=True)


def _ranked(connection: Connection, wanted: Sequence[str], all_terms: bool, limit: int) -> dict[int, float]:
    """The best claims with their ranks, best first. A claim that matches in several places adds up."""
    hits = union_all(*(_hits(place, words.matching(connection, place, wanted)) for place in PLACES)).subquery()
    rank = func.sum(hits.c.rank)
    query = select(hits.c.claim_id, rank.label("rank")).group_by(hits.c.claim_id)
    if all_terms and len(wanted) > 1:
        query = query.where(*(hits.c.claim_id.in_(_having(connection, term)) for term in wanted))
    rows = connection.execute(query.order_by(rank.desc(), hits.c.claim_id).limit(limit))
    return {row.claim_id: row.rank for row in rows}


def _having(connection: Connection, term: str) -> Any:
    matches = [words.matching(connection, place, [term]) for place in PLACES]
    return union_all(*(_claims(place, match) for place, match in zip(PLACES, matches, strict=True)))


def _shown(connection: Connection, wanted: Sequence[str], ranks: dict[int, float]) -> list[HitRow]:
    """For each claim its best match, with the words around it."""
    parts = []
    for place in PLACES:
        match = words.matching(connection, place, wanted)
        hits = _hits(place, match).add_columns(literal(place).label("place"), match.snippet.label("snippet"))
        parts.append(hits.where(_claim_id(place, match).in_(list(ranks))))
    best: dict[int, Any] = {}
    for row in connection.execute(union_all(*parts)):
        known = best.get(row.claim_id)
        if known is None or (-row.rank, PLACES.index(row.place)) < (-known.rank, PLACES.index(known.place)):
            best[row.claim_id] = row
    return [HitRow(number, best[number].place, best[number].snippet, rank) for number, rank in ranks.items()]


def _hits(place: str, match: words.Match) -> Select[Any]:
    return _claims(place, match).add_columns(match.rank.label("rank"))


def _claims(place: str, match: words.Match) -> Select[Any]:
    query = select(_claim_id(place, match).label("claim_id")).where(match.holds)
    if place == "source":
        # The source that matched may have been merged into another, or others into it: they are one.
        same = func.coalesce(sources.c.merged_into_id, sources.c.id)
        spoken = sources.alias("spoken")
        joined = match.rows.join(spoken, (spoken.c.id == same) | (spoken.c.merged_into_id == same))
        return query.select_from(joined.join(attributions, attributions.c.source_id == spoken.c.id))
    return query.select_from(match.rows)


def _claim_id(place: str, match: words.Match) -> ColumnElement[int]:
    return match.number if place == "text" else attributions.c.claim_id
