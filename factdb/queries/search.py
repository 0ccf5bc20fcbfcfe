"""Full-text search over claims, quotes and sources: rare words find the claims, common ones only help to rank them."""

from collections import defaultdict
from collections.abc import Sequence
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
        return Found(tuple(hits), all_terms=True, newest=words.BUDGET if known[0].common else None)
    held = [term for term in known if term.total] if len(known) > 1 else []
    return Found(tuple(_with_some(connection, held, limit)), all_terms=not held, newest=_newest(held))


def _newest(held: Sequence[Term]) -> int | None:
    return words.BUDGET if held and held[0].common else None


def _with_all(connection: Connection, known: Sequence[Term], limit: int) -> list[HitRow]:
    """The best of the claims that have every term: those with the rarest term, less those that lack another."""
    rarest, *others = known
    if not rarest.total:
        return []
    numbers = words.newest(connection, rarest.query)
    if rarest.common:
        numbers |= words.newest(connection, words.all_of(connection, [term.query for term in known]))
    for term in others:
        numbers = words.having(connection, numbers, term)
    if not numbers and rarest.common:  # none of the newest: look through all, rather than say there is none
        numbers = words.with_every(connection, known)
    rare = [term for term in known if not term.common]
    return _best(connection, rare or [rarest], known, numbers, limit)


def _with_some(connection: Connection, held: Sequence[Term], limit: int) -> list[HitRow]:
    """The best of the claims that have any term: of the rare ones first, then of each common one as long as needed."""
    totals = accumulate(term.total for term in held)
    rare = [term for term, total in zip(held, totals, strict=True) if total <= words.BUDGET]
    hits: list[HitRow] = []
    for driving in [rare] * bool(rare) + [[term] for term in held[len(rare) :]]:
        if len(hits) < limit:
            numbers = words.newest(connection, words.any_of(connection, driving)) - {hit.claim_id for hit in hits}
            hits += _best(connection, driving, held, numbers, limit - len(hits))
    return hits


def _best(
    connection: Connection, driving: Sequence[Term], known: Sequence[Term], numbers: set[int], limit: int
) -> list[HitRow]:
    """The best of some claims, with the words around each one's best match. What matches in several places adds up."""
    ranks: dict[int, float] = dict.fromkeys(numbers, 0.0)
    best: dict[int, Match] = {}
    for match in words.ranked(connection, driving, known, numbers):
        ranks[match.claim_id] += match.rank
        if match.claim_id not in best or match.rank > best[match.claim_id].rank:
            best[match.claim_id] = match
    first = sorted(best, key=lambda number: (-ranks[number], number))[:limit]
    shown = _shown(connection, known, [best[number] for number in first])
    return [HitRow(number, best[number].place, shown[best[number]], ranks[number]) for number in first]


def _shown(connection: Connection, known: Sequence[Term], matches: Sequence[Match]) -> dict[Match, str]:
    query = words.any_of(connection, known)
    by_place: dict[str, list[Match]] = defaultdict(list)
    for match in matches:
        by_place[match.place].append(match)
    snippets = {
        place: words.snippets(connection, query, place, [match.number for match in by_place[place]])
        for place in PLACES
        if by_place[place]
    }
    return {match: snippets[match.place][match.number] for match in matches}
