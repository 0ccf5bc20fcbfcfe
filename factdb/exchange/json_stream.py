"""The elements of a JSON array, one by one: no more of it is in memory than the one that is being read."""

import json
from collections.abc import Iterator
from typing import Any, TextIO

PIECE = 1 << 18
"""Characters read at a time."""


class NotJson(ValueError):
    """What stands at the next place is no element of an array."""


def elements(file: TextIO, decoder: json.JSONDecoder) -> Iterator[Any]:
    """The elements of the array that begins where `file` stands, before or at its bracket.

    Raises NotJson where it is broken or goes on after its end; the elements before that were given.
    """
    text = _Text(file)
    text.skip("[")
    if text.next() == "]":
        text.skip("]")
    else:
        while True:
            yield text.value(decoder)
            if text.next() != ",":
                text.skip("]")
                break
            text.skip(",")
    if text.next():
        raise NotJson("The file goes on after its end.")


class _Text:
    """A text of which only what is still to be read is held."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._held = ""
        self._at = 0

    def next(self) -> str:
        """The next character that is no blank; nothing at the end."""
        while True:
            while self._at < len(self._held):
                if not (char := self._held[self._at]).isspace():
                    return char
                self._at += 1
            if not self._more(PIECE):
                return ""

    def skip(self, wanted: str) -> None:
        """Goes past a character. Raises NotJson where another stands there."""
        if self.next() != wanted:
            raise NotJson(f"There is no {wanted!r} where one must be.")
        self._at += 1

    def value(self, decoder: json.JSONDecoder) -> Any:
        """The next value. Raises NotJson for what is none."""
        self.next()
        size = PIECE
        while True:
            try:
                value, end = decoder.raw_decode(self._held, self._at)
            except (ValueError, RecursionError) as error:
                told = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
                # It may only be cut off: twice as much is read each time, so that a long one is not decoded often.
                if not self._more(size):
                    raise NotJson(f"It is not JSON: {told}.") from None
                size *= 2
                continue
            # A number may go on in the next piece: of 1.5 and 1e5, what is held may be 1, 1. or 1e.
            if self._held[end : end + 1] in ("", ".", "e", "E") and self._more(size):
                size *= 2
                continue
            self._at = end
            return value

    def _more(self, size: int) -> bool:
        piece = self._file.read(size)
        self._held, self._at = self._held[self._at :] + piece, 0
        return bool(piece)
