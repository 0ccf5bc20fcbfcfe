"""What does not agree: within the chains of the journals, between our journal and the tables, in what is derived."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from factdb.queries.chain_walk import Chain
from factdb.queries.merged_audit import wrong_in_merged
from factdb.queries.wrong_standings import wrong_standings
from factdb.rules.chain import GENESIS, canonical
from factdb.store.stored import stored, streamed
from factdb.tables import JOURNALLED, journal, ledger
from factdb.vocabulary import Act


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A row that is not as the journal has it, or a journal entry that breaks the chain: `row` is its number."""

    table: str
    row: int
    what: str
    columns: tuple[str, ...] = ()


def findings(connection: Connection) -> Iterator[FindingRow]:
    """Everything that does not agree, as it is found, in memory that does not grow with the ledger."""
    yield from _in_the_chain(connection)
    for table in JOURNALLED:
        yield from _in_the_table(connection, table)
    for number, what, columns in wrong_standings(connection):
        yield FindingRow("standings", number, what, columns)
    for number, what in wrong_in_merged(connection):
        yield FindingRow("merged_entries", number, what)


def head(connection: Connection) -> tuple[int, str]:
    """The number and the hash of the journal's last entry; 0 and zeros where there is none."""
    last = connection.execute(select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1)).first()
    return (last.seq, last.hash) if last else (0, GENESIS)


def entry_of(connection: Connection, begun: str) -> int | None:
    """The number of the entry whose hash begins so; 0 for the zeros before the first, None where there is none."""
    if GENESIS.startswith(begun):
        return 0
    return connection.execute(select(journal.c.seq).where(journal.c.hash.startswith(begun, autoescape=True))).scalar()


def _in_the_chain(connection: Connection) -> Iterator[FindingRow]:
    chain = Chain()
    for entry in streamed(connection, select(*stored(connection, journal)).order_by(journal.c.seq)):
        if wrong := chain.follow(entry):
            yield FindingRow("journal", entry.seq, wrong)
    found = connection.execute(select(*stored(connection, ledger))).first()
    if found is None:
        yield FindingRow("ledger", 1, "removed")
    elif (found.head_seq, found.head_hash) != (chain.seq, chain.last):
        what = f"its head is entry {found.head_seq}, the journal's last is {chain.seq}"
        yield FindingRow("ledger", 1, what, ("head_seq", "head_hash"))


def _in_the_table(connection: Connection, table: Table) -> Iterator[FindingRow]:
    entries = select(*journal.c["row_id", "act", "content"]).where(journal.c.table_name == table.name)
    latest = _latest(streamed(connection, entries.order_by(journal.c.row_id, journal.c.seq)))
    rows = ((row.id, row) for row in streamed(connection, select(*stored(connection, table)).order_by(table.c.id)))
    for number, parts in groupby(merge(latest, rows, key=itemgetter(0)), key=itemgetter(0)):
        if finding := _compared(table, number, [part for _, part in parts]):
            yield finding


def _latest(entries: Iterable[Row[Any]]) -> Iterator[tuple[int, str]]:
    """What the journal says that each row holds, by number; rows that were taken out are left out."""
    for number, group in groupby(entries, key=attrgetter("row_id")):
        last = deque(group, maxlen=1).pop()
        if last.act != Act.REMOVE:
            yield number, last.content


def _compared(table: Table, number: int, parts: list[Any]) -> FindingRow | None:
    """A row against its latest journal entry: both, or the one that is there."""
    if len(parts) == 1:
        return FindingRow(table.name, number, "removed" if isinstance(parts[0], str) else "added")
    content, row = parts if isinstance(parts[0], str) else parts[::-1]
    found = dict(zip(table.c.keys(), row, strict=True))
    if canonical(found) == content:
        return None
    try:
        recorded = dict(json.loads(content))
    except (ValueError, TypeError, RecursionError):
        return FindingRow(table.name, number, "its journal entry cannot be read")
    # A column that a later schema added is missing in entries from before: they are read as holding its default.
    differing = tuple(
        name for name, value in found.items() if recorded.get(name, table.c[name].info.get("default")) != value
    )
    return FindingRow(table.name, number, "edited", differing) if differing else None
