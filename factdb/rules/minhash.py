"""Bands of a text's MinHash: texts that share four fifths of their words as good as always have one in common.

MinHash (Broder 1997): the least of a hash over a set's members is the least over another set's with a chance equal to
their Jaccard similarity j. A band joins ROWS such hashes and all figures, so two texts with the same figures share one
of BANDS with a chance of 1 - (1 - j**ROWS)**BANDS: .9998 at four fifths, where j is 2/3. Texts with other figures share
none.
"""

import struct
from collections.abc import Set
from functools import lru_cache
from hashlib import shake_128
from zlib import crc32

from factdb.rules.likeness import figures, gist

BANDS = 24
ROWS = 3

_HASHES = struct.Struct(f"<{BANDS * ROWS}II")
_LEAST = struct.Struct(f"<{BANDS * ROWS}I")
_BAND = ROWS * 4
_ODD = 0x9E3779B1
_SIZE = 1 << 32


def bands_of(text: str) -> tuple[int, ...]:
    """The bands by which a claim's wording is kept."""
    return bands(gist(text))


def bands(words: frozenset[str]) -> tuple[int, ...]:
    """The BANDS numbers, of 32 bits with their sign, by which texts with nearly the same words meet; none of no words.

    They follow from the set of words alone, on every machine, and are kept: change nothing here without a migration.
    """
    if not words:
        return ()
    *least, _ = map(min, zip(*map(_hashes, words), strict=True))
    packed = _LEAST.pack(*least)
    mark = _mark(figures(words))
    return tuple(
        crc32(packed[start : start + _BAND], (mark + start * _ODD) % _SIZE) - _SIZE // 2
        for start in range(0, len(packed), _BAND)
    )


def _mark(told: Set[str]) -> int:
    return sum(_hashes(figure)[-1] for figure in told)


@lru_cache(maxsize=20_000)
def _hashes(word: str) -> tuple[int, ...]:
    return _HASHES.unpack(shake_128(word.encode(errors="surrogatepass")).digest(_HASHES.size))
