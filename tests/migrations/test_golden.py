"""Ledgers that older releases left behind, kept as SQL in tests/golden: they upgrade to the head, and work."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, text

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.rebuild import rebuild
from factdb.queries.appearances import last_losses
from factdb.queries.audit import findings
from factdb.queries.claims import claim, load_claims
from factdb.queries.health import problems
from factdb.queries.policies import policy_in_force
from factdb.queries.proposals import proposals_of
from factdb.queries.publications import publications_of
from factdb.store.location import Location, sqlite_file
from factdb.store.migrate import upgrade
from factdb.store.schema import HEAD
from factdb.store.work import reading, writing
from factdb.tables import JOURNALLED, bands, journal, ledger, metadata
from factdb.vocabulary import Flag
from tests.conftest import ROOT
from tests.migrations.seen import schema_of
from tests.migrations.steps import REVISIONS, opened, up

GOLDEN = {path.name.split(".")[0]: path for path in sorted((ROOT / "tests" / "golden").glob("*.sqlite.sql"))}


def loaded(golden: Path, folder: Path) -> Location:
    """A golden ledger in an SQLite file."""
    place = sqlite_file(folder / "golden.db")
    connection = sqlite3.connect(folder / "golden.db")
    connection.executescript(golden.read_text(encoding="utf-8"))
    connection.close()
    return place


def loaded_rows(golden: Path, place: Location) -> None:
    """The rows of a golden ledger, put into a database that is migrated to its revision."""
    lines = golden.read_text(encoding="utf-8").splitlines()
    with opened(place) as connection:
        # Bands referred to claims once, which today's tables do not tell.
        for name in [table.name for table in sorted(metadata.sorted_tables, key=lambda table: table is bands)]:
            for line in lines:
                if line.startswith(f"INSERT INTO {name} (") and " VALUES (" in line:
                    connection.exec_driver_sql(line)


Rows = dict[str, list[dict[str, Any]]]


def recorded(connection: Connection) -> Rows:
    """Every row of every table that holds what somebody recorded; `standings` and search indexes follow from them."""
    tables = [each.name for each in (*JOURNALLED, journal, ledger) if inspect(connection).has_table(each.name)]
    found = {name: connection.execute(text(f"SELECT * FROM {name} ORDER BY 1")).mappings() for name in tables}
    return {name: [dict(row) for row in rows] for name, rows in found.items()}


def survive(before: Rows, place: Location) -> None:
    """Every row that was there is there still, and says in each column what it said."""
    with opened(place) as connection:
        after = recorded(connection)
    for name, rows in before.items():
        kept = [{column: row[column] for column in rows[0]} for row in after[name]] if rows else after[name]
        assert kept == rows, name


def works(place: Location) -> None:
    """Reads what was there, writes beside it, and finds both."""
    with reading(place) as connection:
        lamps, mill = claim(connection, 1), claim(connection, 4)
    assert (lamps.text, lamps.status, lamps.flags) == (
        "Nine lamps burn on the bridge.",
        "confirmed",
        # A writer and a page stand behind it; the claim that contradicts it was reopened.
        ("contested", "overridden"),
    )
    assert [verdict.status for verdict in mill.verdicts] == ["refuted", "unchecked"]
    [number] = writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The river is low.")]))
    with reading(place) as connection:
        assert claim(connection, number).status == "unchecked"
        assert list(findings(connection)) == []
        assert list(problems(connection)) == []


def test_every_revision_has_its_golden_ledger() -> None:
    assert list(GOLDEN) == [revision for revision, _ in REVISIONS]


@pytest.mark.parametrize("revision", list(GOLDEN)[1:])
def test_a_golden_ledger_holds_a_row_in_every_table(revision: str, tmp_path: Path) -> None:
    with opened(loaded(GOLDEN[revision], tmp_path)) as connection:
        assert [name for name, rows in recorded(connection).items() if not rows] == []


@pytest.mark.parametrize("revision", GOLDEN)
def test_a_released_revision_still_builds_what_it_built_then(revision: str, tmp_path: Path) -> None:
    built = sqlite_file(tmp_path / "built.db")
    up(built, revision)
    with opened(built) as now, opened(loaded(GOLDEN[revision], tmp_path)) as then:
        assert schema_of(now) == schema_of(then)


@pytest.mark.parametrize("revision", GOLDEN)
def test_a_golden_ledger_upgrades_and_works(revision: str, tmp_path: Path) -> None:
    place = loaded(GOLDEN[revision], tmp_path)
    with opened(place) as connection:
        before = recorded(connection)
    upgrade(place, then=rebuild)
    survive(before, place)
    with opened(place) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == HEAD
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    works(place)


@pytest.mark.parametrize("revision", GOLDEN)
def test_the_rows_of_a_golden_ledger_upgrade_and_work_on_postgresql(
    revision: str, new_bare: Callable[[str], Location]
) -> None:
    place = new_bare("postgresql")
    up(place, revision)
    loaded_rows(GOLDEN[revision], place)
    with opened(place) as connection:
        before = recorded(connection)
    upgrade(place, then=rebuild)
    survive(before, place)
    works(place)


@pytest.mark.parametrize("revision", list(GOLDEN)[1:])
def test_what_was_recorded_of_sourcing_is_read_as_it_was(revision: str, tmp_path: Path) -> None:
    place = loaded(GOLDEN[revision], tmp_path)
    upgrade(place, then=rebuild)
    with reading(place) as connection:
        found = list(load_claims(connection, [5, 6, 7, 8]))
        sourcing = [tuple(flag for flag in row.flags if flag != Flag.CHANGED_SINCE_CHECK) for row in found]
        stand = [(row.status, (row.low, row.high)) for row in found]
        assert [(*each, flags) for each, flags in zip(stand, sourcing, strict=True)] == [
            # Two of three unnamed sources are one person, and the third was told.
            ("unconfirmed", (1, 1), ("unnamed_only",)),
            # A witness; a log that was retracted, and an almanac that goes round in a circle, stand for nothing.
            ("confirmed", (1, 1), ("single_source", "circular", "overridden")),
            ("refuted", (0, 0), ("support_lost", "circular")),
            ("unchecked", (0, 0), ("support_lost", "circular")),
        ]
        assert policy_in_force(connection).policy.name == "river"
        assert [each.policy_id for row in found for each in row.verdicts] == [3, 3, 1, 3]
        [first, second] = publications_of(connection, 2)
        assert (first.embargo_until, first.head_seq < second.head_seq) == ("1888-01-31", True)


@pytest.mark.parametrize("revision", list(GOLDEN)[2:])
def test_what_was_recorded_of_drafts_is_read_as_it_was(revision: str, tmp_path: Path) -> None:
    place = loaded(GOLDEN[revision], tmp_path)
    upgrade(place, then=rebuild)
    with reading(place) as connection:
        became = [(each.state, each.claim_id) for each in proposals_of(connection, 1)]
        assert became == [
            ("skipped", None),
            ("accepted", 9),
            ("open", None),
        ]
        assert Flag.CHANGED_SINCE_CHECK in claim(connection, 5).flags
        assert Flag.CHANGED_SINCE_CHECK not in claim(connection, 6).flags
        assert last_losses(connection, 2).keys() == {1, 2}
