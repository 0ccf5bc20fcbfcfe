"""Take in the rows of another ledger that are not here, a table at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Table

from factdb.actions.merging.clashes import Clashes
from factdb.actions.merging.graves import Graves
from factdb.errors import BadInput
from factdb.queries.bundle_rows import Bundle
from factdb.queries.bundle_tables import references
from factdb.queries.by_uid import Numbers
from factdb.queries.stored_rows import key_of, rows_by_key, rows_by_uid
from factdb.store.work import Ledger
from factdb.tables import identities, verdicts

BATCH = 1_000

Values: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Differing:
    """A row that both sides have, as it stands here and there, both with our numbers."""

    ours: Values
    theirs: Values


class Taking:
    """Rows on their way in: `added` are the numbers they were given, by table; `judged_before` those of the verdicts
    that both sides had."""

    def __init__(self, ledger: Ledger, bundle: Bundle, numbers: Numbers, graves: Graves, clashes: Clashes) -> None:
        self._ledger = ledger
        self._bundle = bundle
        self._numbers = numbers
        self._graves = graves
        self._clashes = clashes
        self.added: dict[str, list[int]] = defaultdict(list)
        self.judged_before: list[int] = []

    def take(self, table: Table) -> list[Differing]:
        """Takes in what is not here of a table; returns what is here and differs.

        Raises BadInput for a row that refers to one that is neither here nor there.
        """
        differing: list[Differing] = []
        waiting: list[Values] = []
        for batch in batches(self._bundle.rows(table.name)):
            waiting += self._batch(table, batch, differing)
        while waiting:  # for rows of the same table, which came later
            left = [row for batch in batches(waiting) for row in self._batch(table, batch, differing)]
            if len(left) == len(waiting):
                raise _dangling(table, left[0], table)
            waiting = left
        return differing

    def put(self, table: Table, rows: list[Values]) -> None:
        """Adds rows that are in our numbers already."""
        self.added[table.name] += self._ledger.insert(table, *rows)

    def _batch(self, table: Table, rows: list[Values], differing: list[Differing]) -> list[Values]:
        ready, waiting = self._in_our_numbers(table, rows)
        fresh = []
        for row, ours in self._beside(table, ready):
            if ours is None:
                fresh.append(row)
                continue
            if table is verdicts:
                self.judged_before.append(ours["id"])
            if "uid" in row and any(ours[name] != value for name, value in row.items()):
                differing.append(Differing(ours, row))
        fresh = [row for row in fresh if not self._graves.hold(table, row)]
        self.put(table, self._clashes.settled(table, fresh))
        return waiting

    def _beside(self, table: Table, rows: list[Values]) -> Iterator[tuple[Values, Values | None]]:
        """Rows, each with the one of ours that it is."""
        connection = self._ledger.connection
        if "uid" in table.c:
            by_uid = rows_by_uid(connection, table, [row["uid"] for row in rows])
            return ((row, by_uid.get(row["uid"])) for row in rows)
        keys = [key_of(table, row) for row in rows]
        by_key = rows_by_key(connection, table, keys)
        return ((row, by_key.get(key)) for row, key in zip(rows, keys, strict=True))

    def _in_our_numbers(self, table: Table, rows: list[Values]) -> tuple[list[Values], list[Values]]:
        known = {
            name: self._numbers.of(target, list({row[name] for row in rows if row[name] is not None}))
            for name, target in references(table).items()
        }
        ready, waiting = [], []
        for row in rows:
            missing = [name for name, found in known.items() if row[name] is not None and row[name] not in found]
            if not missing:
                ready.append(_ordered(table, {**row, **{name: found.get(row[name]) for name, found in known.items()}}))
            elif all(references(table)[name] is table for name in missing):
                waiting.append(row)
            else:
                raise _dangling(table, row, references(table)[missing[0]])
        return ready, waiting


def batches(rows: Iterable[Values], size: int = BATCH) -> Iterator[list[Values]]:
    """Rows, so many at a time."""
    left = iter(rows)
    while batch := list(islice(left, size)):
        yield batch


def _ordered(table: Table, row: Values) -> Values:
    if table is identities:  # a pair has the lower number first, and numbers differ between ledgers
        row["source_id"], row["other_id"] = sorted((row["source_id"], row["other_id"]))
    return row


def _dangling(table: Table, row: Values, target: Table) -> BadInput:
    return BadInput(
        f"A row of {table.name} ({row.get('uid') or 'without a uid'}) refers to one of {target.name} that is neither "
        "here nor in what is to be merged; nothing was merged.",
        hint="ask for the whole ledger, or for an export that factdb made.",
    )
