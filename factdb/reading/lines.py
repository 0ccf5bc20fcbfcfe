"""Paragraphs made of the printed lines of pages: where a line goes on, and where a new paragraph begins."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

_APART = 1.15
"""A gap this many times the leading parts paragraphs: printed leading hardly varies."""

_INDENT = 0.7
"""Of a letter's height: a line that begins so much further right begins a paragraph."""

_BULLET = re.compile("[•◦▪‣\ue000-\uf8ff]")
"""Fonts of symbols have theirs among the code points for private use."""

_ITEM = re.compile(r"[*–—-] |\(?\d{1,3}[.)] ")
"""What may begin an item of a list, and may stand anywhere in a sentence."""

_ENDED = re.compile(r"[.!?:…][\"”’»)\]]*\d*$")
_DIGITS = re.compile(r"\d+")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: where its first letter stands, in points from the lower left, and how high its letters are."""

    text: str
    page: int
    x: float
    y: float
    size: float


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The paragraphs of lines in the order of reading. A word that is broken at a line's end is whole again."""
    leading, full = _leading(lines), _full(lines)
    blocks: list[list[str]] = []
    for before, line in zip((None, *lines), lines, strict=False):
        if before is None or _begins(before, line, leading=leading, full=full):
            blocks.append([])
        blocks[-1].append(line.text.translate(_LIGATURES))
    printed = " ".join(line.text for line in lines).casefold()
    return [_joined(block, printed) for block in blocks]


def without_running_heads(lines: Sequence[Line]) -> list[Line]:
    """The lines but those that stand, numbers aside, at the head or the foot of most of at least three pages."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    # A program may draw both after the page's text.
    edges = [page if len(page) < 4 else [*page[:2], *page[-2:]] for page in pages]
    times = Counter(text for page in edges for text in {_DIGITS.sub("#", line.text) for line in page})
    running = {text for text, count in times.items() if count > 2 and count > len(pages) / 2}
    gone = {line for page in edges for line in page if _DIGITS.sub("#", line.text) in running}
    return [line for line in lines if line not in gone]


def _leading(lines: Sequence[Line]) -> float:
    """The distance of lines within paragraphs: the smallest that many lines have, as a multiple of their size."""
    gaps = sorted(
        (before.y - line.y) / line.size
        for before, line in pairwise(lines)
        if line.page == before.page and 0.9 * line.size < before.y - line.y < 4 * line.size
    )
    return gaps[len(gaps) // 10] if gaps else 1.2


def _full(lines: Sequence[Line]) -> int:
    """How many letters a full line has."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _begins(before: Line, line: Line, *, leading: float, full: int) -> bool:
    """Whether a line begins a paragraph."""
    if line.page != before.page or line.y > before.y:
        # On the next page, or in the next column.
        return bool(_ENDED.search(before.text)) or not line.text[:1].islower()
    if len(before.text) < full * (0.8 if _ENDED.search(before.text) else 0.6):
        return True
    if abs(line.size - before.size) > 0.1 * before.size and abs(line.y - before.y) > before.size / 2:
        return True
    if before.y - line.y > _APART * leading * line.size or _BULLET.match(line.text):
        return True
    if _ITEM.match(line.text) and _ENDED.search(before.text):
        return True
    return line.x - before.x > _INDENT * line.size and not (_BULLET.match(before.text) or _ITEM.match(before.text))


def _joined(block: Sequence[str], printed: str) -> str:
    """The lines of a paragraph as one. A hyphen at a line's end stays where the text has the word so elsewhere."""
    text = ""
    for line in block:
        if text.endswith("-") and line[:1].islower() and text[-2:-1].isalpha():
            word = f"{text.split()[-1]}{line.split()[0]}".casefold()
            text = f"{text if word.strip('.,;:') in printed else text[:-1]}{line}"
        else:
            text = f"{text} {line}" if text else line
    return text
