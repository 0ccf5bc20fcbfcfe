"""Bands of a text's MinHash: texts that share four fifths of their words nearly always have one in common.

MinHash (Broder 1997): the least of a hash over a set's members is the least over another set's with a chance equal to
their Jaccard similarity j. A band joins ROWS such hashes and all figures, so two texts with the same figures share one
of BANDS with a chance of 1 - (1 - j**ROWS)**BANDS; texts with other figures share none.
"""

import struct
from collections.abc import Set
from functools import lru_cache
from hashlib import shake_128

from factdb.rules.likeness import figures

BANDS = 12
ROWS = 3

_HASHES = struct.Struct(f"<{BANDS * ROWS}IQ")
_ODD = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
_MOST = (1 << 63) - 1


def bands(words: frozenset[str]) -> tuple[int, ...]:
    """The BANDS numbers, 0 to 2**63 - 1, by which texts with nearly the same words find each other; none of no words.

    They follow from the set of words alone, on every machine, and are kept: change nothing here without a migration.
    """
    if not words:
        return ()
    least = list(map(min, zip(*map(_hashes, words), strict=True)))
    mark = _mark(figures(words))
    one, two, three, place = _ODD
    return tuple(
        (a * one + b * two + c * three + number * place + mark) & _MOST
        for number, (a, b, c) in enumerate(zip(*[iter(least[:-1])] * ROWS, strict=True))
    )


def _mark(told: Set[str]) -> int:
    return sum(_hashes(figure)[-1] for figure in told)


@lru_cache(maxsize=20_000)
def _hashes(word: str) -> tuple[int, ...]:
    return _HASHES.unpack(shake_128(word.encode(errors="surrogatepass")).digest(_HASHES.size))
