"""What the journals tell of rows that both sides have."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, select

from factdb.actions.merging.newer import History, State, Values
from factdb.queries.by_uid import Numbers
from factdb.queries.chunked import chunks
from factdb.queries.ledger_uid import ledger_uid
from factdb.queries.merged import in_our_numbers, merge_moments, states_of
from factdb.store.stored import stored
from factdb.store.work import Ledger
from factdb.tables import journal, merges


class Histories:
    """The histories of some rows of a table, all with our numbers, by the ledger that tells them."""

    def __init__(self, ledger: Ledger, numbers: Numbers, table: Table, rows: Mapping[str, int]) -> None:
        """`rows` are our numbers by the rows' uids."""
        self._connection = ledger.connection
        self._table = table
        self._own = ledger_uid(ledger.connection)
        self._told: dict[str, dict[str, History]] = {uid: {} for uid in rows}
        self._ours(rows)
        if len(states := states_of(ledger.connection, table, rows.keys())):
            self._kept(states, numbers)

    def of(self, uid: str) -> dict[str, History]:
        """The histories of a row, by ledger: our own journal's, and those of the journals kept here."""
        return self._told[uid]

    def _ours(self, rows: Mapping[str, int]) -> None:
        columns = {column.name: column for column in stored(self._connection, journal)}
        uids = {number: uid for uid, number in rows.items()}
        moments = {column.name: column for column in stored(self._connection, merges)}["recorded_at"]
        merging = set(self._connection.execute(select(moments)).scalars())
        query = select(*journal.c["seq", "row_id"], columns["recorded_at"], journal.c.content).order_by(journal.c.seq)
        found: dict[int, list[State]] = {number: [] for number in uids}
        for chunk in chunks(uids):
            entries = query.where(journal.c.table_name == self._table.name, journal.c.row_id.in_(chunk))
            for row in self._connection.execute(entries):
                state = State(
                    row.seq, row.recorded_at, self._whole(json.loads(row.content)), row.recorded_at in merging
                )
                found[row.row_id].append(state)
        for number, history in found.items():
            self._told[uids[number]][self._own] = history

    def _kept(self, states: dict[str, dict[str, list[Any]]], numbers: Numbers) -> None:
        merging = merge_moments(self._connection)
        for key in {key for by_ledger in states.values() for key in by_ledger}:
            entries = [(uid, each) for uid, by_ledger in states.items() for each in by_ledger.get(key, ())]
            contents = [self._whole(json.loads(each.content)) for _, each in entries]
            held = in_our_numbers(self._connection, key, self._table, contents, numbers)
            found: dict[str, list[State]] = {}
            for (uid, each), row in zip(entries, held, strict=True):
                merged = each.written_at in merging.get(key, ())
                found.setdefault(uid, []).append(State(each.seq, each.written_at, row, merged))
            for uid, history in found.items():
                self._told[uid][key] = history

    def _whole(self, content: Values) -> Values:
        """A row with the columns that a later schema added, as its entry is read: holding their defaults."""
        return {column.name: content.get(column.name, column.info.get("default")) for column in self._table.c}
