"""Writers that are killed, and writers that come all at once: what was acknowledged is there, whole, and in order."""

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import func, select

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.queries.audit import findings
from factdb.queries.claims import ClaimFilter, find_claims, load_claims
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import claims, sources, tags

ROOT = Path(__file__).resolve().parent.parent.parent
KILLS = {"sqlite": 10, "postgresql": 5}
WRITERS = 8
EACH = {"sqlite": 25, "postgresql": 12}


def engine_of(place: Location) -> str:
    return "postgresql" if place.path is None else "sqlite"


def address(place: Location) -> str:
    return place.url if place.path is None else str(place.path)


def started(place: Location, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.faults.writer", address(place), name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")


def acknowledged(said: str) -> dict[int, str]:
    """The claims that a writer said are on disk; a line cut short by its death was never said."""
    whole = [line for line in said.splitlines(keepends=True) if line.endswith("\n")]
    return {int(number): text.strip() for number, text in (line.split(" ", 1) for line in whole)}


def sound(place: Location) -> dict[int, ClaimRow]:
    """Every claim, after seeing that the ledger holds together and that no transaction was written in part."""
    if place.path is not None:
        file = sqlite3.connect(place.path)
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        file.close()
    with reading(place) as connection:
        assert list(findings(connection)) == []
        found = {row.id: row for row in load_claims(connection, find_claims(connection, ClaimFilter()))}
        assert connection.execute(select(func.count()).select_from(sources)).scalar() == 1
        assert connection.execute(select(func.count()).select_from(tags)).scalar() == 1
    for row in found.values():
        assert ([voice.cue for voice in row.sources], row.tags, row.status) == (["said"], ("ships",), "disputed")
        assert [verdict.decided_by for verdict in row.verdicts] == [row.recorded_by]
    assert sorted(found) == list(range(1, len(found) + 1))
    return found


def test_nothing_acknowledged_is_lost_when_a_writer_is_killed_at_any_moment(place: Location) -> None:
    kills = KILLS[engine_of(place)]
    heard: dict[int, str] = {}
    for turn in range(kills):
        writer = started(place, f"Writer {turn}", 100_000)
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(random.uniform(0, 0.3))
        writer.kill()
        rest, complaints = writer.communicate(timeout=60)
        assert complaints == ""
        heard |= acknowledged(first + rest)
    found = sound(place)
    assert {number: found[number].text for number in heard} == heard
    # Of each killed writer, the one claim that it was about to acknowledge may be there too.
    assert len(found) - len(heard) <= kills
    assert len(heard) > kills


def test_eight_processes_that_write_at_once_lose_nothing_and_meet_no_lock(place: Location) -> None:
    names = [f"Writer {turn}" for turn in range(WRITERS)]
    writers = [started(place, name, EACH[engine_of(place)]) for name in names]
    ended = [(*writer.communicate(timeout=300), writer.returncode) for writer in writers]
    assert [(complaints, code) for _, complaints, code in ended] == [("", 0)] * WRITERS
    heard = [acknowledged(said) for said, _, _ in ended]
    found = sound(place)
    assert {number: row.text for number, row in found.items()} == {
        n: text for each in heard for n, text in each.items()
    }
    assert sorted(row.recorded_by for row in found.values()) == sorted(names * EACH[engine_of(place)])
    written = [found[number].recorded_at for number in sorted(found)]
    assert written == sorted(written)


def test_a_reader_never_waits_for_a_writer(place: Location) -> None:
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The harbour is open.")]))
    count = select(func.count()).select_from(claims)
    held, done = Event(), Event()

    def act(ledger: Ledger) -> None:
        log_claims(ledger, [ClaimDraft(text="The harbour is closed.")])
        held.set()
        assert done.wait(timeout=60)

    writer = Thread(target=writing, args=(place, act))
    writer.start()
    try:
        assert held.wait(timeout=60)
        with reading(place) as connection:
            # Were it to wait for the lock, it would never come back: the writer goes on only after it.
            assert connection.execute(count).scalar() == 1
    finally:
        done.set()
        writer.join(timeout=60)
    with reading(place) as connection:
        assert connection.execute(count).scalar() == 2


def test_a_writer_killed_while_it_holds_the_lock_leaves_it_to_the_next(sqlite_place: Location) -> None:
    program = (
        "import sys, time\n"
        "from factdb.store.location import location\n"
        "from factdb.store.work import writing\n"
        "from factdb.actions.log_claims import ClaimDraft, log_claims\n"
        "def act(ledger):\n"
        "    log_claims(ledger, [ClaimDraft(text='Half-written.')])\n"
        "    print('holding', flush=True)\n"
        "    time.sleep(600)\n"
        "writing(location(sys.argv[1]), act)\n"
    )
    command = [sys.executable, "-c", program, address(sqlite_place)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "holding\n"
        holder.kill()
    assert writing(sqlite_place, lambda ledger: log_claims(ledger, [ClaimDraft(text="Whole.")])) == [1]
    with reading(sqlite_place) as connection:
        assert list(findings(connection)) == []
        assert [row.text for row in load_claims(connection, [1, 2])] == ["Whole."]


@pytest.mark.parametrize("said", ["1 one\n2 two\n3 thr", "1 one\n2 two\n"])
def test_a_line_cut_short_is_not_an_acknowledgement(said: str) -> None:
    assert acknowledged(said) == {1: "one", 2: "two"}
