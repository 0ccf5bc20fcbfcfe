"""The journals of other ledgers that were taken in, as they stand here."""

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, func, select

from factdb.queries.bundle_tables import references
from factdb.queries.by_uid import Numbers
from factdb.queries.chunked import chunks
from factdb.store.stored import streamed
from factdb.tables import journal, ledger, merged_entries
from factdb.vocabulary import Act


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


def states_of(connection: Connection, key: str, table: Table, uids: Collection[str]) -> dict[str, list[Row[Any]]]:
    """What a ledger's journal says of rows, by uid: `seq`, `written_at` and `content` of each entry, in order."""
    wanted = set(uids)
    found: dict[str, list[Row[Any]]] = {}
    for row in streamed(connection, _entries(key, table).order_by(merged_entries.c.seq)):
        if (uid := uid_in(row.content)) in wanted:
            found.setdefault(uid, []).append(row)
    return found


def removals(connection: Connection, key: str | None = None, after: int = 0) -> list[Row[Any]]:
    """The entries, of one ledger or of all that were taken in, by which rows were taken out."""
    columns = merged_entries.c["ledger_uid", "seq", "written_at", "table_name", "content"]
    query = select(*columns).where(merged_entries.c.act == Act.REMOVE, merged_entries.c.seq > after)
    if key is not None:
        query = query.where(merged_entries.c.ledger_uid == key)
    return list(connection.execute(query.order_by(merged_entries.c.ledger_uid, merged_entries.c.seq)))


def in_our_numbers(
    connection: Connection, key: str, table: Table, rows: list[dict[str, Any]], numbers: Numbers
) -> list[dict[str, Any]]:
    """Rows as another ledger's journal holds them, with our numbers where they refer to others; None for what is not
    here."""
    mapped = [dict(row) for row in rows]
    for name, target in references(table).items():
        theirs = {row[name] for row in rows if row.get(name) is not None}
        uids = _uids(connection, key, target, theirs)
        ours = numbers.of(target, list(uids.values()))
        for row in mapped:
            row[name] = ours.get(uids.get(row.get(name), ""))
    return mapped


def uid_in(content: str) -> str:
    """The uid that a row's canonical JSON holds: texts before it are quoted, so that its mark stands there alone."""
    begin = content.find('"uid":"') + 7
    return content[begin : begin + 36]


def _uids(connection: Connection, key: str, table: Table, numbers: Collection[int]) -> dict[Any, str]:
    found: dict[Any, str] = {}
    for chunk in chunks(numbers):
        query = select(*merged_entries.c["row_id", "content"]).where(
            merged_entries.c.ledger_uid == key,
            merged_entries.c.table_name == table.name,
            merged_entries.c.row_id.in_(chunk),
            merged_entries.c.act == Act.INSERT,
        )
        found |= {row.row_id: str(json.loads(row.content)["uid"]) for row in connection.execute(query)}
    return found


def _entries(key: str, table: Table) -> Select[Any]:
    columns = merged_entries.c["seq", "written_at", "content"]
    return select(*columns).where(merged_entries.c.ledger_uid == key, merged_entries.c.table_name == table.name)
