"""The right of reply: who was asked about a claim, and what came back."""

from datetime import UTC, datetime

import pytest

from factdb.actions.ask_comment import ask_comment, record_answer
from factdb.actions.merge_sources import merge_sources
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim, load_claims
from factdb.queries.publication_rows import CommentRow
from factdb.queries.sources import known_source
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.desk import ARMS, BLINKEN, FLIGHTS, INTELLIGENCE, OFFICIAL, SHORT, TALKS, filled

MONDAY, TUESDAY = datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 1, 6, tzinfo=UTC)


def ask(place: Location, *claims: int, source: int = BLINKEN, **more: object) -> list[int]:
    return writing(place, lambda ledger: ask_comment(ledger, claims=claims, source_id=source, **more))  # type: ignore[arg-type]


def answer(
    place: Location, *claims: int, source: str = "Antony Blinken", text: str = "No.", **more: object
) -> list[int]:
    def act(ledger: Ledger) -> list[int]:
        spoken = known_source(ledger.connection, source)
        return record_answer(ledger, claims=claims, source=spoken, answer=text, **more)  # type: ignore[arg-type]

    return writing(place, act)


def asked(place: Location, number: int) -> tuple[CommentRow, ...]:
    with reading(place) as connection:
        return claim(connection, number).requests


def test_a_question_stays_open_until_an_answer_is_recorded(place: Location) -> None:
    filled(place)
    ask(place, TALKS, FLIGHTS, channel="mail to the press office", at=MONDAY)
    [row] = asked(place, TALKS)
    assert (row.name, row.channel, row.asked_at) == ("Antony Blinken", "mail to the press office", MONDAY)
    assert (row.answered_at, row.answer) == (None, None)
    answer(place, TALKS, text="It took seven hours.", at=TUESDAY)
    [row] = asked(place, TALKS)
    assert (row.answered_at, row.answer) == (TUESDAY, "It took seven hours.")
    assert asked(place, FLIGHTS)[0].answer is None


def test_an_answer_closes_every_question_to_that_source_that_was_open(place: Location) -> None:
    filled(place)
    first, other, second = ask(place, TALKS), ask(place, TALKS, source=INTELLIGENCE), ask(place, TALKS)
    assert answer(place, TALKS) == [*first, *second]
    assert [row.answer for row in asked(place, TALKS) if row.id in other] == [None]


def test_without_an_open_question_there_is_no_answer(place: Location) -> None:
    filled(place)
    ask(place, TALKS, at=TUESDAY)
    with pytest.raises(Refused, match=f"Antony Blinken on claim {FLIGHTS} was open"):
        answer(place, TALKS, FLIGHTS)
    with pytest.raises(Refused, match="was open on 2026-01-05"):
        answer(place, TALKS, at=MONDAY)
    assert asked(place, TALKS)[0].answer is None
    answer(place, TALKS)
    with pytest.raises(Refused, match=f"Antony Blinken on claim {TALKS} was open"):
        answer(place, TALKS)


def test_who_was_merged_into_another_answers_as_that_one(place: Location) -> None:
    filled(place)
    ask(place, ARMS, source=SHORT)
    answer(place, ARMS)
    assert [(row.source_id, row.name, row.answer) for row in asked(place, ARMS)] == [(BLINKEN, "Antony Blinken", "No.")]
    ask(place, ARMS, source=INTELLIGENCE)
    writing(place, lambda ledger: merge_sources(ledger, other=INTELLIGENCE, into=BLINKEN))
    answer(place, ARMS, text="Still no.")
    assert [row.answer for row in asked(place, ARMS)] == ["No.", "Still no."]


def test_of_an_unnamed_source_only_the_storys_words_are_told(place: Location) -> None:
    filled(place)
    ask(place, FLIGHTS, source=OFFICIAL)
    assert asked(place, FLIGHTS)[0].name == "a senior official"


def test_an_earlier_day_does_not_know_the_answer(place: Location) -> None:
    filled(place)
    ask(place, TALKS)
    with reading(place) as connection:
        then = claim(connection, TALKS).requests[0].recorded_at
    answer(place, TALKS)
    with reading(place) as connection:
        [before] = load_claims(connection, [TALKS], as_of=then)
        [long_before] = load_claims(connection, [TALKS], as_of=MONDAY)
    assert (before.requests[0].answer, long_before.requests) == (None, ())


def test_bad_input_records_nothing(place: Location) -> None:
    filled(place)
    with pytest.raises(NotFound, match="There is no claim 99"):
        ask(place, TALKS, 99)
    with pytest.raises(BadInput, match="in the future"):
        ask(place, TALKS, at=datetime(2999, 1, 1, tzinfo=UTC))
    with pytest.raises(BadInput, match="The channel is empty"):
        ask(place, TALKS, channel=" ")
    assert asked(place, TALKS) == ()
