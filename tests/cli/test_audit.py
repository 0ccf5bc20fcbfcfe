"""factdb audit"""

import json
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

from factdb.store.location import Location
from factdb.store.work import writing
from tests.cli.runner import done, run
from tests.tampering import fill, take_in

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_a_sound_ledger_passes_with_its_count_and_head(place: Location) -> None:
    fill(place)
    said = json.loads(done(place, "audit", "--json").stdout)
    assert (said["passed"], said["findings"]) == (True, [])
    [first, second] = done(place, "audit").stdout.splitlines()
    assert first == f"audit passed: {said['entries']} entries, head {said['head']}"
    assert second == "and the journal of 1 other ledger: 1 entry"


def test_a_head_from_an_earlier_report_is_found_in_the_chain(place: Location) -> None:
    earlier = json.loads(done(place, "audit", "--json").stdout)["head"]
    fill(place)
    head = json.loads(done(place, "audit", "--json").stdout)["head"]
    assert json.loads(done(place, "audit", "--json", "--expect", earlier).stdout)["expected_at"] == 0
    assert "the hash expected is that of entry" in done(place, "audit", "--expect", head[:12].upper()).stdout
    other = run(place, "audit", "--expect", "f" * 64)
    assert (other.exit_code, other.stdout) == (6, "")
    assert "does not continue the one that the report came from" in other.stderr
    assert run(place, "audit", "--expect", "not a hash").exit_code == 2


def test_what_was_changed_behind_factdbs_back_is_named_and_ends_with_6(factdb: Program, tmp_path: Path) -> None:
    factdb("init")
    factdb("add", "The harbour is closed.")
    with sqlite3.connect(tmp_path / "factdb.db") as connection:
        connection.execute("UPDATE claims SET text = 'The harbour is open.' WHERE id = 1")
    connection.close()
    audit = factdb("audit")
    assert (audit.returncode, audit.stdout) == (6, "claims 1: edited (text)\n")
    assert audit.stderr.startswith("Error: The audit found 1 change made behind factdb's back.\nhint: ")
    said = json.loads(factdb("audit", "--json").stdout)
    assert (said["passed"], said["findings"][0]["columns"]) == (False, ["text"])


def test_a_ledger_that_lost_its_own_row_is_audited_and_not_written_to(factdb: Program, tmp_path: Path) -> None:
    factdb("init")
    with sqlite3.connect(tmp_path / "factdb.db") as connection:
        connection.execute("DELETE FROM ledger")
    connection.close()
    assert factdb("audit").stdout == "ledger 1: removed\n"
    refused = factdb("add", "The harbour is closed.")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "The ledger's own row is gone" in refused.stderr


def test_the_audit_says_how_many_journals_of_others_it_checked(place: Location) -> None:
    writing(place, lambda ledger: take_in(ledger, entries=3))
    assert done(place, "audit").stdout.splitlines()[1:] == ["and the journal of 1 other ledger: 3 entries"]
    said = json.loads(done(place, "audit", "--json").stdout)
    assert said["merged"] == [{"ledger": "01890000-0000-7000-8000-000000000252", "entries": 3}]
    assert "took in   ledger 01890000-0000-7000-8000-000000000252" in done(place, "db", "status").stdout
