"""Two checkers who judge the same claim at the same time."""

import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Barrier, Thread
from time import sleep

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.clock import now
from factdb.queries.claims import claim
from factdb.store.location import Location, sqlite_file
from factdb.store.migrate import create
from factdb.store.work import Ledger, reading, writing

ROUNDS = 15
CHECKERS = ("Ida Wells", "Ethel Payne")


def test_both_verdicts_are_kept_in_the_order_in_which_they_were_recorded(place: Location) -> None:
    [number] = writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The talks took seven hours.")]))
    together = Barrier(len(CHECKERS))

    def judge(by: str, status: str) -> None:
        for turn in range(ROUNDS):
            together.wait(timeout=60)
            reason = f"Round {turn}."
            writing(place, partial(record_verdicts, claims=[number], status=status, because=reason, by=by))

    threads = [Thread(target=judge, args=each) for each in zip(CHECKERS, ("disputed", "refuted"), strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reading(place) as connection:
        found = claim(connection, number)
    kept = sorted((each.decided_by, each.because) for each in found.verdicts)
    assert kept == sorted((by, f"Round {turn}.") for by in CHECKERS for turn in range(ROUNDS))
    assert [each.id for each in found.verdicts] == sorted(each.id for each in found.verdicts)
    assert [each.recorded_at for each in found.verdicts] == sorted(each.recorded_at for each in found.verdicts)
    assert found.status == max(found.verdicts, key=lambda each: each.id).status


def test_who_waits_for_another_writer_writes_later_than_that_one(place: Location) -> None:
    second: list[datetime] = []
    waiting = Thread(target=lambda: second.append(writing(place, lambda ledger: ledger.at)))

    def first(ledger: Ledger) -> datetime:
        waiting.start()
        sleep(0.5)
        return now()

    finished = writing(place, first)
    waiting.join()
    assert second[0] >= finished


def test_two_processes_that_judge_at_once_both_succeed(tmp_path: Path) -> None:
    place = sqlite_file(tmp_path / "factdb.db")
    create(place)
    [number] = writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The talks took seven hours.")]))
    command = [sys.executable, "-m", "factdb", "verify", str(number), "disputed", "--because", "Two sides differ."]
    running = [
        subprocess.Popen([*command, "--by", name], cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        for name in CHECKERS * 2
    ]
    said = [process.communicate(timeout=120)[1] for process in running]
    assert [process.returncode for process in running] == [0] * 4, said
    with reading(place) as connection:
        assert sorted(each.decided_by for each in claim(connection, number).verdicts) == sorted(CHECKERS * 2)
