"""The one door: rows go in with their journal entries, or nothing does."""

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from factdb.errors import BadInput, FactdbError, Refused
from factdb.rules.chain import GENESIS, canonical, entry_hash
from factdb.rules.dates import stamp
from factdb.store import work
from factdb.store.engine import engine
from factdb.store.location import Location
from factdb.store.work import Ledger, Row, reading, stored_form, writing
from factdb.tables import claims, journal, ledger, sources, standings, verdicts
from factdb.tables.verdict import FLAGS
from factdb.vocabulary import SourceKind

MARK = "0" * 32
STANDING: Row = {
    "claim_id": 1,
    "status": "unchecked",
    "attribution_status": "unchecked",
    "low": 0,
    "high": 0,
    "check_after": None,
    **{flag.value: 0 for flag in FLAGS},
}


def source_row(name: str, **others: Any) -> dict[str, Any]:
    return {"name": name, "name_key": name.casefold(), "kind": SourceKind.PERSON, **others}


def claim_row(words: str, **others: Any) -> dict[str, Any]:
    return {"text": words, "fingerprint": MARK, **others}


def entries(place: Location) -> list[Any]:
    with reading(place) as connection:
        return list(connection.execute(select(journal).order_by(journal.c.seq)))


def rows_of(place: Location, table: Any) -> list[dict[str, Any]]:
    with reading(place) as connection:
        return [dict(row._mapping) for row in connection.execute(select(table).order_by(*table.primary_key))]


def head(place: Location) -> tuple[int, str]:
    with reading(place) as connection:
        return tuple(connection.execute(select(ledger.c.head_seq, ledger.c.head_hash)).one())


def test_rows_get_consecutive_numbers_across_calls_and_transactions(place: Location) -> None:
    def act(opened: Ledger) -> list[int]:
        first = opened.insert(claims, claim_row("one"), claim_row("two"))
        opened.insert(sources, source_row("Ida"))
        return [*first, *opened.insert(claims, claim_row("three"))]

    assert writing(place, act) == [1, 2, 3]
    assert writing(place, lambda opened: opened.insert(claims, claim_row("four"), claim_row("five"))) == [4, 5]
    assert [row["text"] for row in rows_of(place, claims)] == ["one", "two", "three", "four", "five"]


def test_an_insert_fills_in_who_and_when_and_a_uid_that_sorts_by_time(place: Location) -> None:
    before = datetime.now(UTC)
    writing(place, lambda opened: opened.insert(claims, claim_row("one"), claim_row("two")), by="Nellie Bly")
    first, second = rows_of(place, claims)
    assert first["recorded_by"] == second["recorded_by"] == "Nellie Bly"
    assert before <= first["recorded_at"] == second["recorded_at"] <= datetime.now(UTC)
    assert first["uid"] < second["uid"]
    assert first["uid"][14] == "7"
    assert first["note"] is None


def test_a_uid_that_is_given_is_kept(place: Location) -> None:
    given = "0190163d-8694-739b-aea5-966c26f8ad91"
    writing(place, lambda opened: opened.insert(claims, claim_row("one", uid=given)))
    assert rows_of(place, claims)[0]["uid"] == given


def test_every_write_is_journalled_with_the_whole_row(place: Location) -> None:
    def act(opened: Ledger) -> None:
        [kept] = opened.insert(sources, source_row("Ida"))
        opened.change(sources, kept, descriptor="an editor")
        [gone] = opened.insert(sources, source_row("Nellie"))
        opened.remove(sources, gone)

    writing(place, act, by="Ida Wells")
    found = entries(place)
    assert [(entry.seq, entry.act, entry.table_name, entry.row_id) for entry in found] == [
        (1, "insert", "sources", 1),
        (2, "change", "sources", 1),
        (3, "insert", "sources", 2),
        (4, "remove", "sources", 2),
    ]
    held = [json.loads(entry.content) for entry in found]
    assert [(row["name"], row["descriptor"]) for row in held] == [
        ("Ida", None),
        ("Ida", "an editor"),
        ("Nellie", None),
        ("Nellie", None),
    ]
    assert {entry.recorded_by for entry in found} == {"Ida Wells"}
    assert [row["name"] for row in rows_of(place, sources)] == ["Ida"]


def test_a_journal_entry_holds_its_row_as_it_is_stored_on_both_engines(place: Location) -> None:
    writing(place, lambda opened: opened.insert(claims, claim_row("Él dijo «no»", kind="event")))
    [row], [entry] = rows_of(place, claims), entries(place)
    assert entry.content == canonical({name: stored_form(value) for name, value in row.items()})


def test_each_entry_is_chained_to_the_one_before_and_the_head_is_the_last(place: Location) -> None:
    assert head(place) == (0, GENESIS)
    for words in ("one", "two", "three"):
        writing(place, lambda opened, words=words: opened.insert(claims, claim_row(words)))  # type: ignore[misc]
    previous = GENESIS
    for entry in entries(place):
        assert entry.hash == entry_hash(
            previous,
            seq=entry.seq,
            recorded_at=stamp(entry.recorded_at),
            by=entry.recorded_by,
            act=entry.act,
            table=entry.table_name,
            row=entry.row_id,
            content=entry.content,
        )
        previous = entry.hash
    assert head(place) == (3, previous)


def test_an_error_of_any_kind_leaves_nothing_behind(place: Location) -> None:
    writing(place, lambda opened: opened.insert(claims, claim_row("kept")))
    was = head(place), entries(place), rows_of(place, claims)

    def act(opened: Ledger) -> None:
        opened.insert(claims, claim_row("lost"))
        opened.change(claims, 1, note="lost")
        opened.derive(standings, [STANDING])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        writing(place, act)
    assert (head(place), entries(place), rows_of(place, claims)) == was
    assert rows_of(place, standings) == []
    assert writing(place, lambda opened: opened.insert(claims, claim_row("next"))) == [2]


def test_a_row_that_the_database_refuses_is_refused_with_exit_4_and_leaves_nothing(place: Location) -> None:
    def act(opened: Ledger) -> None:
        opened.insert(sources, source_row("Ida"))
        opened.insert(claims, claim_row("one", kind="gossip"))

    with pytest.raises(Refused, match="ck_claims_kind_word"):
        writing(place, act)
    assert (head(place), rows_of(place, sources)) == ((0, GENESIS), [])


def test_a_column_that_is_not_there_is_a_fault_of_the_program(place: Location) -> None:
    with pytest.raises(KeyError, match="claims has no column"):
        writing(place, lambda opened: opened.insert(claims, claim_row("one", colour="red")))


def test_a_naive_time_is_never_stored(place: Location) -> None:
    with pytest.raises(ValueError, match="naive"):
        writing(place, lambda opened: opened.insert(claims, claim_row("one", recorded_at=datetime(2023, 6, 18))))


def test_a_transaction_that_writes_nothing_leaves_the_head_where_it_was(place: Location) -> None:
    assert writing(place, lambda opened: opened.insert(claims)) == []
    assert (head(place), entries(place)) == ((0, GENESIS), [])


def test_derived_rows_are_written_over_and_not_journalled(place: Location) -> None:
    writing(place, lambda opened: opened.insert(claims, claim_row("one")))
    writing(place, lambda opened: opened.derive(standings, [STANDING]))
    writing(place, lambda opened: opened.derive(standings, [{**STANDING, "status": "disputed"}]))
    assert [found["status"] for found in rows_of(place, standings)] == ["disputed"]
    assert len(entries(place)) == 1


def test_a_verdict_cannot_be_changed_even_through_the_door(place: Location) -> None:
    def act(opened: Ledger) -> None:
        opened.insert(claims, claim_row("one"))
        said: Row = {"target": "content", "status": "refuted", "because": "No.", "decided_by": "Ida"}
        opened.insert(verdicts, {**said, "claim_id": 1, "decided_at": opened.at})

    writing(place, act)
    for tamper in (
        lambda opened: opened.change(verdicts, 1, because="Yes."),
        lambda opened: opened.remove(verdicts, 1),
    ):
        with pytest.raises(FactdbError, match="append-only"):
            writing(place, tamper)
    assert [row["because"] for row in rows_of(place, verdicts)] == ["No."]
    assert len(entries(place)) == 2


def test_what_is_written_while_reading_is_not_kept(place: Location) -> None:
    writing(place, lambda opened: opened.insert(claims, claim_row("one")))
    for attempt in ("DELETE FROM claims", "UPDATE ledger SET head_seq = 9"):
        try:
            with reading(place) as connection:
                connection.execute(text(attempt))
        except FactdbError:
            pass
    assert len(rows_of(place, claims)) == 1
    assert head(place)[0] == 1


def test_a_reader_sees_one_moment_while_others_write(place: Location) -> None:
    count = select(func.count()).select_from(claims)
    with reading(place) as connection:
        before = connection.execute(count).scalar()
        writing(place, lambda opened: opened.insert(claims, claim_row("one")))
        assert connection.execute(count).scalar() == before == 0
    assert len(rows_of(place, claims)) == 1


def test_a_writer_that_lost_its_turn_tries_again_with_a_fresh_view(sqlite_place: Location, monkeypatch: Any) -> None:
    tries: list[int] = []

    def act(opened: Ledger) -> list[int]:
        tries.append(len(tries))
        if len(tries) < 3:
            raise DBAPIError("", {}, Exception("database is locked"))
        return opened.insert(claims, claim_row("one"))

    assert writing(sqlite_place, act) == [1]
    assert (len(tries), len(rows_of(sqlite_place, claims))) == (3, 1)


def test_a_writer_that_never_gets_its_turn_gives_up_as_busy(
    sqlite_place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.3)
    monkeypatch.setattr("factdb.store.engine.BUSY_TIMEOUT", 50)
    with engine(sqlite_place).execution_options(writes=True).connect() as other:
        other.execute(select(ledger))
        started = time.monotonic()
        with pytest.raises(FactdbError, match="busy") as refusal:
            writing(sqlite_place, lambda opened: opened.insert(claims, claim_row("one")))
        assert time.monotonic() - started < 5
    assert refusal.value.exit_code == 75
    assert rows_of(sqlite_place, claims) == []


@pytest.mark.parametrize(
    ("by", "variable", "expected"),
    [("Nellie", "Ida", "Nellie"), (None, "Ida", "Ida"), (None, "  Ida \n Wells ", "Ida Wells")],
)
def test_who_writes_is_the_name_given_or_else_factdb_user(
    sqlite_place: Location, monkeypatch: pytest.MonkeyPatch, by: str | None, variable: str, expected: str
) -> None:
    monkeypatch.setenv("FACTDB_USER", variable)
    writing(sqlite_place, lambda opened: opened.insert(claims, claim_row("one")), by=by)
    assert rows_of(sqlite_place, claims)[0]["recorded_by"] == expected


def test_a_name_that_cannot_be_stored_is_refused(sqlite_place: Location) -> None:
    with pytest.raises(BadInput, match="The name of who writes"):
        writing(sqlite_place, lambda opened: opened.insert(claims, claim_row("one")), by="Ida\x1b[2J")
