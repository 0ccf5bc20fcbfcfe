"""Which tables are handed over, and which of their columns refer to rows of which tables."""

from functools import cache

from sqlalchemy import Table

from factdb.tables import JOURNALLED, merged_entries, metadata

HANDED_OVER: tuple[Table, ...] = (
    *(table for table in metadata.sorted_tables if table in JOURNALLED),
    merged_entries,
)
"""Every table but those that are derived: one that refers to others after them."""


@cache
def references(table: Table) -> dict[str, Table]:
    """The columns that hold a row's number, each with the table in which that row stands."""
    return {
        column.name: key.column.table for column in table.c for key in column.foreign_keys if key.column.name == "id"
    }
