"""What was taken out, here or in a ledger that was taken in: it must not come back with somebody else's rows."""

import json
from typing import Any, TypeAlias

from sqlalchemy import Table, select

from factdb.actions.merging.told import Merged
from factdb.queries.by_uid import Numbers
from factdb.queries.merged import in_our_numbers, removals
from factdb.queries.stored_rows import keys_of, rows_by
from factdb.store.stored import stored
from factdb.store.work import Ledger
from factdb.tables import claim_tags, journal, links
from factdb.vocabulary import Act

Values: TypeAlias = dict[str, Any]

REMOVABLE = (links, claim_tags)
"""The tables whose rows can be taken out."""


class Graves:
    """Rows that were taken out, each with the stamp of when it was last."""

    def __init__(self, ledger: Ledger, numbers: Numbers) -> None:
        self._ledger = ledger
        self._numbers = numbers
        self._held: dict[tuple[Any, ...], str] = {}
        for table in REMOVABLE:
            for at, row in self._ours(table):
                self._bury(table, row, at)
        for _, table, at, row in self._theirs(None, 0):
            self._bury(table, row, at)

    def hold(self, table: Table, row: Values) -> bool:
        """Whether a row was taken out. One without a uid that was written down after that came anew."""
        at = self._held.get(_key(table, row))
        return at is not None and ("uid" in row or row["recorded_at"] <= at)

    def dig(self, told: Merged, key: str, after: int) -> dict[str, list[Values]]:
        """Takes out here what another ledger took out after the entry `after`; returns those rows, by table."""
        found: dict[str, list[Values]] = {}
        for _, table, at, row in self._theirs(key, after):
            columns = _columns(table)
            here = rows_by(self._ledger.connection, table, columns, [row[columns[0]]])
            ours = here.get(tuple(row[name] for name in columns))
            if ours and ("uid" in row or ours["recorded_at"] <= at):
                self._ledger.remove(table, ours["id"])
                told.removed[table.name] += 1
                found.setdefault(table.name, []).append(ours)
        return found

    def _ours(self, table: Table) -> list[tuple[str, Values]]:
        columns = {column.name: column for column in stored(self._ledger.connection, journal)}
        query = select(columns["recorded_at"], journal.c.content)
        entries = query.where(journal.c.table_name == table.name, journal.c.act == Act.REMOVE)
        return [(at, json.loads(content)) for at, content in self._ledger.connection.execute(entries)]

    def _theirs(self, key: str | None, after: int) -> list[tuple[str, Table, str, Values]]:
        found = []
        for entry in removals(self._ledger.connection, key, after):
            table = next(each for each in REMOVABLE if each.name == entry.table_name)
            content = json.loads(entry.content)
            if "uid" not in table.c:
                [content] = in_our_numbers(self._ledger.connection, entry.ledger_uid, table, [content], self._numbers)
            found.append((entry.ledger_uid, table, entry.written_at, content))
        return found

    def _bury(self, table: Table, row: Values, at: str) -> None:
        key = _key(table, row)
        self._held[key] = max(at, self._held.get(key, ""))


def _columns(table: Table) -> tuple[str, ...]:
    return ("uid",) if "uid" in table.c else keys_of(table)[0]


def _key(table: Table, row: Values) -> tuple[Any, ...]:
    return table.name, *(row[name] for name in _columns(table))
