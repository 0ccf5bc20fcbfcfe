"""The journals of other ledgers that were taken in, as they stand here."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, func, select

from factdb.queries.bundle_rows import Header
from factdb.queries.bundle_tables import references
from factdb.queries.by_uid import Numbers
from factdb.queries.chunked import chunks
from factdb.store.stored import streamed
from factdb.tables import journal, ledger, merged_entries, merges, tags
from factdb.vocabulary import Act

_COLUMNS = merged_entries.c["ledger_uid", "seq", "written_at", "content"]


def taken_in(connection: Connection, header: Header) -> bool:
    """Whether a ledger was taken in as far as it goes now."""
    head = (merges.c.head_seq == header.head_seq) & (merges.c.head_hash == header.head_hash)
    return connection.execute(select(merges.c.id).where(head)).first() is not None


def last_kept(connection: Connection, key: str) -> int:
    """The number of the last entry that is kept of a ledger's journal; 0 where there is none."""
    query = select(func.max(merged_entries.c.seq)).where(merged_entries.c.ledger_uid == key)
    return connection.execute(query).scalar() or 0


def kept_hashes(connection: Connection, key: str) -> Iterator[str]:
    """The hashes of a ledger's journal as far as it is kept here, in order; of this ledger, its own journal's."""
    query = select(merged_entries.c.hash).where(merged_entries.c.ledger_uid == key).order_by(merged_entries.c.seq)
    if key == connection.execute(select(ledger.c.uid)).scalar_one():
        query = select(journal.c.hash).order_by(journal.c.seq)
    return (row.hash for row in streamed(connection, query))


def uids_until(connection: Connection, key: str, table: Table, last: int) -> set[str]:
    """The uids of the rows of a table that a ledger's journal speaks of up to its entry `last`."""
    entries = _entries(key, table).where(merged_entries.c.seq <= last)
    return {uid_in(row.content) for row in streamed(connection, entries)}


def states_of(connection: Connection, table: Table, uids: Collection[str]) -> dict[str, dict[str, list[Row[Any]]]]:
    """What the journals kept here say of rows, by uid, then by ledger: `seq`, `written_at`, `content`, in order."""
    wanted = set(uids)
    found: dict[str, dict[str, list[Row[Any]]]] = defaultdict(lambda: defaultdict(list))
    entries = select(*_COLUMNS).where(merged_entries.c.table_name == table.name)
    for row in streamed(connection, entries.order_by(*merged_entries.primary_key)):
        if (uid := uid_in(row.content)) in wanted:
            found[uid][row.ledger_uid].append(row)
    return found


def removals(connection: Connection, table: Table) -> dict[str, list[Row[Any]]]:
    """The entries, by ledger, by which somebody took out rows of a table; those of mergers are left out."""
    merging = merge_moments(connection)
    entries = select(*_COLUMNS).where(merged_entries.c.act == Act.REMOVE, merged_entries.c.table_name == table.name)
    return _by_ledger(
        row for row in streamed(connection, entries) if row.written_at not in merging.get(row.ledger_uid, ())
    )


def insertions(connection: Connection, table: Table) -> dict[str, list[Row[Any]]]:
    """The entries, by ledger, by which rows of a table were added."""
    entries = select(*_COLUMNS).where(merged_entries.c.act == Act.INSERT, merged_entries.c.table_name == table.name)
    return _by_ledger(streamed(connection, entries))


def merge_moments(connection: Connection) -> dict[str, set[str]]:
    """When the ledgers whose journals are kept here took others in, by ledger: what they wrote then, others said."""
    entries = select(*_COLUMNS).where(merged_entries.c.table_name == merges.name)
    found: dict[str, set[str]] = defaultdict(set)
    for row in connection.execute(entries):
        found[row.ledger_uid].add(row.written_at)
    return found


def in_our_numbers(
    connection: Connection, key: str, table: Table, rows: list[dict[str, Any]], numbers: Numbers
) -> list[dict[str, Any]]:
    """Rows as another ledger's journal holds them, with our numbers where they refer to others; None for what is not
    here."""
    mapped = [dict(row) for row in rows]
    for name, target in references(table).items():
        told = _told(connection, key, target, {row[name] for row in rows if row.get(name) is not None})
        ours = numbers.of(target, [str(each["uid"]) for each in told.values()])
        if target is tags:
            ours = _by_name(connection, told) | ours
        for row in mapped:
            row[name] = ours.get(told[row[name]]["uid"]) if row.get(name) in told else None
    return mapped


def uid_in(content: str) -> str:
    """The uid that a row's canonical JSON holds: texts before it are quoted, so that its mark stands there alone."""
    begin = content.find('"uid":"') + 7
    return content[begin : begin + 36]


def _told(connection: Connection, key: str, table: Table, numbers: Collection[int]) -> dict[Any, dict[str, Any]]:
    """What a ledger's journal says of its rows with these numbers when they were added, by number."""
    found: dict[Any, dict[str, Any]] = {}
    for chunk in chunks(numbers):
        query = select(*merged_entries.c["row_id", "content"]).where(
            merged_entries.c.ledger_uid == key,
            merged_entries.c.table_name == table.name,
            merged_entries.c.row_id.in_(chunk),
            merged_entries.c.act == Act.INSERT,
        )
        found |= {row.row_id: json.loads(row.content) for row in connection.execute(query)}
    return found


def _by_name(connection: Connection, told: dict[Any, dict[str, Any]]) -> dict[str, int]:
    """The numbers of our tags, by the uids that others gave to those of the same names."""
    here: dict[str, int] = {row.name: row.id for row in connection.execute(select(tags.c.name, tags.c.id))}
    return {each["uid"]: here[each["name"]] for each in told.values() if each["name"] in here}


def _by_ledger(rows: Iterable[Row[Any]]) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[row.ledger_uid].append(row)
    return found


def _entries(key: str, table: Table) -> Select[Any]:
    return select(*_COLUMNS).where(merged_entries.c.ledger_uid == key, merged_entries.c.table_name == table.name)
