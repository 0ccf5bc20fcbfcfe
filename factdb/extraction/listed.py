"""Words written in a row, as a set."""


def listed(row: str) -> frozenset[str]:
    """The words of a row that blanks or line ends part."""
    return frozenset(row.split())
