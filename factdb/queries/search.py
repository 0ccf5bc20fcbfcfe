"""Full-text search over claims, quotes and sources: rare words find the claims, common ones only help to rank them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import exp

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
    asked = _Asked(connection, known)
    if hits := _with_all(asked, limit):
        return Found(tuple(hits), all_terms=True, newest=_newest(known[0]))
    some = _Asked(connection, [term for term in known if term.total], asked.found) if known[1:] else None
    hits, last = _with_some(some, limit) if some else ([], None)
    return Found(tuple(hits), all_terms=not (some and some.known), newest=_newest(last) if last else None)


class _Asked:
    """The terms of a search, and what was found by one alone, which is looked up once."""

    def __init__(self, connection: Connection, known: Sequence[Term], found: dict[str, list[Match]] | None = None):
        self.connection = connection
        self.known = known
        self.rare = [term for term in known if not term.common]
        self.common = [term for term in known if term.common]
        self.found = found if found is not None else {}

    def by(self, term: Term) -> list[Match]:
        """The newest that has a term; all that has it, if it is rare."""
        if term.query not in self.found:
            self.found[term.query] = words.newest(self.connection, term.query, worth=term.worth)
        return self.found[term.query]

    def numbers(self, driving: Sequence[Term]) -> set[int]:
        """The claims that have all of some terms, as far as these were looked up."""
        return set.intersection(*({match.claim_id for match in self.by(term)} for term in driving))

    @property
    def every(self) -> str:
        """A query for what has all terms in one place."""
        return words.all_of(self.connection, [term.query for term in self.known])


def _newest(term: Term) -> int | None:
    return words.BUDGET if term.common else None


def _with_all(asked: _Asked, limit: int) -> list[HitRow]:
    """The best of the claims that have every term: ranked by the rare ones, for the common ones weigh little.

    Where common ones are among them, the claims that have them all in one place come first; those that have them here
    and there are looked for where there are too few of the others.
    """
    if not asked.known[0].total:
        return []
    if not asked.known[1:]:
        return _best(asked, asked.by(asked.known[0]), limit)
    if asked.rare:
        return _best(asked, _with_rare(asked, limit), limit)
    hits = _best(asked, _together(asked, limit), limit)
    if len(hits) < limit:
        driving = asked.known[:1]
        newest = sorted(asked.numbers(driving))[-words.BUDGET :]
        spread = _in_all(asked, driving, set(newest) - {hit.claim_id for hit in hits})
        hits += _best(asked, spread, limit - len(hits))
    return hits


def _with_rare(asked: _Asked, limit: int) -> list[Match]:
    """What has the rare terms, in claims that have all of them, and the common ones, too.

    Where chance alone would put all in one place of many claims, these are asked for first.
    """
    numbers = asked.numbers(asked.rare)
    expected = len(numbers) * exp(-sum(term.worth for term in asked.common))
    if asked.common and expected > limit:
        rows = words.also(asked.connection, asked.every)
        together = [match for term in asked.rare for match in asked.by(term) if (match.place, match.number) in rows]
        if len({match.claim_id for match in together}) >= limit:
            return together
    return _in_all(asked, asked.rare, numbers)


def _together(asked: _Asked, limit: int) -> list[Match]:
    """The newest rows that have all terms, ranked where there are more than wanted: for that SQLite counts all."""
    found = words.newest(asked.connection, asked.every)
    worth = sum(term.worth for term in asked.known)
    if len({match.claim_id for match in found}) > limit:
        return words.newest(asked.connection, asked.every, worth=worth / len(asked.known))
    return [match._replace(rank=worth) for match in found]


def _in_all(asked: _Asked, driving: Sequence[Term], numbers: set[int]) -> list[Match]:
    """What has one of some terms, in those of the numbered claims that have all other terms, in whatever place."""
    for term in asked.known[len(driving) :]:
        numbers = words.having(asked.connection, numbers, term)
    return [match for term in driving for match in asked.by(term) if match.claim_id in numbers]


def _with_some(asked: _Asked, limit: int) -> tuple[list[HitRow], Term | None]:
    """The best of the claims that have any term, and the commonest term that was looked for.

    The rare ones are looked for first, then each common one as long as needed.
    """
    hits: list[HitRow] = []
    last = None
    for driving in [asked.rare] * bool(asked.rare) + [[term] for term in asked.common]:
        if len(hits) < limit:
            there = {hit.claim_id for hit in hits}
            matches = [match for match in _in_any(asked, driving) if match.claim_id not in there]
            hits += _best(asked, matches, limit - len(hits))
            last = driving[-1]
    return hits, last


def _in_any(asked: _Asked, driving: Sequence[Term]) -> Iterator[Match]:
    """What has one of some terms, and once more for each common term that the same row has, by what that is worth."""
    matches = [match for term in driving for match in asked.by(term)]
    yield from matches
    rows = {(match.place, match.number): match.claim_id for match in matches}
    for term in asked.common:
        if term not in driving:
            both = words.all_of(asked.connection, [words.any_of(asked.connection, driving), term.query])
            for place, number in words.also(asked.connection, both) & rows.keys():
                yield Match(rows[place, number], place, number, term.worth)


def _best(asked: _Asked, matches: Iterable[Match], limit: int) -> list[HitRow]:
    """The best of what matches, with the words around each claim's best match. All that matches in a claim adds up."""
    ranks: dict[int, float] = defaultdict(float)
    rows: dict[int, dict[tuple[str, int], float]] = defaultdict(lambda: defaultdict(float))
    for match in matches:
        ranks[match.claim_id] += match.rank
        rows[match.claim_id][match.place, match.number] += match.rank
    first = sorted(ranks, key=lambda number: (-ranks[number], number))[:limit]
    best = {number: max(rows[number], key=rows[number].__getitem__) for number in first}
    shown = _shown(asked, list(best.values()))
    return [HitRow(number, best[number][0], shown[best[number]], ranks[number]) for number in first]


def _shown(asked: _Asked, rows: Sequence[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """The words around what matches in some rows, each given as its place and its number."""
    query = words.any_of(asked.connection, asked.known)
    return {
        (place, number): snippet
        for place in PLACES
        if (numbers := [number for there, number in rows if there == place])
        for number, snippet in words.snippets(asked.connection, query, place, numbers).items()
    }
