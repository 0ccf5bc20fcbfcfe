"""Two ranked lists made one."""

from collections import defaultdict
from collections.abc import Sequence

_K = 8
"""The smaller, the more the first ranks count for (Cormack, Clarke and Büttcher 2009, who take 60)."""

_WORDS = 0.55
"""What the list by words counts for; the list by meaning counts for the rest."""


def fused(worded: Sequence[int], meant: Sequence[int]) -> list[int]:
    """What either list has, best first, by reciprocal rank fusion of the two."""
    scores: dict[int, float] = defaultdict(float)
    for ranked, weight in ((worded, _WORDS), (meant, 1 - _WORDS)):
        for rank, number in enumerate(ranked, 1):
            scores[number] += weight / (_K + rank)
    return sorted(scores, key=lambda number: -scores[number])
