"""Whatever is changed in a journal that was taken in is named, with its ledger and its entry."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from factdb.queries.audit import findings
from factdb.queries.merged_audit import kept_journals, wrong_in_merged
from factdb.store.location import Location
from factdb.store.work import reading, writing
from factdb.tables import merged_entries
from tests.tampering import altered, loosened, take_in, tampered

ONE, OTHER = "01890000-0000-7000-8000-00000000000a", "01890000-0000-7000-8000-00000000000b"
IN_ONE = f"WHERE ledger_uid = '{ONE}'"


@pytest.fixture
def taken(place: Location) -> Location:
    """A ledger that took in two others, of five entries and of three."""
    writing(place, lambda ledger: take_in(ledger, ONE, entries=5))
    writing(place, lambda ledger: take_in(ledger, OTHER, entries=3))
    return place


@pytest.fixture
def loose(taken: Location) -> Iterator[Connection]:
    """The same with its guards off."""
    with loosened(taken) as connection:
        yield connection


def found(connection: Connection) -> list[tuple[int, str]]:
    """What is found in the first of the two, without its name."""
    begin = f"of the journal of ledger {ONE}: "
    told = list(wrong_in_merged(connection))
    assert all(what.startswith(begin) for _, what in told), "the other journal was touched by nobody"
    return [(seq, what.removeprefix(begin)) for seq, what in told]


def test_journals_that_nobody_touched_have_no_findings_and_are_counted(taken: Location) -> None:
    with reading(taken) as connection:
        assert list(findings(connection)) == []
        kept = [(each.ledger_uid, each.entries, each.merged_at is not None) for each in kept_journals(connection)]
        assert kept == [(ONE, 5, True), (OTHER, 3, True)]


def test_a_ledger_that_took_in_nothing_keeps_no_journal(place: Location) -> None:
    with reading(place) as connection:
        assert (kept_journals(connection), list(wrong_in_merged(connection))) == ([], [])


def test_an_edit_of_any_column_of_an_entry_is_named(loose: Connection) -> None:
    for column in merged_entries.c:
        if column.name in ("ledger_uid", "seq"):
            continue
        value = altered(column, on_sqlite=loose.dialect.name == "sqlite")
        with tampered(loose, f"UPDATE merged_entries SET {column.name} = {value} {IN_ONE} AND seq = 2"):
            [first, *_] = found(loose)
            assert first == (2, "its hash does not follow: it, or the entry before it, was edited"), column.name


def test_the_audit_of_the_ledger_tells_of_it(loose: Connection) -> None:
    with tampered(loose, f"UPDATE merged_entries SET content = '{{}}' {IN_ONE} AND seq = 4"):
        [told] = findings(loose)
        assert (told.table, told.row, told.what.split(":")[0]) == (
            "merged_entries",
            4,
            f"of the journal of ledger {ONE}",
        )


@pytest.mark.parametrize(
    ("tampering", "seq", "what"),
    [
        (f"DELETE FROM merged_entries {IN_ONE} AND seq = 2", 3, "entry 2 is missing before it"),
        (f"DELETE FROM merged_entries {IN_ONE} AND seq < 3", 3, "entries 1 to 2 are missing before it"),
        (f"DELETE FROM merged_entries {IN_ONE} AND seq > 3", 5, "entries 4 to 5 are missing at its end"),
        (f"DELETE FROM merged_entries {IN_ONE}", 5, "all its entries, of which this is the last, are missing"),
        (f"UPDATE merged_entries SET ledger_uid = '{OTHER}', seq = 4 {IN_ONE} AND seq = 5", 5, ""),
    ],
)
def test_entries_taken_out_are_named(loose: Connection, tampering: str, seq: int, what: str) -> None:
    with tampered(loose, tampering):
        told = [each for each in wrong_in_merged(loose) if ONE in each[1]]
        assert [each[0] for each in told] == [seq]
        assert told[0][1].endswith(what)


def test_a_chain_written_anew_with_its_hashes_misses_the_head_that_was_noted(taken: Location) -> None:
    third = "01890000-0000-7000-8000-00000000000c"
    writing(taken, lambda ledger: take_in(ledger, third, entries=7))
    with loosened(taken) as connection:
        # The third journal, whose chain holds, in the place of the first: two entries more.
        put = f"UPDATE merged_entries SET ledger_uid = '{ONE}' WHERE ledger_uid = '{third}'"
        with tampered(connection, f"DELETE FROM merged_entries {IN_ONE}", put):
            told = [each for each in wrong_in_merged(connection) if ONE in each[1]]
            assert told == [(7, f"of the journal of ledger {ONE}: entries 6 to 7 were never taken in")]
        edited = "UPDATE merged_entries SET hash = '{0}' WHERE ledger_uid = '{1}' AND seq = 5"
        with tampered(connection, edited.format("0" * 64, ONE)):
            assert (
                5,
                f"of the journal of ledger {ONE}: it was the head when it was taken in, and had another hash",
            ) in (list(wrong_in_merged(connection)))
