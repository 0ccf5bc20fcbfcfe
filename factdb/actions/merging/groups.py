"""Which columns of a row change together: a date with its reason, a state with what it asks for."""

import re
from functools import cache

from sqlalchemy import CheckConstraint, Table

_TOGETHER = {"sources": (("name", "name_key"),), "documents": (("sha256", "size"),)}
"""Those that no rule of the database holds together."""

_NEVER = ("id", "uid", "recorded_at", "recorded_by")


@cache
def groups_of(table: Table) -> tuple[tuple[str, ...], ...]:
    """The columns that may change, in groups: each is taken from one side or from the other, never half."""
    changing = [name for name in (column.name for column in table.c) if name not in _NEVER]
    bound = [set(names) for names in _TOGETHER.get(table.name, ())]
    for check in table.constraints:
        if isinstance(check, CheckConstraint):
            bound.append(set(re.findall(r"\w+", str(check.sqltext))) & set(changing))
    groups: list[set[str]] = [{name} for name in changing]
    for names in bound:
        touched = [group for group in groups if group & names]
        groups = [group for group in groups if not group & names] + ([set().union(*touched)] if touched else [])
    return tuple(sorted(tuple(name for name in changing if name in group) for group in groups))
