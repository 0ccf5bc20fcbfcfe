"""Claims that probably say the same as earlier ones: for a person to link, never a decision."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from factdb.queries.claims import claims_numbered
from factdb.queries.match_rows import DoubleRow
from factdb.queries.near_pairs import near_pairs
from factdb.queries.rows import ClaimRow
from factdb.rules.likeness import NEAR, gist, nearness
from factdb.rules.minhash import bands_of
from factdb.tables import bands, claims, links, standings
from factdb.vocabulary import Status

CANDIDATES = 50
"""Claims that are compared with each: those that share the most bands. True doubles share seven of 24 on average."""

MOST = 5_000
"""Rows of bands that are looked at for one claim, so that a thousandfold claim costs no more than others."""


def nearly_the_same(connection: Connection, claim: int) -> ClaimRow | None:
    """The claim that says most nearly what another says, where that is clear; withdrawn ones are left out."""
    best = max(near_claims(connection, claim), default=None, key=lambda pair: (pair[0], -pair[1]))
    return claims_numbered(connection, [best[1]])[0] if best else None


def near_claims(connection: Connection, claim: int) -> list[tuple[float, int]]:
    """How alike claims are that say nearly what another says, and their numbers, in no order."""
    said = connection.execute(select(claims.c.text).where(claims.c.id == claim)).scalar_one()
    return list(_near(connection, claim, said))


def duplicates(connection: Connection, *, story_id: int | None = None) -> list[DoubleRow]:
    """Pairs of claims that say nearly the same, most alike first; with a story, those with a claim of it.

    Pairs that are linked already, in whatever way, and withdrawn claims are left out.
    """
    pairs = near_pairs(connection) if story_id is None else _of_story(connection, story_id)
    for one, other in connection.execute(select(links.c.claim_id, links.c.other_id)):
        pairs.pop((max(one, other), min(one, other)), None)
    order = sorted(pairs, key=lambda pair: (-pairs[pair], pair))
    found = {row.id: row for row in claims_numbered(connection, sorted({number for pair in order for number in pair}))}
    return [DoubleRow(found[later], found[earlier], pairs[later, earlier]) for later, earlier in order]


def _of_story(connection: Connection, story_id: int) -> dict[tuple[int, int], float]:
    query = select(claims.c.id, claims.c.text).join(standings, standings.c.claim_id == claims.c.id)
    query = query.where(standings.c.status != Status.WITHDRAWN, claims.c.story_id == story_id)
    return {
        (max(number, other), min(number, other)): alike
        for number, said in connection.execute(query).all()
        for alike, other in _near(connection, number, said)
    }


def _near(connection: Connection, claim: int, said: str) -> Iterator[tuple[float, int]]:
    """How alike claims are that say nearly what a claim says, and their numbers."""
    here = gist(said)
    sharing = select(bands.c.claim_id).where(bands.c.band.in_(bands_of(said)), bands.c.claim_id != claim)
    held = sharing.limit(MOST).subquery()
    best = select(held.c.claim_id).group_by(held.c.claim_id).order_by(func.count().desc(), held.c.claim_id)
    query = select(claims.c.id, claims.c.text).join(standings, standings.c.claim_id == claims.c.id)
    query = query.where(claims.c.id.in_(best.limit(CANDIDATES)), standings.c.status != Status.WITHDRAWN)
    for number, text in connection.execute(query):
        if (alike := nearness(here, gist(text))) >= NEAR:
            yield alike, number
