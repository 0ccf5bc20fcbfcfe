"""Claims that probably say the same as earlier ones: for a person to link, never a decision."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from factdb.queries.claims import claims_numbered
from factdb.queries.match import held_by, matching_claims
from factdb.queries.match_rows import DoubleRow
from factdb.queries.rows import ClaimRow
from factdb.rules.likeness import likeness, same_figures, stems
from factdb.tables import claims, links, standings
from factdb.vocabulary import Status

NEAR = 0.8
"""The part of their words that two claims share (Dice's coefficient) where they say nearly the same."""

CANDIDATES = 10
"""Claims that are compared with each, the best matches."""


def nearly_the_same(connection: Connection, claim: int) -> ClaimRow | None:
    """The claim that says most nearly what another says, where that is clear; withdrawn ones are left out."""
    said = connection.execute(select(claims.c.text).where(claims.c.id == claim)).scalar_one()
    best = max(_near(connection, claim, said), default=None, key=lambda pair: (pair[0], -pair[1]))
    return claims_numbered(connection, [best[1]])[0] if best else None


def duplicates(connection: Connection, *, story_id: int | None = None) -> list[DoubleRow]:
    """Pairs of claims that say nearly the same, most alike first; with a story, those with a claim of it.

    Pairs that are linked already, in whatever way, and withdrawn claims are left out.
    """
    query = select(claims.c.id, claims.c.text).join(standings, standings.c.claim_id == claims.c.id)
    query = query.where(standings.c.status != Status.WITHDRAWN).order_by(claims.c.id)
    if story_id is not None:
        query = query.where(claims.c.story_id == story_id)
    pairs: dict[tuple[int, int], float] = {}
    for number, said in connection.execute(query).all():
        for alike, other in _near(connection, number, said):
            pairs[max(number, other), min(number, other)] = alike
    for one, other in connection.execute(select(links.c.claim_id, links.c.other_id)):
        pairs.pop((max(one, other), min(one, other)), None)
    order = sorted(pairs, key=lambda pair: (-pairs[pair], pair))
    found = {row.id: row for row in claims_numbered(connection, sorted({number for pair in order for number in pair}))}
    return [DoubleRow(found[later], found[earlier], pairs[later, earlier]) for later, earlier in order]


def _near(connection: Connection, claim: int, said: str) -> Iterator[tuple[float, int]]:
    """How alike claims are that say nearly what a claim says, and their numbers. Other figures: not the same."""
    here = stems(said)
    numbers = matching_claims(connection, held_by(connection, said), limit=CANDIDATES)
    query = select(claims.c.id, claims.c.text).join(standings, standings.c.claim_id == claims.c.id)
    query = query.where(claims.c.id.in_(numbers), claims.c.id != claim, standings.c.status != Status.WITHDRAWN)
    for number, text in connection.execute(query):
        there = stems(text)
        if (alike := likeness(here, there)) >= NEAR and same_figures(here, there):
            yield alike, number
