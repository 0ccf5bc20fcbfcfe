"""What was taken out, here or in a ledger that was taken in: it must not come back with somebody else's rows.

Of a link, and of a claim's tag, each ledger may record that it was given or taken out. What was recorded last counts,
wherever it was recorded, so that the order in which ledgers are taken in does not matter.
"""

import json
from collections import defaultdict
from typing import Any, TypeAlias

from sqlalchemy import Table

from factdb.queries.by_uid import Numbers
from factdb.queries.merged import in_our_numbers, insertions, removals
from factdb.queries.removed import removed_here
from factdb.queries.stored_rows import Key, key_of, rows_by_key
from factdb.store.work import Ledger
from factdb.tables import claim_tags, links

Values: TypeAlias = dict[str, Any]

REMOVABLE = (links, claim_tags)
"""The tables whose rows can be taken out."""


class Graves:
    """Asked about a table's rows only once those that they refer to were taken in."""

    def __init__(self, ledger: Ledger, numbers: Numbers) -> None:
        self._ledger = ledger
        self._numbers = numbers
        self._buried: dict[str, dict[Key, str]] = {}
        self._missed: dict[str, set[Key]] = defaultdict(set)

    def hold(self, table: Table, row: Values) -> bool:
        """Whether a row was taken out since it was written down."""
        if table not in REMOVABLE or row["recorded_at"] > self._in(table).get(key_of(table, row), ""):
            return False
        self._missed[table.name].add(key_of(table, row))
        return True

    def dig(self, table: Table) -> list[Values]:
        """Takes out here what was taken out elsewhere; returns those rows."""
        if table not in REMOVABLE:
            return []
        here = rows_by_key(self._ledger.connection, table, self._in(table))
        found = [row for row in here.values() if self.hold(table, row)]
        for row in found:
            self._ledger.remove(table, row["id"])
        return found

    def raised(self, table: Table) -> list[Values]:
        """Rows that are missing here now although another ledger has said the same again, later: to be added."""
        missed = self._missed.pop(table.name, set())
        if not missed:
            return []
        here = rows_by_key(self._ledger.connection, table, missed)
        found: dict[Key, Values] = {}
        for row in self._theirs(insertions(self._ledger.connection, table), table):
            key = key_of(table, row)
            if key in missed and key not in here and row["recorded_at"] > self._in(table)[key]:
                found[key] = min(found.get(key, row), row, key=lambda each: str(each["recorded_at"]))
        names = [column.name for column in table.c if column.name != "id"]
        return [{name: row[name] for name in names} for row in found.values()]

    def _in(self, table: Table) -> dict[Key, str]:
        if table.name not in self._buried:
            connection = self._ledger.connection
            gone = [*removed_here(connection, table), *self._theirs(removals(connection, table), table)]
            buried: dict[Key, str] = {}
            for row in gone:
                key = key_of(table, row)
                # Of two clocks that disagree: what was seen to be taken out was there before.
                buried[key] = max(buried.get(key, ""), row["removed_at"], row["recorded_at"])
            self._buried[table.name] = buried
        return self._buried[table.name]

    def _theirs(self, entries: dict[str, list[Any]], table: Table) -> list[Values]:
        found = []
        for uid, told in entries.items():
            rows = [{**json.loads(entry.content), "removed_at": entry.written_at} for entry in told]
            found += in_our_numbers(self._ledger.connection, uid, table, rows, self._numbers)
        return found
