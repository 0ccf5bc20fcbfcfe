"""Keep another ledger's journal whole, beside our own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from factdb.errors import BadInput
from factdb.queries.bundle_rows import Bundle, Entry
from factdb.queries.ledger_uid import ledger_uid
from factdb.queries.merged import kept_hashes, last_kept
from factdb.rules.chain import GENESIS, entry_hash
from factdb.store.work import Ledger, Row
from factdb.tables import merged_entries, merges

BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Kept:
    """Under which uid a journal is kept; up to which entry both sides knew it before; how far it goes now."""

    key: str
    known_to: int
    head: int

    @property
    def fresh(self) -> bool:
        """Whether any of it was new."""
        return self.head > self.known_to


def keep_journal(ledger: Ledger, uid: str, journal: Callable[[], Iterator[Entry]]) -> Kept:
    """Keeps what is new of a ledger's journal. Raises BadInput where its chain does not hold.

    A copy of a ledger has that ledger's uid, and goes its own way from some entry on. Its journal is kept whole under
    a uid of its own, made from that uid and the hash of the first entry that is its own: the same at every merge.
    """
    own = ledger_uid(ledger.connection)
    key, common = uid, 0
    while True:
        shared, first, kept_ends = _parting(ledger, key, journal)
        common = max(common, shared)
        if first is None:
            return Kept(key, shared, shared)
        if kept_ends and key != own:
            break
        key = str(uuid5(UUID(key), first.hash))
    known_to = max(common, last_kept(ledger.connection, key))
    return Kept(key, known_to, _append(ledger, key, journal, last_kept(ledger.connection, key)))


def keep_others(ledger: Ledger, bundle: Bundle) -> tuple[list[Kept], list[Row]]:
    """Keeps the journals that the other ledger took in before, so that they stay provable here, too.

    Returns them, and what is to be noted of those that are new here: up to which of their heads they were taken in.
    """
    there = list(bundle.rows(merges.name))
    known: list[Kept] = []
    heads: list[Row] = []
    for uid in dict.fromkeys(str(row["ledger_uid"]) for row in there):
        kept = keep_journal(ledger, uid, partial(_entries, bundle, uid))
        known.append(kept)
        of_it = [row for row in there if row["ledger_uid"] == uid]
        if kept.key == uid and uid != ledger_uid(ledger.connection):
            have = select(merges.c.head_seq).where(merges.c.ledger_uid == uid)
            seen = set(ledger.connection.execute(have).scalars())
            heads += [row for row in of_it if row["head_seq"] not in seen]
        elif kept.key != uid:  # a copy's: what was noted of it there stands under its ledger's own uid
            names = ("head_seq", "head_hash", "schema")
            fresh = [row for row in of_it if kept.known_to < int(str(row["head_seq"])) <= kept.head]
            heads += [{"ledger_uid": kept.key, **{name: row[name] for name in names}} for row in fresh]
    return known, heads


def _entries(bundle: Bundle, uid: str) -> Iterator[Entry]:
    previous = GENESIS
    for row in bundle.rows(merged_entries.name):
        if row["ledger_uid"] == uid:
            held: dict[str, Any] = {name: value for name, value in row.items() if name != "ledger_uid"}
            yield Entry(**held, previous=previous)
            previous = held["hash"]


def _parting(ledger: Ledger, key: str, journal: Callable[[], Iterator[Entry]]) -> tuple[int, Entry | None, bool]:
    """How many entries are as they are kept here, the first that is not, and whether what is kept ends before it."""
    common = 0
    for entry, kept in zip_longest(journal(), kept_hashes(ledger.connection, key)):
        if entry is None or entry.hash != kept:
            return common, entry, kept is None
        common += 1
    return common, None, True


def _append(ledger: Ledger, key: str, journal: Callable[[], Iterator[Entry]], kept: int) -> int:
    rows: list[Row] = []
    last, seq = GENESIS, 0
    for entry in journal():
        if entry.seq != seq + 1 or (entry.seq > kept and _hash(last, entry) != entry.hash):
            raise BadInput(
                f"The other ledger's journal does not hold together at entry {entry.seq}; nothing was merged.",
                hint="run 'factdb audit' on it, and compare it with a backup.",
            )
        last, seq = entry.hash, entry.seq
        if entry.seq > kept:
            rows.append(_row(key, entry))
        if len(rows) == BATCH:
            ledger.keep(merged_entries, rows)
            rows.clear()
    ledger.keep(merged_entries, rows)
    return seq


def _hash(previous: str, entry: Entry) -> str:
    return entry_hash(
        previous,
        seq=entry.seq,
        recorded_at=entry.written_at,
        by=entry.written_by,
        act=entry.act,
        table=entry.table_name,
        row=entry.row_id,
        content=entry.content,
    )


def _row(key: str, entry: Entry) -> Row:
    names = ("seq", "written_at", "written_by", "act", "table_name", "row_id", "content", "hash")
    return {"ledger_uid": key, **{name: getattr(entry, name) for name in names}}
