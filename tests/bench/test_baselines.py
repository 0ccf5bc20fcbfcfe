"""The baselines of the table in docs/explanation/performance.md do the same work as factdb, and no more of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, event, select

from bench.bulk import log_ours, log_theirs
from bench.commands import fill
from bench.floor import floor
from bench.measure import Figure
from bench.sample import drafts
from factdb.cli.root import factdb
from factdb.queries.audit import findings
from factdb.store.location import Location, sqlite_file
from factdb.store.work import reading, writing
from factdb.tables import JOURNALLED, bands, standings

COMMANDS = {
    "add": ["The ferry was late.", "--source", "Speaker 1"],
    "verify": ["2", "disputed", "--because", "Two papers differ."],
    "show": ["2"],
    "list": [],
}
OWN = {"uid", "recorded_at", "decided_at", "recorded_by", "decided_by"}
"""Columns in which two runs differ, or two programs may."""


@contextmanager
def statements() -> Iterator[list[str]]:
    """What is sent to a database meanwhile."""
    sent: list[str] = []

    def keep(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


def rows(place: Location) -> dict[str, list[dict[str, object]]]:
    """What stands in the tables, without what differs from run to run."""
    with reading(place) as connection:
        assert list(findings(connection)) == []
        return {
            table.name: [
                {name: value for name, value in row._mapping.items() if name not in OWN}
                for row in connection.execute(select(table).order_by(*table.primary_key))
            ]
            for table in (*JOURNALLED, standings)
        }


def banded(place: Location) -> list[tuple[int, int]]:
    """The bands of all claims."""
    with reading(place) as connection:
        return [(band, claim) for band, claim in connection.execute(select(bands).order_by(*bands.primary_key))]


@pytest.fixture
def two(new_ledger: Callable[[str], Location]) -> tuple[Location, Location]:
    return new_ledger("sqlite"), new_ledger("sqlite")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_floor_of_a_command_sends_no_more_than_factdb_and_leaves_the_same_rows(
    two: tuple[Location, Location], name: str
) -> None:
    counted = []
    for place, program in zip(two, (factdb, floor), strict=True):
        writing(place, fill)
        with statements() as sent:
            ran = CliRunner().invoke(program, ["--db", str(place.path), name, *COMMANDS[name]])
        assert ran.exit_code == 0, ran.output
        counted.append(len(sent))
    ours, theirs = counted
    assert ours - 2 <= theirs <= ours
    one, other = (rows(place) for place in two)
    for made in (one, other):
        for row in made["claims"]:
            row.pop("fingerprint")
    assert one == other


def test_logging_by_hand_leaves_the_same_rows_as_logging_through_factdb(two: tuple[Location, Location]) -> None:
    for place, log in zip(two, (log_ours, log_theirs), strict=True):
        assert place.path is not None
        log(place.path, drafts(300))
    one, other = (rows(place) for place in two)
    assert one == other
    assert banded(two[0]) == banded(two[1]) != []
    assert len(one["claims"]) == len(one["attributions"]) == 300


def test_a_target_is_missed_only_beyond_its_slack() -> None:
    slow = Figure("a", "b", ours=150, theirs=100, unit="ms", most=1.3)
    assert not slow.holds()
    assert slow.holds(slack=2)
    few = Figure("a", "b", ours=25, theirs=100, unit="claims a second", least=0.6)
    assert not few.holds(slack=2)
    assert Figure("a", "b", ours=9, theirs=1, unit="ms").holds()


def test_the_ledgers_measured_on_are_found_by_their_words(sqlite_template: Path, tmp_path: Path) -> None:
    from bench.questions import figures

    shutil.copy(sqlite_template, tmp_path / "empty.db")
    found = figures(tmp_path, tmp_path / "empty.db", claims=600, rounds=1)
    assert [figure.what for figure in found] == [
        "search 'harbour', 600 claims",
        "search 'ministry harbour Lagos', 600 claims",
        "the report's rows, 600 claims",
    ]
    with reading(sqlite_file(tmp_path / "of600.db")) as connection:
        assert list(findings(connection)) == []


def test_the_standings_of_the_large_ledger_are_those_that_its_rows_add_up_to(
    sqlite_template: Path, tmp_path: Path
) -> None:
    from bench.large import Size, ask_for_more, fill
    from factdb.queries.standings import computed

    shutil.copy(sqlite_template, tmp_path / "large.db")
    place, size = sqlite_file(tmp_path / "large.db"), Size(documents=120, edges=400, claims=400)
    fill(place, size)
    ask_for_more(place, size)
    with reading(place) as connection:
        kept = {row.claim_id: dict(row._mapping) for row in connection.execute(select(standings))}
        assert kept == computed(connection, list(kept))
        assert {row["status"] for row in kept.values()} == {"confirmed", "unchecked"}
        assert max(row["low"] for row in kept.values()) > 1
