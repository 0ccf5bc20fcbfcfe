"""Rows among many, as SQL."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement


def among(column: ColumnElement[int], numbers: Sequence[int]) -> ColumnElement[bool]:
    """That a column holds one of these numbers.

    Numbers without a gap, such as those of a whole ledger, are asked for by their ends: to name 500 of them takes
    SQLAlchemy as long as the database takes to find them.
    """
    wanted = set(numbers)
    if len(wanted) > 1 and max(wanted) - min(wanted) + 1 == len(wanted):
        return column.between(min(wanted), max(wanted))
    return column.in_(numbers)
