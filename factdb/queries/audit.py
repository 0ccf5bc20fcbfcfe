"""What does not agree: within the chains of the journals, between our journal and the tables, in what is derived."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Table, select

from factdb.queries.chain_walk import Chain
from factdb.queries.merged_audit import wrong_in_merged
from factdb.queries.wrong_standings import wrong_standings
from factdb.rules.chain import GENESIS, canonical_of
from factdb.store.stored import stored, streamed_tuples
from factdb.tables import JOURNALLED, journal, ledger
from factdb.vocabulary import Act

END = (1 << 63, "")
"""After the last entry: no row has that number."""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A row that is not as the journal has it, or a journal entry that breaks the chain: `row` is its number."""

    table: str
    row: int
    what: str
    columns: tuple[str, ...] = ()


def findings(connection: Connection, *, derived: bool = True) -> Iterator[FindingRow]:
    """Everything that does not agree, as it is found, in memory that does not grow with the ledger.

    Without `derived`, standings are passed over: they can be computed anew.
    """
    yield from wrong_in_the_chain(connection)
    for table in JOURNALLED:
        yield from _in_the_table(connection, table)
    for number, what, columns in wrong_standings(connection) if derived else ():
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


def wrong_in_the_chain(connection: Connection) -> Iterator[FindingRow]:
    """Entries of the journal that do not follow from those before them, or a head that is not the last."""
    chain = Chain()
    for entry in streamed_tuples(connection, select(*stored(connection, journal)).order_by(journal.c.seq)):
        if wrong := chain.step(*entry):
            yield FindingRow("journal", entry[0], wrong)
    found = connection.execute(select(*stored(connection, ledger))).first()
    if found is None:
        yield FindingRow("ledger", 1, "removed")
    elif (found.head_seq, found.head_hash) != (chain.seq, chain.last):
        what = f"its head is entry {found.head_seq}, the journal's last is {chain.seq}"
        yield FindingRow("ledger", 1, what, ("head_seq", "head_hash"))


def _in_the_table(connection: Connection, table: Table) -> Iterator[FindingRow]:
    """Rows and the last entries on them, both in the order of their numbers, side by side."""
    columns = sorted(stored(connection, table), key=attrgetter("name"))
    names = tuple(each.name for each in columns)
    place = names.index("id")
    latest = _latest(connection, table)
    number, content = next(latest, END)
    for row in streamed_tuples(connection, select(*columns).order_by(table.c.id)):
        while number < row[place]:
            yield FindingRow(table.name, number, "removed")
            number, content = next(latest, END)
        if number > row[place]:
            yield FindingRow(table.name, row[place], "added")
            continue
        if canonical_of(names, row) != content and (
            finding := _differing(table, dict(zip(names, row, strict=True)), content)
        ):
            yield finding
        number, content = next(latest, END)
    while number < END[0]:
        yield FindingRow(table.name, number, "removed")
        number, content = next(latest, END)


def _latest(connection: Connection, table: Table) -> Iterator[tuple[int, str]]:
    """What the journal says that each row holds, by number; rows that were taken out are left out."""
    entries = select(*journal.c["row_id", "act", "content"]).where(journal.c.table_name == table.name)
    last: Sequence[Any] = ()
    for entry in streamed_tuples(connection, entries.order_by(journal.c.row_id, journal.c.seq)):
        if last and last[0] != entry[0] and last[1] != Act.REMOVE:
            yield last[0], last[2]
        last = entry
    if last and last[1] != Act.REMOVE:
        yield last[0], last[2]


def _differing(table: Table, found: dict[str, Any], content: str) -> FindingRow | None:
    """A row that is written otherwise than its last entry says: the columns in which it differs, if it does."""
    number = found["id"]
    try:
        recorded = dict(json.loads(content))
    except (ValueError, TypeError, RecursionError):
        return FindingRow(table.name, number, "its journal entry cannot be read")
    # A column that a later schema added is missing in entries from before: they are read as holding its default.
    differing = tuple(
        each.name for each in table.c if recorded.get(each.name, each.info.get("default")) != found[each.name]
    )
    return FindingRow(table.name, number, "edited", differing) if differing else None
