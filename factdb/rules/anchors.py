"""Where words of a text stand: by position and by the words themselves (W3C Web Annotation selectors)."""

import hashlib
from dataclasses import dataclass

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
