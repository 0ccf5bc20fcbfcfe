"""What does not agree within the journals of other ledgers that are kept here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, func, select

from factdb.queries.chain_walk import Chain
from factdb.store.stored import stored, streamed
from factdb.tables import merged_entries, merges


@dataclass(frozen=True, slots=True)
class KeptRow:
    """Another ledger's journal that is kept here: how many entries of it, and when it was last taken in.

    `merged_at` is None where it came along with a third ledger, which had taken it in.
    """

    ledger_uid: str
    entries: int
    merged_at: datetime | None


def kept_journals(connection: Connection) -> list[KeptRow]:
    """The journals of others, by the uids of their ledgers."""
    entries, times = merged_entries.c, merges.c
    counts = select(entries.ledger_uid, func.count()).group_by(entries.ledger_uid)
    last = select(times.ledger_uid, func.max(times.recorded_at)).group_by(times.ledger_uid)
    counted = {str(uid): number for uid, number in connection.execute(counts)}
    moments = {str(uid): moment for uid, moment in connection.execute(last)}
    return [KeptRow(uid, counted.get(uid, 0), moments.get(uid)) for uid in sorted({*counted, *moments})]


def wrong_in_merged(connection: Connection) -> Iterator[tuple[int, str]]:
    """Entries of kept journals that were edited, added or taken out: the entry's number, and what of which ledger.

    Each journal must be a chain from its first entry on, and go through every head up to which it was taken in.
    """
    heads = _heads(connection)
    for uid, entries in groupby(_entries(connection), key=attrgetter("ledger_uid")):
        for number, what in _in_one(entries, heads.pop(uid, {})):
            yield number, f"of the journal of ledger {uid}: {what}"
    for uid, left in heads.items():
        if last := max(left):
            yield last, f"of the journal of ledger {uid}: all its entries, of which this is the last, are missing"


def _in_one(entries: Iterator[Row[Any]], heads: dict[int, str]) -> Iterator[tuple[int, str]]:
    chain = Chain()
    for entry in entries:
        if wrong := chain.follow(entry):
            yield entry.seq, wrong
        if heads.get(entry.seq, entry.hash) != entry.hash:
            yield entry.seq, "it was the head when it was taken in, and had another hash"
    last = max(heads, default=chain.seq)
    if last > chain.seq:
        yield last, f"entries {chain.seq + 1} to {last} are missing at its end"
    elif last < chain.seq:
        yield chain.seq, f"entries {last + 1} to {chain.seq} were never taken in"


def _entries(connection: Connection) -> Iterator[Row[Any]]:
    columns = {each.name: each for each in stored(connection, merged_entries)}
    columns["written_at"] = columns["written_at"].label("recorded_at")
    columns["written_by"] = columns["written_by"].label("recorded_by")
    query = select(*columns.values()).order_by(merged_entries.c.ledger_uid, merged_entries.c.seq)
    return streamed(connection, query)


def _heads(connection: Connection) -> dict[str, dict[int, str]]:
    """By ledger, the heads up to which it was taken in: few, one a merge."""
    found: dict[str, dict[int, str]] = {}
    for row in connection.execute(select(*stored(connection, merges))):
        found.setdefault(row.ledger_uid, {})[row.head_seq] = row.head_hash
    return found
