"""Take another ledger, or a part of one, into this one."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache

from sqlalchemy import Table

from factdb.actions.band_claims import band_claims
from factdb.actions.merging.alike import without_namesakes
from factdb.actions.merging.clashes import Clashes
from factdb.actions.merging.graves import Graves
from factdb.actions.merging.journals import keep_journal, keep_others
from factdb.actions.merging.judging import judged_otherwise
from factdb.actions.merging.mergers import straighten
from factdb.actions.merging.reach import Reach
from factdb.actions.merging.rows import Taking
from factdb.actions.merging.settling import Past, Settling
from factdb.actions.merging.told import Merged, Namesake
from factdb.actions.restand import restand
from factdb.errors import Refused, SchemaBehind
from factdb.queries.audit import head
from factdb.queries.bundle_rows import Bundle
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.queries.by_uid import Numbers
from factdb.queries.chunked import chunks
from factdb.queries.claim_texts import texts_of
from factdb.queries.ledger_uid import ledger_uid
from factdb.queries.merged import taken_in, uids_until
from factdb.queries.namesakes import namesakes
from factdb.store.schema import HEAD
from factdb.store.work import Ledger, Row
from factdb.tables import JOURNALLED, claims, documents, merges, sources, verdicts

TAKEN = tuple(table for table in HANDED_OVER if table in JOURNALLED and table is not merges)
"""The tables whose rows are taken in, each after those that it refers to."""


BATCH = 1_000
"""Claims at a time of which something is derived."""


class _Rehearsed(Exception):
    """Takes back what a rehearsal wrote."""


def merge_ledger(
    ledger: Ledger, bundle: Bundle, *, rehearsal: bool = False, derived: Callable[[int], None] = lambda _: None
) -> Merged:
    """Takes in what is not here, by uid, and what is newer there; lists what a person must decide.

    With `rehearsal`, nothing stays of it. `derived` is told of how many claims something was derived, a batch at a
    time: their bands, and once more their standings. Raises Refused for this ledger itself, SchemaBehind for another
    schema, BadInput for a journal or rows that do not hold together.
    """
    header = bundle.header
    _refuse(ledger, bundle)
    told = Merged(header.ledger_uid, header.head_seq, header.head_hash)
    with suppress(_Rehearsed), ledger.attempt():
        _merge(ledger, bundle, told, derived)
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


def _merge(ledger: Ledger, bundle: Bundle, told: Merged, derived: Callable[[int], None]) -> None:
    header = bundle.header
    if not header.whole:
        _derive(ledger, *_take(ledger, bundle, told, None), derived)
        told.known = not (told.added or told.changed)
        return
    main = None if taken_in(ledger.connection, header) else keep_journal(ledger, header.ledger_uid, bundle.journal)
    if main is None or not main.fresh:
        told.known = True
        return
    others, heads = keep_others(ledger, bundle)
    past = Past(main, [main, *(each for each in others if each.key != main.key)])
    _derive(ledger, *_take(ledger, bundle, told, past), derived)
    head: Row = {"head_seq": header.head_seq, "head_hash": header.head_hash, "schema": header.schema}
    ledger.insert(merges, {"ledger_uid": main.key, **head}, *heads)


def _take(ledger: Ledger, bundle: Bundle, told: Merged, past: Past | None) -> tuple[list[int], Reach]:
    """Takes the rows in; returns the claims that are new, and which claims stand on what came in."""
    numbers, reach = Numbers(ledger.connection), Reach(ledger.connection)
    graves = Graves(ledger, numbers)
    clashes = Clashes(ledger, numbers, told, _known(ledger, past))
    taking = Taking(ledger, bundle, numbers, graves, clashes)
    settling = Settling(ledger, numbers, told, past)
    for table in TAKEN:
        if past is not None:
            gone = graves.dig(table)
            reach.changed(table.name, gone)
            told.removed[table.name] += len(gone)
        differing = taking.take(table)
        taking.put(table, graves.raised(table))
        if differing:
            reach.changed(table.name, settling.settle(table, differing))
        if table is sources:
            reach.changed(table.name, [{"id": number} for number in straighten(ledger)])
        told.added[table.name] += len(taking.added[table.name])
    reach.changed(documents.name, clashes.completed)
    for name, added in taking.added.items():
        reach.added(name, added, taking.added)
    told.added, told.changed, told.removed = +told.added, +told.changed, +told.removed
    told.namesakes = [Namesake(*each) for each in namesakes(ledger.connection, taking.added[sources.name])]
    told.conflicts = without_namesakes(ledger.connection, told.conflicts, told.namesakes)
    told.judged = judged_otherwise(
        ledger.connection,
        added=taking.added[verdicts.name],
        both=taking.judged_before,
        fresh=taking.added[claims.name],
    )
    told.put_in_order([table.name for table in TAKEN])
    return taking.added[claims.name], reach


def _derive(ledger: Ledger, added: list[int], reach: Reach, derived: Callable[[int], None]) -> None:
    """Keeps what is derived of claims: the bands of those that came in, the standings of all that this reaches."""
    for chunk in chunks(added, BATCH):
        band_claims(ledger, texts_of(ledger.connection, chunk))
        derived(len(chunk))
    for chunk in chunks(reach.claims(), BATCH):
        restand(ledger, chunk)
        derived(len(chunk))


def _known(ledger: Ledger, past: Past | None) -> Callable[[Table, str], bool]:
    """Whether a row of theirs was here, or told of, when the two ledgers last met."""

    @cache
    def before(table: Table) -> set[str]:
        if past is None or not past.main.known_to:
            return set()
        return uids_until(ledger.connection, past.main.key, table, past.main.known_to)

    return lambda table, uid: uid in before(table)
