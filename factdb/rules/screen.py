"""Text from anywhere as it may stand on a terminal, and how much room it takes there."""

import re
from unicodedata import combining, east_asian_width

# Controls (a line end is kept where lines are kept) and explicit bidirectional formatting (Unicode TR9).
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def safe(text: object) -> str:
    """Text from anywhere as it may stand on a terminal: what could move the cursor or turn the line is spelled out."""
    return _UNSAFE.sub(lambda match: f"<U+{ord(match.group()):04X}>", str(text)).replace("\t", " ")


def safe_line(text: object) -> str:
    """`safe`, on one line."""
    return " ".join(safe(text).split())


def columns(text: str) -> int:
    """How many columns a text takes on a terminal: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def filled(text: str, width: int, *, first: str = "", indent: str = "") -> list[str]:
    """Text, made safe, on lines of at most `width` columns: `first` before the first line, `indent` before the rest.

    `first` stands alone where it leaves no room. A web address keeps a line of its own, however long: broken over two
    it can be neither clicked nor copied.
    """
    lines, line, used, empty = [], first, columns(first), True
    room = width - columns(indent)
    for word in (piece for whole in safe_line(text).split() for piece in _pieces(whole, room)):
        size = columns(word)
        if used + (not empty) + size > width and line != indent:
            lines.append(line.rstrip())
            line, used, empty = indent, columns(indent), True
        used += (not empty) + size
        line, empty = line + ("" if empty else " ") + word, False
    return [*lines, line]


def _pieces(word: str, room: int) -> list[str]:
    if columns(word) <= room or "://" in word:
        return [word]
    pieces, piece = [], ""
    for char in word:
        if columns(piece + char) > room:
            pieces.append(piece)
            piece = ""
        piece += char
    return [*pieces, piece]
