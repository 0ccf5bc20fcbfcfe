"""Many rows go in by another statement on PostgreSQL, COPY; what stands there afterwards is the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import cycle, islice
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event, select

from factdb.errors import BadInput, FactdbError
from factdb.store.bulk import MANY
from factdb.store.location import Location
from factdb.store.work import Ledger, Row, reading, writing
from factdb.tables import claims, sources, standings, vectors
from tests.store.test_work import MARK, STANDING, claim_row, source_row

FEW = MANY // 2
# Among them what COPY writes by a backslash: tab, line ends, NULL (\N), the end (\.), the backslash itself.
TEXTS = st.text(
    st.one_of(
        st.sampled_from("\t\n\r\b\f\v\\N.,'\"%{} é𝒳"),
        st.characters(exclude_characters="\0", exclude_categories=["Cs"]),
    ),
    min_size=1,
    max_size=30,
) | st.sampled_from(["\\N", "\\.", "\\", "NULL", "a\\tb", "%s", "\\x41"])
ROWS = st.lists(
    st.tuples(
        TEXTS,
        st.none() | TEXTS,
        st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
        st.binary(min_size=1, max_size=30) | st.sampled_from([b"\\", b"\\x00", b"\0\t\n"]),
    ),
    min_size=1,
    max_size=12,
)


class Undone(Exception):
    """Takes back what an example wrote."""


@contextmanager
def sent() -> Iterator[list[str]]:
    """The statements that go to a database meanwhile."""
    found: list[str] = []

    def keep(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        found.append(statement)

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(drawn=ROWS)
def test_many_rows_at_once_stand_as_the_same_rows_do_that_came_a_few_at_a_time(place: Location, drawn: Any) -> None:
    rows = list(islice(cycle(drawn), MANY))

    def put(ledger: Ledger, given: list[Any]) -> list[int]:
        made = (claim_row(words, note=note, recorded_at=when) for words, note, when, _ in given)
        numbers = ledger.insert(claims, *made)
        kept = zip(numbers, given, strict=True)
        ledger.derive(vectors, [{"claim_id": n, "model": MARK * 2, "vector": each[3]} for n, each in kept])
        return numbers

    def act(ledger: Ledger) -> None:
        whole = put(ledger, rows)
        parts = [number for start in range(0, MANY, FEW) for number in put(ledger, rows[start : start + FEW])]
        one, other = (stored(ledger, numbers) for numbers in (whole, parts))
        assert one == other
        assert one == [(words, note, when, vector) for words, note, when, vector in rows]
        raise Undone

    with pytest.raises(Undone):
        writing(place, act)


def stored(ledger: Ledger, numbers: list[int]) -> list[tuple[Any, ...]]:
    query = select(*claims.c["text", "note", "recorded_at"], vectors.c.vector).join(vectors)
    found = ledger.connection.execute(query.where(claims.c.id.in_(numbers)).order_by(claims.c.id))
    return [tuple(row) for row in found]


def test_only_many_rows_go_by_copy_and_only_to_postgresql(place: Location) -> None:
    for count, copied in ((MANY - 1, False), (MANY, place.path is None)):
        rows: list[Row] = [source_row(f"{count} {number}") for number in range(count)]

        def put(ledger: Ledger, rows: list[Row] = rows) -> None:
            ledger.insert(sources, *rows)

        with sent() as statements:
            writing(place, put)
        assert any(each.startswith("COPY sources ") for each in statements) == copied


def test_many_derived_rows_are_written_over_old_ones_and_beside_them(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        ledger.insert(claims, *(claim_row(f"claim {number}") for number in range(2 * MANY)))
        for low, numbers in enumerate((range(1, MANY + 1), range(FEW, 2 * MANY + 1), range(1, 4))):
            ledger.derive(standings, [{**STANDING, "claim_id": number, "low": low, "high": low} for number in numbers])

    writing(place, act)
    with reading(place) as connection:
        kept = {row.claim_id: row.low for row in connection.execute(select(standings))}
    last = {number: 2 if number < 4 else 0 if number < FEW else 1 for number in range(1, 2 * MANY + 1)}
    assert kept == last


def test_a_row_among_many_that_the_database_refuses_leaves_nothing_and_is_told_as_any_other(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        ledger.insert(claims, *(claim_row("x" * (number != 7)) for number in range(MANY)))

    with pytest.raises(FactdbError) as refused:
        writing(place, act)
    assert not isinstance(refused.value, BadInput)
    assert refused.value.exit_code == 4
    with reading(place) as connection:
        assert connection.execute(select(claims.c.id)).first() is None


def test_what_is_taken_back_to_a_savepoint_takes_its_many_rows_along(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        for words in ("kept", "lost", "kept too"):
            try:
                with ledger.attempt():
                    numbers = ledger.insert(claims, *(claim_row(words) for _ in range(MANY)))
                    ledger.derive(standings, [{**STANDING, "claim_id": number} for number in numbers])
                    if words == "lost":
                        raise Undone
            except Undone:
                pass

    writing(place, act)
    with reading(place) as connection:
        told = connection.execute(select(claims.c.text).join(standings).order_by(claims.c.id)).scalars().all()
    assert told == ["kept"] * MANY + ["kept too"] * MANY
