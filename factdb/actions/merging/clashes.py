"""Rows of theirs that cannot stand beside ours: of one name, one slug, one number."""

from collections.abc import Callable
from typing import Any, TypeAlias

from sqlalchemy import Table, func, select

from factdb.actions.merging.completing import OTHERWISE, lacking
from factdb.actions.merging.told import Conflict, Joined, Merged, Renamed
from factdb.queries.bundle_tables import references
from factdb.queries.by_uid import Numbers
from factdb.queries.stored_rows import Key, key_columns, key_of, rows_by_key
from factdb.store.stored import as_given
from factdb.store.work import Ledger
from factdb.tables import documents, revisions, stories

Values: TypeAlias = dict[str, Any]
Held: TypeAlias = dict[Key, Values]

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
        self.completed: list[Values] = []
        """Our documents of which theirs knew more."""

    def settled(self, table: Table, rows: list[Values]) -> list[Values]:
        """The rows that are to be added: those that are one of ours left out, those whose name is taken renamed."""
        if not rows or "uid" not in table.c or not key_columns(table):
            return rows
        coming = {key_of(table, row) for row in rows}
        here = rows_by_key(self._ledger.connection, table, coming)
        return [each for row in rows if (each := self._beside(table, row, here, coming))]

    def _beside(self, table: Table, row: Values, here: Held, coming: set[Key]) -> Values | None:
        """The row, where nothing of ours stands in its place; else it is settled, and `here` holds what was renamed."""
        ours = here.get(key_of(table, row))
        if ours is None:
            return row
        if table is stories:
            renamed = self._renamed(table, row, "slug", self._free_slug(row["slug"], coming))
        elif table is revisions and row["sha256"] != ours["sha256"]:
            renamed = self._renamed(table, row, "number", self._next_number(row["story_id"]))
        else:
            self._join(table, row, ours)
            return None
        here[key_of(table, renamed)] = renamed
        return None

    def _join(self, table: Table, row: Values, ours: Values) -> None:
        self._numbers.join(table, row["uid"], ours["id"])
        known = self._known(table, row["uid"])
        if table is documents:
            self._complete(ours, row, known=known)
        if known:
            return
        names = [name for name in key_columns(table) if name not in references(table) and row[name] is not None]
        self._told.joined.append(Joined(table.name, ours["id"], row["uid"], ", ".join(str(row[n]) for n in names)))
        # The ends of a link may stand the other way round: that says the same. A page may have been saved twice.
        key = ("url",) if table is documents else key_columns(table)
        compared = row.keys() - {*_APART, *key, *(OTHERWISE if table is documents else ())}
        apart = {
            name: (ours[name], row[name]) for name in row if name in compared and row[name] not in (None, ours[name])
        }
        if apart:
            self._told.conflicts.append(Conflict(table.name, ours["id"], row["uid"], apart))

    def _complete(self, ours: Values, theirs: Values, *, known: bool) -> None:
        taken = lacking(ours, theirs)
        if theirs["original"] and not ours["original"] and not known:
            # 0 stands there until somebody says that it is one; who said otherwise since the two last met is heard.
            taken["original"] = 1
        if taken:
            given = {name: as_given(documents, name, value) for name, value in taken.items()}
            self._ledger.change(documents, ours["id"], **given)
            ours |= taken
            self.completed.append(ours)
            self._told.changed[documents.name] += 1

    def _renamed(self, table: Table, row: Values, column: str, value: str | int) -> Values:
        renamed = {**row, column: value}
        number = self._ledger.insert(table, renamed)[0]
        self._told.added[table.name] += 1
        self._told.renamed.append(Renamed(table.name, number, row["uid"], column, row[column], value))
        return {**renamed, "id": number}

    def _free_slug(self, slug: str, coming: set[Key]) -> str:
        taken = {*self._ledger.connection.execute(select(stories.c.slug)).scalars(), *(key[0] for key in coming)}
        number = 2
        while (free := f"{slug[: _SLUG - len(str(number)) - 1]}-{number}") in taken:
            number += 1
        return free

    def _next_number(self, story: int) -> int:
        query = select(func.max(revisions.c.number)).where(revisions.c.story_id == story)
        return int(self._ledger.connection.execute(query).scalar_one()) + 1
