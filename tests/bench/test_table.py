"""The table that `python -m bench` prints, and the ledger that its daily questions are asked of."""

import shutil
from pathlib import Path

import pytest

from bench.__main__ import line, main
from bench.asked import _questions
from bench.desk import CONTESTED, DOUBTED, DUE, LOGGED, SAID, SPOKEN, TAG, THEN, set_out
from bench.measure import Figure
from bench.million import fill
from bench.sections import QUICK, SECTIONS
from factdb.clock import now
from factdb.queries.claims import ClaimFilter, count_claims
from factdb.queries.due import due_claims
from factdb.queries.wrong_standings import wrong_standings
from factdb.store.location import sqlite_file
from factdb.store.work import reading


def test_a_line_says_what_was_measured_against_what_and_whether_the_target_is_met() -> None:
    figure = Figure("reading", "by hand", ours=15, theirs=10, unit="ms", most=1.2)
    assert line(figure) == "| reading | 15 ms | 10 ms | by hand | 1.50 | ≤ 1.2 | missed |"
    assert line(figure, slack=2).endswith("| ≤ 1.2 | within 2 times |")
    assert line(Figure("reading", "by hand", ours=1_500, theirs=3, unit="ms")).endswith("| 500.00 | – |  |")


def test_a_quick_run_measures_all_but_the_graph() -> None:
    assert [name for name in SECTIONS if name not in QUICK] == ["graph"]


def test_a_section_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["nothing"])
    assert "start-up" in capsys.readouterr().err


def test_a_desk_has_the_same_in_hand_however_large_its_ledger(sqlite_template: Path, tmp_path: Path) -> None:
    shutil.copy(sqlite_template, tmp_path / "large.db")
    place = sqlite_file(tmp_path / "large.db")
    fill(place, 3_000)
    set_out(place, 3_000)
    expected: list[tuple[ClaimFilter, int]] = [
        (ClaimFilter(since=THEN), LOGGED),
        (ClaimFilter(source_kind="office"), SPOKEN),
        (ClaimFilter(kind="prediction"), SPOKEN),
        (ClaimFilter(tag=TAG), SPOKEN),
        (ClaimFilter(status=["unconfirmed"]), DOUBTED),
        (ClaimFilter(attribution_status="disputed"), SAID),
        (ClaimFilter(flag="contested"), 2 * CONTESTED),
    ]
    with reading(place) as connection:
        assert [(wanted, count_claims(connection, wanted)) for wanted, _ in expected] == expected
        assert len(due_claims(connection, day=now().date())) == DUE
        assert list(wrong_standings(connection)) == []
        for ask, _ in _questions(connection).values():
            ask(connection)
