"""Claims that may say what a text says, by their words and by what a model makes of them."""

from sqlalchemy import Connection

from factdb.queries.claims import claims_numbered
from factdb.queries.match import held_by, matching_claims
from factdb.queries.match_rows import MatchRow
from factdb.queries.vectors import ensure_model, nearest_claims
from factdb.rules.likeness import likeness, stem, stems
from factdb.semantic.encoder import Encoder
from factdb.semantic.fused import fused

DEPTH = 100
"""Claims of each list that are fused."""


def match_by_meaning(
    connection: Connection, said: str, encoder: Encoder, *, limit: int, story_id: int | None = None
) -> list[MatchRow]:
    """The claims that share telling words with a text or mean much the same, best first.

    Raises Refused where the vectors that are kept are of another model.
    """
    ensure_model(connection, encoder.pin)
    held = held_by(connection, said)
    worded = matching_claims(connection, held, limit=max(limit, DEPTH), story_id=story_id)
    meant = nearest_claims(connection, encoder.encoded([said])[0], limit=max(limit, DEPTH), story_id=story_id)
    near, here = dict(meant), stems(said)
    rows = []
    for claim in claims_numbered(connection, fused(worded, list(near))[:limit]):
        there = stems(claim.text)
        words = tuple(word for word in held if stem(word) in there)
        rows.append(MatchRow(claim, words, likeness(here, there), near.get(claim.id)))
    return rows
