"""What a merge refuses, rehearses or leaves undone; and ledgers that come as files and copies."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from factdb.actions.edit_source import edit_source
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.merge_ledger import merge_ledger
from factdb.errors import BadInput, Refused, SchemaBehind
from factdb.exchange.as_factdb import as_factdb
from factdb.exchange.bundle import LedgerBundle, bundle_of_file, bundle_of_ledger, header_of
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.queries.resting_on import resting_on
from factdb.store.location import Location, sqlite_file
from factdb.store.work import reading, writing
from factdb.tables import claims, merges, sources
from tests.desk import BLINKEN, FLIGHTS, filled
from tests.ledgers import (
    Desks,
    NewLedger,
    apart,
    entries,
    held,
    merged,
    noted,
    on,
    stands,
    uid_of,
    uids,
    wrong,
)
from tests.tampering import loosened


def written(place: Location, file: Path, wanted: list[int] | None = None) -> Path:
    """The file that holds a ledger, or the part of it that claims rest on."""
    with reading(place) as connection:
        part = None if wanted is None else resting_on(connection, wanted)
        lines = as_factdb(connection, header_of(connection, whole=part is None), part)
        file.write_text("".join(lines), encoding="utf-8", newline="")
    return file


def copy(place: Location, path: Path) -> Location:
    """A copy of a ledger's file."""
    assert place.path is not None
    shutil.copy(place.path, path)
    return sqlite_file(path)


def test_a_rehearsal_tells_all_and_writes_nothing(strangers: Desks) -> None:
    ours, theirs = strangers
    before = {table.name: held(ours, table.name) for table in HANDED_OVER}, stands(ours), entries(ours)
    told = merged(ours, theirs, rehearsal=True)
    assert told.added["claims"] == 5
    assert told.namesakes
    assert ({table.name: held(ours, table.name) for table in HANDED_OVER}, stands(ours), entries(ours)) == before
    again = merged(ours, theirs)
    assert (again.added, again.joined, again.namesakes) == (told.added, told.joined, told.namesakes)


def test_a_file_of_a_whole_ledger_merges_as_the_ledger_does(
    new_ledger: NewLedger, strangers: Desks, tmp_path: Path
) -> None:
    theirs = strangers[0]
    from_file, from_ledger = apart(new_ledger("sqlite")), apart(new_ledger("sqlite"))
    with bundle_of_file(written(theirs, tmp_path / "whole")) as bundle:
        told = writing(from_file, lambda ledger: merge_ledger(ledger, bundle))
    assert told.added == merged(from_ledger, theirs).added
    assert merged(from_file, theirs).known
    for table in set(HANDED_OVER) - {merges}:
        assert held(from_file, table.name) == held(from_ledger, table.name)


def test_a_file_of_a_part_brings_what_the_claims_rest_on_and_the_rest_can_follow(
    new_ledger: NewLedger, strangers: Desks, tmp_path: Path
) -> None:
    ours, theirs = apart(new_ledger("sqlite")), strangers[1]
    with bundle_of_file(written(theirs, tmp_path / "part", [FLIGHTS])) as bundle:
        told = writing(ours, lambda ledger: merge_ledger(ledger, bundle))
        assert told.added["verdicts"] == 3
        assert writing(ours, lambda ledger: merge_ledger(ledger, bundle)).known
    claim = uid_of(theirs, claims, FLIGHTS)
    assert stands(ours)[claim][0] == "refuted"
    assert not merged(ours, theirs).conflicts
    assert stands(ours) == stands(theirs)
    assert wrong(ours) == []


def test_a_journal_that_does_not_hold_together_is_refused_and_nothing_is_written(desks: Desks) -> None:
    ours, theirs = desks
    filled(theirs)
    with loosened(theirs) as connection:
        connection.execute(text("UPDATE journal SET recorded_by = 'Someone' WHERE seq = 7"))
        broken = LedgerBundle(connection, header_of(connection, whole=True))
        with pytest.raises(BadInput, match="does not hold together at entry 7"):
            writing(ours, lambda ledger: merge_ledger(ledger, broken))
    assert entries(ours) == 0
    assert held(ours, "claims") == []


def test_rows_that_refer_to_what_is_nowhere_are_refused(new_ledger: NewLedger, strangers: Desks) -> None:
    ours, theirs = apart(new_ledger("sqlite")), strangers[1]
    with bundle_of_ledger(theirs) as bundle:

        class Torn:
            header = bundle.header
            journal = bundle.journal
            counts = bundle.counts

            @staticmethod
            def rows(name: str) -> Any:
                return iter(()) if name == "sources" else bundle.rows(name)

        with pytest.raises(BadInput, match="neither here nor in what is to be merged"):
            writing(ours, lambda ledger: merge_ledger(ledger, Torn()))
    assert entries(ours) == 0


def test_a_ledger_of_another_schema_is_refused(new_ledger: NewLedger, strangers: Desks) -> None:
    ours, theirs = apart(new_ledger("sqlite")), strangers[1]
    with bundle_of_ledger(theirs) as bundle:
        object.__setattr__(bundle.header, "schema", "0003")
        with pytest.raises(SchemaBehind, match="0003"):
            writing(ours, lambda ledger: merge_ledger(ledger, bundle))


def test_a_ledger_is_not_merged_into_itself(place: Location) -> None:
    filled(place)
    with pytest.raises(Refused, match="this ledger itself"):
        merged(place, place)


def test_a_copy_of_a_ledger_that_went_its_own_way_comes_home(sqlite_place: Location, tmp_path: Path) -> None:
    filled(sqlite_place)
    laptop = copy(sqlite_place, tmp_path / "laptop.db")
    [here] = writing(sqlite_place, lambda ledger: log_claims(ledger, [ClaimDraft(text="It rained.")]))
    [there] = writing(laptop, lambda ledger: log_claims(ledger, [ClaimDraft(text="It snowed.")]))
    uid = uid_of(laptop, sources, BLINKEN)
    noted(laptop, uid, "Retired.")
    assert here == there
    told = merged(sqlite_place, laptop)
    assert (told.added, told.changed, told.conflicts) == ({"claims": 1}, {"sources": 1}, [])
    assert merged(sqlite_place, laptop).known
    assert not merged(laptop, sqlite_place).conflicts
    assert stands(sqlite_place) == stands(laptop)
    assert wrong(sqlite_place) == []


def test_a_merge_that_is_killed_halfway_leaves_nothing_of_it(new_ledger: NewLedger, strangers: Desks) -> None:
    ours, theirs = apart(new_ledger("sqlite")), strangers[1]
    script = f"""
import os, signal
from factdb.actions import merge_ledger as merging
from factdb.exchange.bundle import bundle_of_ledger
from factdb.store.location import location
from factdb.store.work import writing

def act(ledger):
    with bundle_of_ledger(location({theirs.url!r})) as bundle:
        merging.merge_ledger(ledger, bundle)
    os.kill(os.getpid(), signal.SIGKILL)

writing(location({ours.url!r}), act)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode < 0
    assert entries(ours) == 0
    assert held(ours, "sources") == []
    assert not merged(ours, theirs).known
    assert uids(ours, "claims") == uids(theirs, "claims")


def test_ledgers_on_two_engines_come_together(new_ledger: NewLedger) -> None:
    ours, theirs = apart(new_ledger("postgresql")), apart(new_ledger("sqlite"))
    filled(theirs)
    merged(ours, theirs)
    assert stands(ours) == stands(theirs)
    on(
        ours,
        sources,
        uid_of(theirs, sources, BLINKEN),
        lambda ledger, row: edit_source(ledger, source_id=row, note="R."),
    )
    assert merged(theirs, ours).changed == {"sources": 1}
    assert wrong(ours) == []
    assert wrong(theirs) == []
