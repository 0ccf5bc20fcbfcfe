"""Finding claims by what is true of them, and loading them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from factdb.errors import NotFound
from factdb.queries import claims
from factdb.queries.claims import ClaimFilter, claims_numbered, count_claims, find_claims, load_claims
from factdb.queries.listing import list_claims
from factdb.queries.rows import ListedRow
from factdb.store.location import Location
from factdb.store.work import reading
from factdb.vocabulary import Flag, SourceKind
from tests.desk import ARMS, BLINKEN, FLIGHTS, INTELLIGENCE, NOBODY, OFFICIAL, TALKS, TWICE, filled

NOW = datetime.now(UTC)

FOUND: list[tuple[dict[str, Any], list[int]]] = [
    ({}, [TALKS, FLIGHTS, ARMS, NOBODY, TWICE]),
    ({"ids": [TWICE, TALKS, 99]}, [TALKS, TWICE]),
    ({"story_id": 1}, [TALKS, FLIGHTS, NOBODY]),
    ({"source_id": BLINKEN}, [TALKS, ARMS, TWICE]),
    ({"source_id": INTELLIGENCE}, [ARMS]),
    ({"source_kind": "unnamed"}, [FLIGHTS, TWICE]),
    ({"source_kind": "person", "source_id": OFFICIAL}, []),
    ({"status": ["refuted", "confirmed"]}, [TALKS, FLIGHTS]),
    ({"attribution_status": "disputed"}, [FLIGHTS]),
    ({"kind": "event"}, [FLIGHTS, ARMS]),
    ({"tag": "talks"}, [TALKS, NOBODY]),
    ({"flag": "single_source"}, [TALKS, FLIGHTS, ARMS]),
    ({"flag": "unnamed_only"}, [FLIGHTS]),
    ({"flag": "overridden"}, [TALKS]),
    ({"since": NOW - timedelta(days=1), "until": NOW + timedelta(days=1)}, [TALKS, FLIGHTS, ARMS, NOBODY, TWICE]),
    ({"since": NOW + timedelta(days=1)}, []),
    ({"until": NOW - timedelta(days=1)}, []),
    ({"story_id": 1, "tag": "talks", "status": ["unchecked"]}, [NOBODY]),
]


def test_each_filter_narrows_to_the_claims_it_is_true_of(place: Location) -> None:
    with reading(filled(place)) as connection:
        for given, expected in FOUND:
            wanted = ClaimFilter(**given)
            assert find_claims(connection, wanted) == expected, given
            assert [row.id for row in list_claims(connection, wanted)] == expected, given
            assert count_claims(connection, wanted) == len(expected), given


@pytest.mark.parametrize("order", ["id", "newest"])
def test_the_claims_of_a_common_kind_of_source_are_the_same_gone_through_in_order(
    sqlite_place: Location, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    with reading(filled(sqlite_place)) as connection:
        for wanted in (ClaimFilter(source_kind=kind) for kind in SourceKind):
            listed = find_claims(connection, wanted, order=order)
            monkeypatch.setattr(claims, "MANY", 1)
            assert find_claims(connection, wanted, order=order) == listed
            monkeypatch.undo()


def test_claims_come_by_number_newest_or_worst_first_and_no_more_than_wanted(place: Location) -> None:
    with reading(filled(place)) as connection:
        everything = ClaimFilter()
        assert find_claims(connection, everything, order="newest", limit=2) == [TWICE, NOBODY]
        assert find_claims(connection, everything, order="status") == [FLIGHTS, ARMS, NOBODY, TALKS, TWICE]
        assert [row.id for row in list_claims(connection, everything, order="status", limit=1)] == [FLIGHTS]


def test_each_flag_as_a_condition_says_what_it_says_of_a_row(place: Location) -> None:
    with reading(filled(place)) as connection:
        loaded = list(load_claims(connection, find_claims(connection, ClaimFilter())))
        for flag in Flag:
            flagged = [row.id for row in loaded if flag in row.flags]
            assert find_claims(connection, ClaimFilter(flag=flag)) == flagged


def test_a_listed_claim_names_who_speaks_and_who_passed_it_on(place: Location) -> None:
    with reading(filled(place)) as connection:
        rows = {row.id: row for row in list_claims(connection, ClaimFilter())}
    assert rows[FLIGHTS] == ListedRow(
        id=FLIGHTS,
        text="Airlines will add flights.",
        status="refuted",
        attribution_status="disputed",
        flags=(Flag.SINGLE_SOURCE, Flag.UNNAMED_ONLY, Flag.CONTESTED),
        sources=("a senior official",),
    )
    assert rows[ARMS].sources == ("U.S. intelligence via Antony Blinken",)
    assert rows[NOBODY].sources == ()
    assert rows[TWICE].sources == ("Antony Blinken", "a senior official")


def test_a_loaded_claim_is_whole(place: Location) -> None:
    with reading(filled(place)) as connection:
        talks, flights, arms = claims_numbered(connection, [TALKS, FLIGHTS, ARMS])
    assert (talks.story, talks.kind, talks.tags, talks.status) == ("visit", "numerical", ("talks",), "confirmed")
    [spoke] = talks.sources
    assert (spoke.name, spoke.role, spoke.quote, spoke.mode) == (
        "Antony Blinken",
        "secretary of state",
        "candid and constructive",
        "direct",
    )
    assert talks.verdicts[0].override_reason == "It was on television."
    assert [(row.target, row.status, row.evidence) for row in flights.verdicts] == [
        ("content", "unconfirmed", ()),
        ("content", "refuted", (1,)),
        ("attribution", "disputed", ()),
    ]
    assert [row.note for row in flights.evidence] == ["The timetable says otherwise."]
    assert [(row.name, row.via) for row in arms.sources] == [
        ("Antony Blinken", None),
        ("U.S. intelligence", "Antony Blinken"),
    ]
    assert flights.links == arms.links
    assert (arms.links[0].claim_id, arms.links[0].other_id, arms.links[0].kind) == (ARMS, FLIGHTS, "contradicts")


def test_claims_that_are_not_there_are_named_together(place: Location) -> None:
    with reading(filled(place)) as connection, pytest.raises(NotFound, match=r"There are no claims 7-8\."):
        claims_numbered(connection, [8, TALKS, 7])


@pytest.mark.parametrize(
    "given",
    [{}, {"status": ["refuted"]}, {"attribution_status": "disputed"}, {"kind": "event"}, {"flag": "overridden"}],
)
@pytest.mark.parametrize("order", ["id", "newest"])
def test_a_list_is_read_in_order_and_need_not_be_sorted(
    sqlite_place: Location, given: dict[str, Any], order: str
) -> None:
    with reading(sqlite_place) as connection:
        asked: list[tuple[str, Any]] = []
        event.listen(connection, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
        list(list_claims(connection, ClaimFilter(**given), order=order, limit=51))
        statement, values = asked[0]
        plan = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert plan
    assert not any("TEMP B-TREE" in step for step in plan), plan
