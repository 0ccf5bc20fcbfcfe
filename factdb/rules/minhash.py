"""Bands of a text's MinHash: texts that share four fifths of their words as good as always have one in common.

MinHash (Broder 1997): the least of a hash over a set's members is the least over another set's with a chance equal to
their Jaccard similarity j. A band joins ROWS such hashes and all figures, so two texts with the same figures share one
of BANDS with a chance of 1 - (1 - j**ROWS)**BANDS: .9998 at four fifths, where j is 2/3. Texts with other figures share
none.
"""

import struct
from collections.abc import Set
from functools import lru_cache, reduce
from hashlib import shake_128
from zlib import crc32

from factdb.rules.likeness import figures, gist

BANDS = 24
ROWS = 3

_HASHES = BANDS * ROWS
_BYTES = 4 * _HASHES
_BAND = 4 * ROWS
_PARTS = struct.Struct(f"{_BAND}s" * BANDS)
_SIZE = 1 << 32
_SEEDS = [start * 0x9E3779B1 for start in range(0, _BYTES, _BAND)]

# A word's hashes stand side by side in one great number, each with as many zeros above it: two words' are then compared
# all at once, in a tenth of the time. Those at even places come first, then those at odd ones.
_HALF = 8 * _BYTES
_EVEN = sum((_SIZE - 1) << place for place in range(0, _HALF, 64))
_ABOVE = sum(1 << place for place in range(32, 2 * _HALF, 64))


def bands_of(text: str) -> tuple[int, ...]:
    """The bands by which a claim's wording is kept."""
    return bands(gist(text))


def bands(words: frozenset[str]) -> tuple[int, ...]:
    """The BANDS numbers, of 32 bits with their sign, by which texts with nearly the same words meet; none of no words.

    They follow from the set of words alone, on every machine, and are kept: change nothing here without a migration.
    """
    if not words:
        return ()
    least = reduce(_least, map(_hashes, words))
    packed = (least & _EVEN | (least >> _HALF) << 32).to_bytes(_BYTES, "little")
    mark = _mark(figures(words))
    parts = zip(_PARTS.unpack(packed), _SEEDS, strict=True)
    return tuple(crc32(part, (mark + seed) % _SIZE) - _SIZE // 2 for part, seed in parts)


def _least(one: int, other: int) -> int:
    """The lesser of two hashes at each place."""
    # The bit above a hash is borrowed where the other is the greater; what is left of it becomes a mask of ones.
    kept = ((one | _ABOVE) - other) & _ABOVE
    return one ^ ((one ^ other) & (kept - (kept >> 32)))


def _mark(told: Set[str]) -> int:
    return sum(int.from_bytes(_digest(figure)[_BYTES:], "little") for figure in told)


@lru_cache(maxsize=50_000)
def _hashes(word: str) -> int:
    packed = int.from_bytes(_digest(word)[:_BYTES], "little")
    return packed & _EVEN | (packed >> 32 & _EVEN) << _HALF


def _digest(word: str) -> bytes:
    return shake_128(word.encode(errors="surrogatepass")).digest(_BYTES + 4)
