"""Claims' numbers as people type them: `3`, `7-12`, `#4`, `7-12,14`."""

import re
from collections.abc import Sequence

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
    if not typed:
        raise BadInput("No claim is named.", hint="give its number, or a range: 3 7-12.")
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


def is_number(typed: str) -> bool:
    """Whether an argument that may also be something else is meant as a number: `3` or `#3`."""
    return re.fullmatch(r"#?[0-9]+", typed.strip()) is not None


def names_numbers(typed: str) -> bool:
    """Whether an argument that may also be a name is meant as numbers: `3`, `7-12`, `#4`, `7-12,14`."""
    return all(_RANGE.fullmatch(part.strip()) for part in typed.split(","))


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
