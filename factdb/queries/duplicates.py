"""Claims that probably say the same as earlier ones: for a person to link, never a decision."""

from collections.abc import Iterator

from sqlalchemy import Connection, Select, bindparam, func, select

from factdb.queries.claims import claims_numbered
from factdb.queries.match_rows import DoubleRow
from factdb.queries.near_pairs import near_pairs
from factdb.rules.likeness import NEAR, gist, nearness
from factdb.rules.minhash import bands as bands_by
from factdb.tables import bands, claims, links, standings
from factdb.vocabulary import Status

CANDIDATES = 50
"""Claims that are compared with each: those that share the most bands. True doubles share seven of 24 on average."""

MOST = 5_000
"""Rows of bands that are looked at for one claim, so that a thousandfold claim costs no more than others."""


def _closest() -> Select[tuple[int, str]]:
    """Numbers and texts of the claims that share the most bands with one."""
    sharing = select(bands.c.claim_id).where(bands.c.band.in_(bindparam("bands", expanding=True)))
    held = sharing.where(bands.c.claim_id != bindparam("claim")).limit(MOST).subquery()
    best = select(held.c.claim_id).group_by(held.c.claim_id).order_by(func.count().desc(), held.c.claim_id)
    query = select(claims.c.id, claims.c.text).join(standings, standings.c.claim_id == claims.c.id)
    return query.where(claims.c.id.in_(best.limit(CANDIDATES)), standings.c.status != Status.WITHDRAWN)


# Put together once: SQLAlchemy takes three times as long over it as SQLite does to answer.
_CLOSEST = _closest()


def nearly_the_same(connection: Connection, claim: int, said: str) -> tuple[int, str] | None:
    """Number and text of the claim that says most nearly what another `said`; withdrawn ones are left out."""
    best = max(near_claims(connection, claim, said), default=None, key=lambda found: (found[0], -found[1]))
    return best[1:] if best else None


def near_claims(connection: Connection, claim: int, said: str) -> Iterator[tuple[float, int, str]]:
    """How alike claims are that say nearly what a claim `said`, their numbers and texts."""
    here = gist(said)
    for row in connection.execute(_CLOSEST, {"claim": claim, "bands": bands_by(here)}):
        if (alike := nearness(here, gist(row.text))) >= NEAR:
            yield alike, row.id, row.text


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
        for alike, other, _text in near_claims(connection, number, said)
    }
