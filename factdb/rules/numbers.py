"""How rows are counted, and named by their numbers."""

from collections.abc import Collection


def as_ranges(numbers: Collection[int]) -> str:
    """Numbers in rising order, neighbours as ranges: `3, 7-12`."""
    runs: list[list[int]] = []
    for each in sorted(set(numbers)):
        if runs and each == runs[-1][1] + 1:
            runs[-1][1] = each
        else:
            runs.append([each, each])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def claims_named(numbers: Collection[int]) -> str:
    """`claim 3`, `claims 3, 7-12`: how a sentence names claims."""
    return f"{'claim' if len(set(numbers)) == 1 else 'claims'} {as_ranges(numbers)}"


def counted(number: int, noun: str) -> str:
    """`1 claim`, `2 claims`, `1,000 claims`."""
    return f"{number:,} {noun if number == 1 else noun + 's'}"
