"""Where words of a text stand: by position and by the words themselves (W3C Web Annotation selectors)."""

import hashlib
import re
from dataclasses import dataclass

_WORD_START = re.compile(r"\b\w|[^\w\s]")

CONTEXT = 64
"""Code points kept from before and after a passage, to tell it from another with the same words."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of a text: offsets in code points, and its words (TextPositionSelector, TextQuoteSelector).

    `exact` is null where only the hash of the words is kept; `prefix` and `suffix` are null at the ends of the text.
    `sha256` is of the words in UTF-8.
    """

    start: int
    stop: int
    exact: str | None
    prefix: str | None
    suffix: str | None
    sha256: str


def anchor(text: str, start: int, stop: int) -> Anchor:
    """The passage of a text from `start` until before `stop`, with what stands around it."""
    exact = text[start:stop]
    return Anchor(
        start=start,
        stop=stop,
        exact=exact,
        prefix=text[max(0, start - CONTEXT) : start] or None,
        suffix=text[stop : stop + CONTEXT] or None,
        sha256=hash_of(exact),
    )


def hash_of(words: str) -> str:
    """The SHA-256 of words in UTF-8, hexadecimal."""
    return hashlib.sha256(words.encode()).hexdigest()


def found_by_hash(text: str, start: int, stop: int, sha256: str) -> tuple[int, int] | None:
    """Where words stand that are known by their hash alone: where they stood, or else in the one place that has it.

    `start` and `stop` are where they stood in some other text. Tries each word of the text: a second for a book.
    """
    length = stop - start
    if hash_of(text[start:stop]) == sha256:
        return start, stop
    found = [
        each.start()
        for each in _WORD_START.finditer(text, 0, max(0, len(text) - length + 1))
        if hash_of(text[each.start() : each.start() + length]) == sha256
    ]
    return (found[0], found[0] + length) if len(found) == 1 else None
