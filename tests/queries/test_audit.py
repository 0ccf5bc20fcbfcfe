"""Whatever is changed behind factdb's back is named."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Integer, func, select, text

from factdb.queries.audit import FindingRow, entry_of, findings, head
from factdb.rules.chain import GENESIS
from factdb.store.location import Location
from factdb.store.work import reading
from factdb.tables import JOURNALLED, journal, standings, tags
from factdb.tables.base import Moment
from tests.tampering import altered, copied, fill, loosened, tampered


@pytest.fixture
def loose(place: Location) -> Iterator[Connection]:
    """A filled ledger whose guards are off."""
    fill(place)
    with loosened(place) as connection:
        yield connection


@pytest.fixture
def loose_file(sqlite_place: Location) -> Iterator[Connection]:
    """The same in an SQLite file, which takes what PostgreSQL refuses by its types."""
    fill(sqlite_place)
    with loosened(sqlite_place) as connection:
        yield connection


def found(connection: Connection) -> set[tuple[str, int, str]]:
    return {(each.table, each.row, each.what) for each in findings(connection)}


def test_a_ledger_that_nobody_touched_has_no_findings(place: Location) -> None:
    with reading(place) as connection:
        assert (list(findings(connection)), head(connection)) == ([], (0, GENESIS))
    fill(place)
    with reading(place) as connection:
        assert list(findings(connection)) == []
        assert head(connection)[0] == connection.execute(select(func.count()).select_from(journal)).scalar()


def test_an_edit_of_any_column_of_any_table_is_named(loose: Connection) -> None:
    on_sqlite = loose.dialect.name == "sqlite"
    for table in JOURNALLED:
        for column in table.c:
            if isinstance(column.type, Moment) and column.nullable:
                continue  # null here: there is nothing to alter
            change = f"UPDATE {table.name} SET {column.name} = {altered(column, on_sqlite=on_sqlite)} WHERE id = 1"
            with tampered(loose, change):
                if column.name == "id":
                    expected = {(table.name, 1, "removed"), (table.name, 1001, "added")}
                    assert found(loose) >= expected
                else:
                    assert FindingRow(table.name, 1, "edited", (column.name,)) in set(findings(loose)), change


def test_a_row_added_to_any_table_is_named(loose: Connection) -> None:
    for table in JOURNALLED:
        with tampered(loose, copied(table, on_sqlite=loose.dialect.name == "sqlite")):
            assert (table.name, 1001, "added") in found(loose)


def test_a_row_taken_out_of_any_table_is_named(loose: Connection) -> None:
    for table in JOURNALLED:
        with tampered(loose, f"DELETE FROM {table.name} WHERE id = 1"):
            assert (table.name, 1, "removed") in found(loose)


def test_a_row_put_back_that_was_taken_out_is_named(loose: Connection) -> None:
    again = copied(tags, on_sqlite=loose.dialect.name == "sqlite")
    with tampered(loose, again, "UPDATE tags SET id = 3 WHERE id = 1001"):
        assert found(loose) == {("tags", 3, "added")}


def test_an_edited_standing_is_named(loose: Connection) -> None:
    for column in standings.c:
        if column.name != "claim_id":
            with tampered(
                loose, f"UPDATE standings SET {column.name} = {altered(column, on_sqlite=True)} WHERE claim_id = 1"
            ):
                assert list(findings(loose)) == [FindingRow("standings", 1, "edited", (column.name,))]


def test_a_standing_taken_out_or_added_is_named(loose: Connection) -> None:
    with tampered(loose, "DELETE FROM standings WHERE claim_id = 2"):
        assert found(loose) == {("standings", 2, "removed")}
    with tampered(
        loose, "INSERT INTO standings SELECT 9, 'refuted', 'refuted', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '2026' FROM ledger"
    ):
        assert found(loose) == {("standings", 9, "added")}


def test_a_time_that_cannot_be_read_stops_no_audit(loose_file: Connection) -> None:
    for garbage in ("garbage", "2023-06-18"):
        with tampered(loose_file, f"UPDATE verdicts SET decided_at = '{garbage}'"):
            assert ("verdicts", 1, "edited") in found(loose_file)


def test_text_that_is_no_text_stops_no_audit(loose_file: Connection) -> None:
    with tampered(loose_file, "UPDATE claims SET text = CAST(x'c328' AS TEXT) WHERE id = 1"):
        assert found(loose_file) == {("claims", 1, "edited")}


def test_one_edited_entry_does_not_condemn_those_that_follow(loose: Connection) -> None:
    with tampered(loose, "UPDATE journal SET recorded_by = 'Mallory' WHERE seq = 7"):
        assert [(each.table, each.row) for each in findings(loose)] == [("journal", 7)]


def test_entries_taken_out_are_named(loose: Connection) -> None:
    with tampered(loose, "DELETE FROM journal WHERE seq = 7"):
        assert ("journal", 8, "entry 7 is missing before it") in found(loose)
    with tampered(loose, "DELETE FROM journal WHERE seq BETWEEN 1 AND 3"):
        assert ("journal", 4, "entries 1 to 3 are missing before it") in found(loose)


def test_entries_that_changed_places_are_named(loose: Connection) -> None:
    swap = [f"UPDATE journal SET seq = {to} WHERE seq = {seq}" for seq, to in [(7, -7), (8, 7), (-7, 8)]]
    with tampered(loose, *swap):
        assert {(each.table, each.row) for each in findings(loose)} >= {("journal", 7), ("journal", 8)}


def test_a_journal_cut_at_its_end_does_not_match_the_ledgers_head(loose: Connection) -> None:
    last, _ = head(loose)
    with tampered(loose, f"DELETE FROM journal WHERE seq = {last}"):
        assert ("ledger", 1, f"its head is entry {last}, the journal's last is {last - 1}") in found(loose)


def test_whoever_cuts_the_journal_and_all_that_it_speaks_of_is_found_by_a_hash_kept_elsewhere(
    loose: Connection,
) -> None:
    last, known = head(loose)
    assert (entry_of(loose, known), entry_of(loose, known[:12])) == (last, last)
    undone = [
        f"DELETE FROM journal WHERE seq > {last - 3}",  # the entries of the tag that came and went, and of a new name
        f"UPDATE ledger SET head_seq = {last - 3}, head_hash = (SELECT hash FROM journal WHERE seq = {last - 3})",
        "UPDATE tags SET name = 'wards' WHERE id = 2",
    ]
    with tampered(loose, *undone):
        assert found(loose) == set()
        assert entry_of(loose, known) is None


def test_a_ledger_row_that_is_gone_is_named(loose: Connection) -> None:
    with tampered(loose, "DELETE FROM ledger"):
        assert ("ledger", 1, "removed") in found(loose)


COLUMNS = [each.name for each in journal.c]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150)
@given(seq=st.integers(1, 40), column=st.sampled_from(COLUMNS), at=st.floats(0, 0.999), byte=st.integers(1, 255))
def test_any_byte_changed_in_the_journal_is_found(
    loose: Connection, seq: int, column: str, at: float, byte: int
) -> None:
    seq = (seq - 1) % head(loose)[0] + 1
    change, value = _with_another_byte(loose, seq, column, at, byte)
    with loose.begin_nested() as point:
        loose.execute(text(change), {"value": value, "seq": seq})
        assert {each.table for each in findings(loose)} & {"journal", "ledger"}
        point.rollback()


def _with_another_byte(loose: Connection, seq: int, column: str, at: float, byte: int) -> tuple[str, object]:
    """A statement that changes one byte of a column of an entry, and its value."""
    kind = journal.c[column].type
    on_sqlite = loose.dialect.name == "sqlite"
    if isinstance(kind, Integer):
        return f"UPDATE journal SET {column} = {column} + :value * 1000 WHERE seq = :seq", byte
    if isinstance(kind, Moment) and not on_sqlite:
        return f"UPDATE journal SET {column} = {column} + :value * interval '1 microsecond' WHERE seq = :seq", byte
    old = loose.execute(text(f"SELECT {column} FROM journal WHERE seq = :seq"), {"seq": seq}).scalar_one()
    place = int(at * len(old))
    if on_sqlite:  # any byte, UTF-8 or not
        raw = bytearray(old.encode())
        place = int(at * len(raw))
        raw[place] = byte if byte != raw[place] else byte ^ 1
        return f"UPDATE journal SET {column} = CAST(:value AS TEXT) WHERE seq = :seq", bytes(raw)
    other = chr(byte) if chr(byte) != old[place] else chr(byte ^ 3)
    return f"UPDATE journal SET {column} = :value WHERE seq = :seq", old[:place] + other + old[place + 1 :]
