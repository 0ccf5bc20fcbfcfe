"""Rows that both sides have and that differ: whose state is newer, or that a person must say."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Table, select

from factdb.actions.merging.groups import groups_of
from factdb.actions.merging.journals import Kept
from factdb.actions.merging.rows import Differing
from factdb.actions.merging.told import Conflict, Merged
from factdb.queries.by_uid import Numbers
from factdb.queries.chunked import chunks
from factdb.queries.merged import in_our_numbers, states_of
from factdb.store.stored import stored
from factdb.store.work import Ledger
from factdb.tables import APPEND_ONLY, journal, revisions, sources
from factdb.tables.base import Moment

Values: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class State:
    """What a row held from a moment on, a stamp; `known` where both sides had taken that in before."""

    at: str
    row: Values
    known: bool = False


class Settling:
    """Settles rows that differ. Without `kept`, nothing is known of how the other side's came to be."""

    def __init__(self, ledger: Ledger, numbers: Numbers, told: Merged, kept: Kept | None) -> None:
        self._ledger = ledger
        self._numbers = numbers
        self._told = told
        self._kept = kept

    def settle(self, table: Table, rows: list[Differing]) -> list[Values]:
        """Takes over what is newer there, and lists what a person must say; returns our rows that changed."""
        ours = self._ours(table, [row.ours["id"] for row in rows])
        theirs = self._theirs(table, rows)
        return [row.ours for row in rows if self._row(table, row, ours[row.ours["id"]], theirs[str(row.ours["uid"])])]

    def _row(self, table: Table, row: Differing, ours: list[State], theirs: list[State]) -> bool:
        taken: Values = {}
        apart: dict[str, tuple[Any, Any]] = {}
        for group in groups_of(table):
            if all(row.ours[name] == row.theirs[name] for name in group):
                continue
            verdict = newer(ours, theirs, group)
            if verdict == "theirs" and table not in APPEND_ONLY and not self._circular(table, row, group):
                taken |= {name: row.theirs[name] for name in group}
            elif verdict != "ours" and (table, group) != (revisions, ("number",)):
                differing = [name for name in group if row.ours[name] != row.theirs[name]]
                apart |= {name: (row.ours[name], row.theirs[name]) for name in differing}
        if apart:
            self._told.conflicts.append(Conflict(table.name, row.ours["id"], row.ours["uid"], apart))
        if taken:
            self._ledger.change(table, row.ours["id"], **{name: _value(table, name, taken[name]) for name in taken})
            self._told.changed[table.name] += 1
        return bool(taken)

    def _circular(self, table: Table, row: Differing, group: tuple[str, ...]) -> bool:
        """Whether a source would, over any number of steps, be merged into itself."""
        if table is not sources or "merged_into_id" not in group:
            return False
        at = row.theirs["merged_into_id"]
        while at is not None and at != row.ours["id"]:
            at = self._ledger.connection.execute(select(sources.c.merged_into_id).where(sources.c.id == at)).scalar()
        return at is not None

    def _ours(self, table: Table, numbers: list[int]) -> dict[int, list[State]]:
        columns = {column.name: column for column in stored(self._ledger.connection, journal)}
        query = select(columns["recorded_at"], *journal.c["row_id", "content"]).order_by(journal.c.seq)
        found: dict[int, list[State]] = {number: [] for number in numbers}
        for chunk in chunks(numbers):
            entries = query.where(journal.c.table_name == table.name, journal.c.row_id.in_(chunk))
            for at, number, content in self._ledger.connection.execute(entries):
                found[number].append(State(at, _whole(table, json.loads(content))))
        return found

    def _theirs(self, table: Table, rows: list[Differing]) -> dict[str, list[State]]:
        """What the rows held there, as far as a journal came with them, and at last what they hold now."""
        now = {str(row.ours["uid"]): [State("", row.theirs)] for row in rows}
        if self._kept is None:
            return now
        connection, key = self._ledger.connection, self._kept.key
        for uid, entries in states_of(connection, key, table, now.keys()).items():
            contents = [_whole(table, json.loads(entry.content)) for entry in entries]
            held = in_our_numbers(connection, key, table, contents, self._numbers)
            now[uid] = [
                State(entry.written_at, row, entry.seq <= self._kept.known_to)
                for entry, row in zip(entries, held, strict=True)
            ]
        return now


def newer(ours: list[State], theirs: list[State], group: tuple[str, ...]) -> str:
    """Which side's values of these columns are newer: `ours`, `theirs`, or `neither`, each in the order they came.

    What stood there when the two last met and stands there still is no news. Else that side is newer which has passed
    through what the other holds; where both have, the one that changed last.
    """
    mine, his = _held(ours[-1], group), _held(theirs[-1], group)
    known = [state for state in theirs if state.known]
    if known and _held(known[-1], group) == his:
        return "ours"
    mine_there = any(_held(state, group) == mine for state in theirs)
    his_here = any(_held(state, group) == his for state in ours)
    if mine_there and his_here:
        return "theirs" if _since(theirs, group) > _since(ours, group) else "ours"
    return "theirs" if mine_there else "ours" if his_here else "neither"


def _since(states: list[State], group: tuple[str, ...]) -> str:
    """When the values came to be what they are now."""
    at = states[-1].at
    for state in reversed(states):
        if _held(state, group) != _held(states[-1], group):
            break
        at = state.at
    return at


def _held(state: State, group: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(state.row[name] for name in group)


def _whole(table: Table, content: Values) -> Values:
    """A row with the columns that a later schema added, as its entry is read: holding their defaults."""
    return {column.name: content.get(column.name, column.info.get("default")) for column in table.c}


def _value(table: Table, name: str, held: Any) -> Any:
    is_moment = isinstance(table.c[name].type, Moment) and held is not None
    return datetime.fromisoformat(held) if is_moment else held
