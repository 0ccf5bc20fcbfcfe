"""The frozen rows of a search."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HitRow:
    """A claim that a search found. `found_in` says where its best match stands: text, quote or source.

    `snippet` is the words around the match, which stands between HIT and END. `rank` is higher for better matches;
    only the order of ranks within one search means anything.
    """

    claim_id: int
    found_in: str
    snippet: str
    rank: float


HIT, END = "\U0010fff0", "\U0010fff1"
"""What stands before and after a match in a snippet: private-use characters, which no text needs."""
