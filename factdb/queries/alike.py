"""Claims that seem to say what a text says: for a person to look at, never a decision."""

import re
from collections.abc import Collection

from sqlalchemy import Connection

from factdb.errors import BadInput
from factdb.queries.claims import claims_numbered
from factdb.queries.rows import ClaimRow
from factdb.queries.search import search
from factdb.rules.wording import normalised

MOST_WORDS = 8
"""The longest words of a text, by which claims like it are looked for: each costs several look-ups."""

SHARED = 0.5
"""The part of the words looked for that a claim must have."""

_WORD = re.compile(r"\w{4,}")


def claims_alike(connection: Connection, text: str, *, without: Collection[int] = (), limit: int = 3) -> list[ClaimRow]:
    """The claims that share most of the longer words of a text, best first."""
    wanted = sorted(set(_WORD.findall(normalised(text))), key=lambda word: (-len(word), word))[:MOST_WORDS]
    if not wanted:
        return []
    try:
        hits = search(connection, " ".join(wanted), limit=limit + len(without) + 5).hits
    except BadInput:  # words as common as these are not searched for
        return []
    found = claims_numbered(connection, [hit.claim_id for hit in hits if hit.claim_id not in without])
    return [row for row in found if _shared(wanted, row.text) >= SHARED][:limit]


def _shared(wanted: Collection[str], text: str) -> float:
    there = normalised(text)
    return sum(word in there for word in wanted) / len(wanted)
