"""A JSON document in pieces: no more of it is in memory than the one that is being read."""

import json
from collections.abc import Callable, Iterator
from typing import Any, TextIO

PIECE = 1 << 18
"""Characters read at a time."""


class NotJson(ValueError):
    """What stands at the next place is no element of an array."""


def told(error: Exception) -> str:
    """What the decoder found wrong, in words that say no place."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return error.msg if isinstance(error, json.JSONDecodeError) else str(error)


def elements(file: TextIO, decoder: json.JSONDecoder) -> Iterator[Any]:
    """The elements of the array that begins where `file` stands, before or at its bracket.

    Raises NotJson where it is broken or goes on after its end; the elements before that were given.
    """
    text = _Text(file, decoder)
    yield from text.array()
    text.end()


def pieces(file: TextIO, decoder: json.JSONDecoder, *, apart: Callable[[str], bool]) -> Iterator[Any]:
    """An array's elements; of an object, the elements of its arrays whose names are to be taken `apart`, and then
    the object without them.

    Raises NotJson as `elements` does.
    """
    text = _Text(file, decoder)
    if text.next() == "[":
        yield from text.array()
    else:
        rest: dict[str, Any] = {}
        for name in text.names():
            if text.next() == "[" and apart(name):
                yield from text.array()
            else:
                rest[name] = text.value()
        yield rest
    text.end()


class _Text:
    """A text of which only what is still to be read is held."""

    def __init__(self, file: TextIO, decoder: json.JSONDecoder) -> None:
        self._file = file
        self._decoder = decoder
        self._held = ""
        self._at = 0

    def array(self) -> Iterator[Any]:
        """The elements of an array."""
        for _ in self._several("[", "]"):
            yield self.value()

    def names(self) -> Iterator[str]:
        """The names in an object, each with its value still to be taken."""
        for _ in self._several("{", "}"):
            if self.next() != '"':
                raise NotJson("There is no name where one must be.")
            name = self.value()
            self.skip(":")
            yield name

    def end(self) -> None:
        """Raises NotJson where anything is left."""
        if self.next():
            raise NotJson("The file goes on after its end.")

    def _several(self, first: str, last: str) -> Iterator[None]:
        """Stops at each thing that stands between two brackets, with commas between them."""
        self.skip(first)
        if self.next() != last:
            yield
            while self.next() == ",":
                self.skip(",")
                yield
        self.skip(last)

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

    def value(self) -> Any:
        """The next value. Raises NotJson for what is none."""
        self.next()
        size = PIECE
        while True:
            try:
                value, end = self._decoder.raw_decode(self._held, self._at)
            except (ValueError, RecursionError) as error:
                # It may only be cut off: twice as much is read each time, so that a long one is not decoded often.
                if not self._more(size):
                    raise NotJson(f"It is not JSON: {told(error)}.") from None
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
