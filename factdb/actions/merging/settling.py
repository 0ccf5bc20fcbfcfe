"""Rows that both sides have and that differ: whose state is newer, or that a person must say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Table, select

from factdb.actions.merging.groups import groups_of
from factdb.actions.merging.histories import Histories
from factdb.actions.merging.journals import Kept
from factdb.actions.merging.newer import History, Side, newer, unchanged
from factdb.actions.merging.rows import Differing
from factdb.actions.merging.told import Conflict, Merged
from factdb.queries.by_uid import Numbers
from factdb.store.stored import as_given
from factdb.store.work import Ledger
from factdb.tables import APPEND_ONLY, revisions, sources, stories
from factdb.tables.base import Moment
from factdb.vocabulary import SourceKind

Values: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Past:
    """The other ledger's own journal, and all that it knows, with those that it had taken in."""

    main: Kept
    known: Sequence[Kept]

    def of_ours(self, told: Mapping[str, History]) -> dict[str, History]:
        """What we knew of a row before."""
        return {**told, **{each.key: until(told, each.key, each.known_to) for each in self.known if each.fresh}}

    def of_theirs(self, told: Mapping[str, History]) -> dict[str, History]:
        """What the other ledger knows of it."""
        return {each.key: until(told, each.key, each.head) for each in self.known}


def until(told: Mapping[str, History], key: str, last: int) -> History:
    """What a ledger's journal tells up to its entry `last`."""
    return [state for state in told.get(key, ()) if state.seq <= last]


class Settling:
    """Settles rows that differ. Without `past`, nothing is known of how the other side's came to be."""

    def __init__(self, ledger: Ledger, numbers: Numbers, told: Merged, past: Past | None) -> None:
        self._ledger = ledger
        self._numbers = numbers
        self._told = told
        self._past = past

    def settle(self, table: Table, rows: list[Differing]) -> list[Values]:
        """Takes over what is newer there, and lists what a person must say; returns our rows that changed."""
        here = {str(row.ours["uid"]): row.ours["id"] for row in rows}
        histories = Histories(self._ledger, self._numbers, table, here)
        return [row.ours for row in rows if self._row(table, row, histories)]

    def _row(self, table: Table, row: Differing, histories: Histories) -> bool:
        taken: Values = {}
        apart: dict[str, tuple[Any, Any]] = {}
        for group in groups_of(table):
            differing = [name for name in group if row.ours[name] != row.theirs[name]]
            if all(_given(table, name) or isinstance(table.c[name].type, Moment) for name in differing):
                continue
            side = self._newer(row, group, histories)
            if side == Side.THEIRS and table not in APPEND_ONLY and not self._impossible(table, row, group):
                taken |= {name: row.theirs[name] for name in group}
            elif side != Side.OURS:
                apart |= {name: (row.ours[name], row.theirs[name]) for name in differing}
        if apart:
            self._told.conflicts.append(Conflict(table.name, row.ours["id"], row.ours["uid"], apart))
        if taken:
            self._ledger.change(table, row.ours["id"], **{name: as_given(table, name, taken[name]) for name in taken})
            self._told.changed[table.name] += 1
        return bool(taken)

    def _newer(self, row: Differing, group: tuple[str, ...], histories: Histories) -> Side:
        told = histories.of(str(row.ours["uid"]))
        if self._past is None:
            return newer(row.ours, row.theirs, group, ours=told, theirs={})
        main = self._past.main
        # What differed when the two last met was told of then, or is ours since.
        if unchanged(told.get(main.key, ()), group, main.known_to):
            return Side.OURS
        return newer(row.ours, row.theirs, group, ours=self._past.of_ours(told), theirs=self._past.of_theirs(told))

    def _impossible(self, table: Table, row: Differing, group: tuple[str, ...]) -> bool:
        """Whether an unnamed source would get a name, or one be merged, over any number of steps, into itself."""
        if table is not sources:
            return False
        kinds = {row.ours["kind"], row.theirs["kind"]}
        if "kind" in group and len(kinds) > 1 and SourceKind.UNNAMED in kinds:
            return True
        at = row.theirs["merged_into_id"] if "merged_into_id" in group else None
        while at is not None and at != row.ours["id"]:
            at = self._ledger.connection.execute(select(sources.c.merged_into_id).where(sources.c.id == at)).scalar()
        return at is not None


def _given(table: Table, column: str) -> bool:
    """Whether a merge may have given that anew here, and nobody changes it: nothing of it is to be decided."""
    return (table.name, column) in ((stories.name, "slug"), (revisions.name, "number"))
