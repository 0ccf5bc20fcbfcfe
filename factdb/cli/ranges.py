"""Claims' numbers as people type them: `3`, `7-12`, `#4`, `7-12,14`."""

import re
from collections.abc import Iterable, Sequence

from factdb.errors import BadInput, NotFound

MOST = 10_000
"""Numbers in one command: more is more likely a slip than a wish."""

LARGEST = 2**31 - 1
"""The largest number that a row can have (PostgreSQL's integer)."""

_RANGE = re.compile(r"#?([0-9]+)(?:-#?([0-9]+))?")


def numbers(typed: Sequence[str]) -> list[int]:
    """The numbers that arguments name, in the order given, each once.

    Raises BadInput for what is no number or range from 1 up, and for more than 10,000 numbers; NotFound for a number
    that no row can have.
    """
    found: dict[int, None] = {}
    for part in (part for text in typed for part in text.split(",")):
        first, last = _ends(part.strip())
        if len(found) + last - first >= MOST:
            raise BadInput(f"{part!r} makes more than {MOST:,} numbers in one command.", hint="give them in parts.")
        found |= dict.fromkeys(range(first, last + 1))
    return list(found)


def number(typed: str) -> int:
    """The one number that an argument names: `3` or `#3`. Raises as `numbers` does."""
    found = numbers([typed])
    if len(found) != 1:
        raise BadInput(f"{typed!r} names {len(found):,} numbers; this command takes one.", hint="write a number: 3.")
    return found[0]


def written(found: Iterable[int]) -> str:
    """Numbers as they can be typed again, in rising order, neighbours as ranges: `3, 7-12`."""
    runs: list[list[int]] = []
    for each in sorted(set(found)):
        if runs and each == runs[-1][1] + 1:
            runs[-1][1] = each
        else:
            runs.append([each, each])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def _ends(part: str) -> tuple[int, int]:
    match = _RANGE.fullmatch(part)
    # A number of thousands of digits is more than int() converts.
    if match is None or len(part) > 100:
        raise BadInput(f"{part[:100]!r} is no number.", hint="write numbers and ranges: 3 7-12.")
    first, last = int(match[1]), int(match[2] or match[1])
    if first < 1:
        raise BadInput(f"{part!r} is no number: they begin at 1.", hint="write numbers and ranges: 3 7-12.")
    if last < first:
        raise BadInput(f"{part!r} runs backwards.", hint=f"write {last}-{first}.")
    if last > LARGEST:
        raise NotFound(f"Nothing has the number {last}.", hint="'factdb list' shows the claims.")
    return first, last
