"""Take another ledger, or a part of one, into this one."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache

from sqlalchemy import Table, select

from factdb.actions.merging.clashes import Clashes
from factdb.actions.merging.graves import Graves
from factdb.actions.merging.journals import Kept, keep_journal
from factdb.actions.merging.mergers import straighten
from factdb.actions.merging.reach import Reach
from factdb.actions.merging.rows import Taking
from factdb.actions.merging.settling import Settling
from factdb.actions.merging.told import Merged, Namesake
from factdb.actions.restand import restand
from factdb.errors import Refused, SchemaBehind
from factdb.queries.audit import head
from factdb.queries.bundle_rows import Bundle, Entry, Values
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.queries.by_uid import Numbers
from factdb.queries.ledger_uid import ledger_uid
from factdb.queries.merged import uids_until
from factdb.queries.namesakes import namesakes
from factdb.store.schema import HEAD
from factdb.store.work import Ledger, Row
from factdb.tables import JOURNALLED, merged_entries, merges, sources

TAKEN = tuple(table for table in HANDED_OVER if table in JOURNALLED and table is not merges)
"""The tables whose rows are taken in, each after those that it refers to."""


class _Rehearsed(Exception):
    """Takes back what a rehearsal wrote."""


def merge_ledger(ledger: Ledger, bundle: Bundle, *, rehearsal: bool = False) -> Merged:
    """Takes in what is not here, by uid, and what is newer there; lists what a person must decide.

    With `rehearsal`, nothing stays of it. Raises Refused for this ledger itself, SchemaBehind for another schema,
    BadInput for a journal or rows that do not hold together.
    """
    header = bundle.header
    _refuse(ledger, bundle)
    told = Merged(header.ledger_uid, header.head_seq, header.head_hash)
    with suppress(_Rehearsed), ledger.attempt():
        _merge(ledger, bundle, told)
        if rehearsal:
            raise _Rehearsed
    return told


def _refuse(ledger: Ledger, bundle: Bundle) -> None:
    header = bundle.header
    if header.schema != HEAD:
        raise SchemaBehind(
            f"What is to be merged has schema {header.schema}; this ledger has {HEAD}.",
            hint="bring both to the same factdb: pip install --upgrade factdb, then factdb db upgrade on each.",
        )
    same = header.ledger_uid == ledger_uid(ledger.connection)
    if same and (header.head_seq, header.head_hash) == head(ledger.connection):
        raise Refused(
            "That is this ledger itself, or a copy of it in which nothing was done since.",
            hint="nothing is to be merged; name the other ledger.",
        )


def _merge(ledger: Ledger, bundle: Bundle, told: Merged) -> None:
    header = bundle.header
    kept = keep_journal(ledger, header.ledger_uid, bundle.journal) if header.whole else None
    if kept is not None and not kept.fresh:
        told.known = True
        return
    _take(ledger, bundle, told, kept)
    if kept is not None:
        _others(ledger, bundle)
        end: Row = {"head_seq": header.head_seq, "head_hash": header.head_hash, "schema": header.schema}
        ledger.insert(merges, {"ledger_uid": kept.key, **end})
    elif not (told.added or told.changed):
        told.known = True


def _take(ledger: Ledger, bundle: Bundle, told: Merged, kept: Kept | None) -> None:
    numbers, reach = Numbers(ledger.connection), Reach(ledger.connection)
    graves = Graves(ledger, numbers)
    if kept is not None:
        for name, rows in graves.dig(told, kept.key, kept.known_to).items():
            reach.changed(name, rows)
    taking = Taking(ledger, bundle, numbers, graves, Clashes(ledger, numbers, told, _known(ledger, kept)))
    settling = Settling(ledger, numbers, told, kept)
    for table in TAKEN:
        differing = taking.take(table)
        if differing:
            reach.changed(table.name, settling.settle(table, differing))
        if table is sources:
            reach.changed(table.name, [{"id": number} for number in straighten(ledger)])
        told.added[table.name] += len(taking.added[table.name])
    for name, added in taking.added.items():
        reach.added(name, added, taking.added)
    restand(ledger, reach.claims())
    told.added, told.changed = +told.added, +told.changed
    told.namesakes = [Namesake(*each) for each in namesakes(ledger.connection, taking.added[sources.name])]


def _known(ledger: Ledger, kept: Kept | None) -> Callable[[Table, str], bool]:
    """Whether a row of theirs was here, or told of, when the two ledgers last met."""

    @cache
    def before(table: Table) -> set[str]:
        return uids_until(ledger.connection, kept.key, table, kept.known_to) if kept and kept.known_to else set()

    return lambda table, uid: uid in before(table)


def _others(ledger: Ledger, bundle: Bundle) -> None:
    """Keeps the journals that the other ledger took in before, so that they stay provable here, too."""
    there = list(bundle.rows(merges.name))
    for uid in dict.fromkeys(str(row["ledger_uid"]) for row in there):

        def journal(uid: str = uid) -> Iterator[Entry]:
            return _entries(bundle, uid)

        kept = keep_journal(ledger, uid, journal)
        if kept.key != uid:
            continue
        have = set(ledger.connection.execute(select(merges.c.head_seq).where(merges.c.ledger_uid == uid)).scalars())
        ours = uid == ledger_uid(ledger.connection)
        new = [row for row in there if row["ledger_uid"] == uid and row["head_seq"] not in have and not ours]
        ledger.insert(merges, *new)


def _entries(bundle: Bundle, uid: str) -> Iterator[Entry]:
    previous = "0" * 64
    for row in bundle.rows(merged_entries.name):
        if row["ledger_uid"] == uid:
            yield _entry(row, previous)
            previous = str(row["hash"])


def _entry(row: Values, previous: str) -> Entry:
    held = {name: value for name, value in row.items() if name != "ledger_uid"}
    return Entry(**held, previous=previous)  # type: ignore[arg-type] # the columns are those of an entry
