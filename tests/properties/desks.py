"""Desks that work on ledgers of their own, and what ledgers must agree on once they came together."""

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Table

from factdb.actions.merge_ledger import merge_ledger
from factdb.actions.merging.told import Merged
from factdb.errors import FactdbError, Refused
from factdb.exchange.bundle import bundle_of_file, bundle_of_ledger
from factdb.queries.bundle_rows import Bundle
from factdb.queries.bundle_tables import HANDED_OVER, references
from factdb.queries.stored_rows import key_of
from factdb.store.location import Location, sqlite_file
from factdb.store.work import Ledger, writing
from factdb.tables import identities, links, merged_entries, merges, metadata
from factdb.tables.base import Moment
from factdb.vocabulary import MUTUAL
from tests.ledgers import exported, uid_of
from tests.properties.steps import Step

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
Row: TypeAlias = dict[str, Any]
State: TypeAlias = dict[str, dict[Any, Row]]

GIVEN = {("stories", "slug"), ("revisions", "number")}
"""What a merge may give anew."""


@dataclass
class Desks:
    """Ledgers, each with its own clock, and what their merges told: columns told apart, and uids told to be one row."""

    places: list[Location]
    skews: tuple[int, ...]
    ticks: int = 0
    apart: set[tuple[str, str, str]] = field(default_factory=set)
    one: dict[str, str] = field(default_factory=dict)

    def now(self, desk: int) -> datetime:
        """The moment by a desk's clock: never that of another desk, to the microsecond."""
        self.ticks += 1
        return START + timedelta(hours=6, seconds=self.ticks, minutes=self.skews[desk], microseconds=desk)

    def take(self, desk: int, taken: Step) -> None:
        """Takes a step at a desk; what is refused changes nothing."""
        action, arguments = taken

        def act(ledger: Ledger) -> None:
            ledger.at = self.now(desk)
            action(ledger, **arguments)

        with contextlib.suppress(FactdbError):
            writing(self.places[desk], act)

    def merge(self, into: int, other: int, *, file: bool = False) -> Merged | None:
        """Takes one ledger into another, by a file or directly; None for a copy in which nothing was done."""

        def act(ledger: Ledger) -> Merged:
            ledger.at = self.now(into)
            return merge_ledger(ledger, bundle)

        with opened(self.places[other], file=file) as bundle:
            try:
                told = writing(self.places[into], act)
            except Refused as why:
                if "That is this ledger itself" not in why.message:
                    raise
                return None
        for each in told.joined:
            ours = uid_of(self.places[into], metadata.tables[each.table], each.row)
            first, other_uid = sorted((self.known_as(ours), self.known_as(each.uid)))
            if first != other_uid:
                self.one[other_uid] = first
        self.apart |= {(each.table, str(each.uid), name) for each in told.conflicts for name in each.columns}
        return told

    def copied(self, folder: Path) -> "Desks":
        """The same desks as they are now, to go on with in another way; what they tell is kept in one place."""
        folder.mkdir()
        places = [sqlite_file(shutil.copy(str(place.path), folder / f"{n}.db")) for n, place in enumerate(self.places)]
        return Desks(places, self.skews, self.ticks, self.apart, self.one)

    def known_as(self, uid: str) -> str:
        """The uid under which a row is compared: of rows that are one, always the same."""
        while uid in self.one:
            uid = self.one[uid]
        return uid

    def state(self, desk: int) -> State:
        """All that a ledger holds, as every ledger may hold it; each row but once."""
        found: State = {}
        with bundle_of_ledger(self.places[desk]) as bundle:
            for table in COMPARED:
                rows = found[table.name] = {}
                said = set()
                for row in bundle.rows(table.name):
                    key, values = self._comparable(table, row)
                    what = key_of(table, {**row, **values}) or key
                    assert key not in rows, f"twice in {table.name}: {row}"
                    assert what not in said, f"said twice in {table.name}: {row}"
                    rows[key] = values
                    said.add(what)
        return found

    def _comparable(self, table: Table, row: Row) -> tuple[Any, Row]:
        known = {name: self.known_as(row[name]) for name in (*references(table), "uid") if row.get(name)}
        values = {**row, **known}
        if table is identities or (table is links and row["kind"] in MUTUAL):
            names = ("claim_id" if table is links else "source_id", "other_id")
            values |= zip(names, sorted(values[name] for name in names), strict=True)
        key = values["uid"] if "uid" in row else key_of(table, values)
        joined = "uid" not in row or row["uid"] != key or key in self.one.values()
        left_out = {"recorded_at", "recorded_by"} if joined else set()
        for column in table.c:
            # Of what both did, each at their own moment, only the moments differ.
            if (table.name, column.name) in GIVEN or (isinstance(column.type, Moment) and column.nullable):
                left_out.add(column.name)
        return key, {name: value for name, value in values.items() if name not in left_out}


COMPARED = [table for table in HANDED_OVER if table not in (merges, merged_entries)]


@contextlib.contextmanager
def opened(place: Location, *, file: bool) -> Iterator[Bundle]:
    """A ledger to be taken in, by a file or directly."""
    if file:
        with bundle_of_file(exported(place, Path(f"{place.path}.factdb"))) as bundle:
            yield bundle
    else:
        with bundle_of_ledger(place) as bundle:
            yield bundle


def differing(desks: Desks, one: State, other: State) -> list[Any]:
    """What two ledgers hold otherwise, though no merge told of it."""
    told = {(table, desks.known_as(uid), name) for table, uid, name in desks.apart}
    pointing = any(name == "merged_into_id" for _, _, name in told)
    found: list[Any] = []
    for table in one:
        rows, others = one[table], other[table]
        found += [(table, "here alone", rows[key]) for key in rows.keys() - others.keys()]
        found += [(table, "there alone", others[key]) for key in others.keys() - rows.keys()]
        for key in rows.keys() & others.keys():
            for name, value in rows[key].items():
                if value == others[key][name] or (table, key, name) in told or (pointing and name == "merged_into_id"):
                    continue
                found.append((table, key, name, value, others[key][name]))
    return found
