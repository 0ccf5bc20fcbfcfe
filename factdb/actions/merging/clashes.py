"""Rows of theirs that cannot stand beside ours: of one name, one slug, one number."""

from collections.abc import Callable
from typing import Any, TypeAlias

from sqlalchemy import Table, func, select

from factdb.actions.merging.told import Conflict, Joined, Merged, Renamed
from factdb.queries.bundle_tables import references
from factdb.queries.by_uid import Numbers
from factdb.queries.stored_rows import keys_of, rows_by
from factdb.store.work import Ledger
from factdb.tables import revisions, stories

Values: TypeAlias = dict[str, Any]

_APART = ("id", "uid", "recorded_at", "recorded_by")
"""Columns in which two rows that say the same may differ."""

_SLUG = 100


class Clashes:
    """Settles them. A row of which `known` says that it was told of before is not told of again."""

    def __init__(self, ledger: Ledger, numbers: Numbers, told: Merged, known: Callable[[Table, str], bool]) -> None:
        self._ledger = ledger
        self._numbers = numbers
        self._told = told
        self._known = known

    def settled(self, table: Table, rows: list[Values]) -> list[Values]:
        """The rows that are to be added: those that are one of ours left out, those whose name is taken renamed."""
        for key in keys_of(table) if "uid" in table.c else ():
            here = rows_by(self._ledger.connection, table, key, [row[key[0]] for row in rows]) if rows else {}
            rows = [each for row in rows if (each := self._beside(table, row, here.get(_held(row, key)), key))]
        return rows

    def _beside(self, table: Table, row: Values, ours: Values | None, key: tuple[str, ...]) -> Values | None:
        if ours is None:
            return row
        if table is stories:
            return self._renamed(table, row, "slug", self._free_slug(row["slug"]))
        if table is revisions and row["sha256"] != ours["sha256"]:
            return self._renamed(table, row, "number", self._next_number(row["story_id"]))
        self._join(table, row, ours, key)
        return None

    def _join(self, table: Table, row: Values, ours: Values, key: tuple[str, ...]) -> None:
        self._numbers.join(table, row["uid"], ours["id"])
        if self._known(table, row["uid"]):
            return
        names = [name for name in key if name not in references(table)]
        self._told.joined.append(Joined(table.name, ours["id"], row["uid"], ", ".join(str(row[n]) for n in names)))
        apart = {name: (ours[name], row[name]) for name in row if name not in _APART and ours[name] != row[name]}
        if apart:
            self._told.conflicts.append(Conflict(table.name, ours["id"], row["uid"], apart))

    def _renamed(self, table: Table, row: Values, column: str, value: str | int) -> Values:
        number = self._ledger.insert(table, {**row, column: value})[0]
        self._told.added[table.name] += 1
        self._told.renamed.append(Renamed(table.name, number, row["uid"], column, row[column], value))
        return {}

    def _free_slug(self, slug: str) -> str:
        taken = set(self._ledger.connection.execute(select(stories.c.slug)).scalars())
        number = 2
        while (free := f"{slug[: _SLUG - len(str(number)) - 1]}-{number}") in taken:
            number += 1
        return free

    def _next_number(self, story: int) -> int:
        query = select(func.max(revisions.c.number)).where(revisions.c.story_id == story)
        return int(self._ledger.connection.execute(query).scalar_one()) + 1


def _held(row: Values, key: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(row[name] for name in key)
