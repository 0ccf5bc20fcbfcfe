"""Rows by their numbers, which a ledger gives out in order from 1: in a byte or eight a row, however many there are."""

from array import array
from collections.abc import Iterator

PAGE = 256


class Numbers:
    """A set of numbers, read in rising order: a byte for each number up to the highest."""

    def __init__(self) -> None:
        self._held = bytearray()

    def add(self, number: int) -> bool:
        """Adds a number, and says whether it is new."""
        if number >= len(self._held):
            self._held.extend(bytes(number + 1 - len(self._held)))
        fresh = not self._held[number]
        self._held[number] = 1
        return fresh

    def __contains__(self, number: int) -> bool:
        return number < len(self._held) and bool(self._held[number])

    def __len__(self) -> int:
        return self._held.count(1)

    def chunks(self, size: int) -> Iterator[list[int]]:
        """The numbers, so many at a time."""
        chunk: list[int] = []
        at = self._held.find(1)
        while at >= 0:
            chunk.append(at)
            if len(chunk) == size:
                yield chunk
                chunk = []
            at = self._held.find(1, at + 1)
        if chunk:
            yield chunk


class Noted:
    """A number for each number, 0 where none was noted: eight bytes each, and no more where they lie far apart."""

    def __init__(self) -> None:
        self._pages: dict[int, array[int]] = {}

    def __getitem__(self, number: int) -> int:
        page = self._pages.get(number // PAGE)
        return page[number % PAGE] if page else 0

    def __setitem__(self, number: int, noted: int) -> None:
        page = self._pages.get(number // PAGE)
        if page is None:
            page = self._pages[number // PAGE] = array("Q", bytes(8 * PAGE))
        page[number % PAGE] = noted

    def first(self) -> int | None:
        """The lowest number for which something is noted."""
        places = (
            number * PAGE + place
            for number in sorted(self._pages)
            for place, noted in enumerate(self._pages[number])
            if noted
        )
        return next(places, None)
