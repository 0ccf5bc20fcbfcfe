"""Claims that may say what a text says, by their words and by what a model makes of them."""

from collections.abc import Mapping

from sqlalchemy import Connection

from factdb.queries.claims import claims_numbered
from factdb.queries.match import held_by, matching_claims
from factdb.queries.match_rows import Best, Matched, MatchRow
from factdb.queries.vectors import ensure_model, nearest_claims
from factdb.rules.likeness import likeness, stem, stems
from factdb.semantic.encoder import Encoder
from factdb.semantic.fused import fused

DEPTH = 100
"""Claims of each list that are fused."""


def match_by_meaning(
    connection: Connection, said: str, encoder: Encoder, *, limit: int, story_id: int | None = None
) -> Matched:
    """The claims that share telling words with a text or mean much the same, best first.

    Raises Refused where the vectors that are kept are of another model.
    """
    held, here = held_by(connection, said), stems(said)
    best, near = ranked_by_meaning(connection, said, held, encoder, limit=limit, story_id=story_id)
    rows = []
    for claim in claims_numbered(connection, best.numbers):
        there = stems(claim.text)
        words = tuple(word for word in held if stem(word) in there)
        rows.append(MatchRow(claim, words, likeness(here, there), near.get(claim.id)))
    return Matched(tuple(rows), best.newest)


def ranked_by_meaning(
    connection: Connection,
    said: str,
    held: Mapping[str, int],
    encoder: Encoder,
    *,
    limit: int,
    story_id: int | None = None,
) -> tuple[Best, dict[int, float]]:
    """The numbers of those claims, best first, and the cosines of the nearest. `held` are the text's telling words."""
    ensure_model(connection, encoder.pin)
    deep = max(limit, DEPTH)
    worded = matching_claims(connection, held, limit=deep, story_id=story_id)
    near = dict(nearest_claims(connection, encoder.encoded([said])[0], limit=deep, story_id=story_id))
    return Best(tuple(fused(worded.numbers, list(near))[:limit]), worded.newest), near
