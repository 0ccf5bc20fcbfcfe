"""Full-text search over claims, quotes and sources: rare words find the claims, common ones only help to rank them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from sqlalchemy import Connection

from factdb.errors import BadInput
from factdb.queries import words
from factdb.queries.hit_rows import HitRow
from factdb.queries.words import PLACES, Match, Term
from factdb.rules.terms import terms


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, best first.

    Not `all_terms`: no claim has all that was typed, these have some of it. `newest` is how many claims were weighed,
    the newest ones, where more have words as common as these; None where all were.
    """

    hits: tuple[HitRow, ...]
    all_terms: bool
    newest: int | None = None


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
    if hits := _with_all(connection, known, limit):
        return Found(tuple(hits), all_terms=True, newest=_newest(known[0]))
    held = [term for term in known if term.total] if len(known) > 1 else []
    hits, last = _with_some(connection, held, limit)
    return Found(tuple(hits), all_terms=not held, newest=_newest(last) if last else None)


def _newest(term: Term) -> int | None:
    return words.BUDGET if term.common else None


def _with_all(connection: Connection, known: Sequence[Term], limit: int) -> list[HitRow]:
    """The best of the claims that have every term: ranked by the rare ones, for the common ones weigh little.

    Where every term is common, the claims that have them all in one place come first; those that have them here and
    there are looked for among the newest with the rarest one, and only where there are too few of the others.
    """
    rare = [term for term in known if not term.common]
    matches: list[Match] = []
    if not known[0].total:
        return []
    if not rare:
        every = words.all_of(connection, known)
        matches = words.newest(connection, every, ranked_by=every)
    there = {match.claim_id for match in matches}
    if rare or (known[1:] and len(there) < limit):
        driving = rare or known[:1]
        spread = _spread(connection, driving, known[len(driving) :])
        matches += [match for match in spread if match.claim_id not in there]
    return _best(connection, known, matches, limit)


def _spread(connection: Connection, driving: Sequence[Term], others: Sequence[Term]) -> Iterator[Match]:
    """What has one of the driving terms, in claims that have all of them, and all of the others, in whatever place."""
    found = [words.newest(connection, term.query, ranked_by=term.query) for term in driving]
    numbers = set.intersection(*({match.claim_id for match in matches} for matches in found))
    for term in others:
        numbers = words.having(connection, numbers, term)
    return (match for matches in found for match in matches if match.claim_id in numbers)


def _rare(held: Sequence[Term]) -> list[Term]:
    """The rarest terms, so many as no more rows have than are weighed at once."""
    totals = accumulate(term.total for term in held)
    return [term for term, total in zip(held, totals, strict=True) if total <= words.BUDGET]


def _with_some(connection: Connection, held: Sequence[Term], limit: int) -> tuple[list[HitRow], Term | None]:
    """The best of the claims that have any term, and the commonest term that was looked for.

    The rare ones are looked for first, then each common one as long as needed.
    """
    rare = _rare(held)
    query = words.any_of(connection, held)
    hits: list[HitRow] = []
    last = None
    for driving in [rare] * bool(rare) + [[term] for term in held[len(rare) :]]:
        if len(hits) < limit:
            there = {hit.claim_id for hit in hits}
            found = words.newest(connection, words.any_of(connection, driving), ranked_by=query)
            matches = [match for match in found if match.claim_id not in there]
            hits += _best(connection, held, matches, limit - len(hits))
            last = driving[-1]
    return hits, last


def _best(connection: Connection, known: Sequence[Term], matches: Sequence[Match], limit: int) -> list[HitRow]:
    """The best of what matches, with the words around each claim's best match. All that matches in a claim adds up."""
    ranks: dict[int, float] = defaultdict(float)
    rows: dict[int, dict[tuple[str, int], float]] = defaultdict(lambda: defaultdict(float))
    for match in matches:
        ranks[match.claim_id] += match.rank
        rows[match.claim_id][match.place, match.number] += match.rank
    first = sorted(ranks, key=lambda number: (-ranks[number], number))[:limit]
    best = {number: max(rows[number], key=rows[number].__getitem__) for number in first}
    shown = _shown(connection, known, list(best.values()))
    return [HitRow(number, best[number][0], shown[best[number]], ranks[number]) for number in first]


def _shown(
    connection: Connection, known: Sequence[Term], rows: Sequence[tuple[str, int]]
) -> dict[tuple[str, int], str]:
    """The words around what matches in some rows, each given as its place and its number."""
    query = words.any_of(connection, known)
    return {
        (place, number): snippet
        for place in PLACES
        if (numbers := [number for there, number in rows if there == place])
        for number, snippet in words.snippets(connection, query, place, numbers).items()
    }
