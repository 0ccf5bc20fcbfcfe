"""Adding, correcting, merging and affiliating sources."""

from datetime import datetime

import pytest

from factdb.actions.add_source import add_new_source, add_source
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.edit_source import edit_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim, load_claims
from factdb.queries.sources import find_source, merged_into, source
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing


def person(ledger: Ledger, name: str) -> int:
    return add_source(ledger, kind="person", name=name).id


def unnamed(ledger: Ledger, words: str = "a senior official") -> int:
    return add_source(ledger, kind="unnamed", descriptor=words).id


def test_a_name_that_is_there_is_refused_with_the_others_number_unless_it_is_another_of_that_name(
    place: Location,
) -> None:
    first = writing(place, lambda ledger: add_new_source(ledger, kind="person", name="John Smith").source.id)
    with pytest.raises(Refused, match=f"Source {first} is called 'john SMITH'"):
        writing(place, lambda ledger: add_new_source(ledger, kind="person", name="john  SMITH"))
    again = writing(place, lambda ledger: add_new_source(ledger, kind="person", name="John Smith", again=True))
    assert again.source.id == first + 1
    with reading(place) as connection, pytest.raises(Refused, match="Several sources are called 'John Smith': 1, 2"):
        find_source(connection, "John Smith")


def test_names_nearly_alike_are_pointed_out_and_never_merged(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        known = person(ledger, "Antony Blinken")
        person(ledger, "Qin Gang")
        for name in ("A. Blinken", "Anthony Blinken", "Blinken"):
            added = add_new_source(ledger, kind="person", name=name, again=True)
            assert known in [near.id for near in added.near]
            assert added.source.id != known
        assert add_new_source(ledger, kind="person", name="Lloyd Austin").near == ()

    writing(place, act)


def test_an_unnamed_source_is_always_new_and_those_described_alike_are_pointed_out(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        first = unnamed(ledger)
        added = add_new_source(ledger, kind="unnamed", descriptor="A senior official")
        assert added.source.id != first
        assert [near.id for near in added.near] == [first]

    writing(place, act)


def test_an_unnamed_source_never_gets_a_name(place: Location) -> None:
    number = writing(place, unnamed)
    named = writing(place, lambda ledger: person(ledger, "Antony Blinken"))
    with pytest.raises(BadInput, match="no name in this ledger"):
        writing(place, lambda ledger: edit_source(ledger, source_id=number, name="Deep Throat"))
    with pytest.raises(BadInput, match="stays unnamed"):
        writing(place, lambda ledger: edit_source(ledger, source_id=number, kind="person"))
    with pytest.raises(BadInput, match="stays unnamed"):
        writing(place, lambda ledger: edit_source(ledger, source_id=named, kind="unnamed"))
    for other, into in ((number, named), (named, number)):
        with pytest.raises(Refused, match="never merged with a named one"):
            writing(place, lambda ledger, a=other, b=into: merge_sources(ledger, other=a, into=b))  # type: ignore[misc]


def test_editing_sets_what_is_given_and_an_empty_text_takes_out_what_stood_there(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        return add_source(ledger, kind="person", name="A. Blinken", descriptor="a diplomat", note="Ask the desk.").id

    number = writing(place, act)
    writing(place, lambda ledger: edit_source(ledger, source_id=number, name="Antony Blinken", kind="office", note=""))
    with reading(place) as connection:
        row = find_source(connection, "antony blinken")
        assert row == source(connection, number)
        assert find_source(connection, "A. Blinken") is None
    assert (row.name, row.kind, row.descriptor, row.note) == ("Antony Blinken", "office", "a diplomat", None)


def test_an_unnamed_source_keeps_some_words_of_a_story(place: Location) -> None:
    number = writing(place, unnamed)
    with pytest.raises(BadInput, match="The descriptor is empty"):
        writing(place, lambda ledger: edit_source(ledger, source_id=number, descriptor=""))
    changed = writing(place, lambda ledger: edit_source(ledger, source_id=number, descriptor="an aide"))
    assert changed.label == "an aide"
    near = writing(place, lambda ledger: add_new_source(ledger, kind="unnamed", descriptor="An aide").near)
    assert [row.id for row in near] == [number]


def test_a_source_is_not_renamed_to_what_another_is_called_and_something_has_to_change(place: Location) -> None:
    first, second = writing(place, lambda ledger: (person(ledger, "John Smith"), person(ledger, "Jon Smith")))
    with pytest.raises(Refused, match=f"Source {first} is called 'John Smith'"):
        writing(place, lambda ledger: edit_source(ledger, source_id=second, name="John Smith"))
    with pytest.raises(BadInput, match="Nothing to change"):
        writing(place, lambda ledger: edit_source(ledger, source_id=second))
    writing(place, lambda ledger: edit_source(ledger, source_id=second, name="JON SMITH"))
    writing(place, lambda ledger: edit_source(ledger, source_id=second, name="John Smith", again=True))


def test_merged_sources_count_as_one_and_every_pointer_ends_after_one_step(place: Location) -> None:
    def act(ledger: Ledger) -> tuple[list[int], int]:
        people = [person(ledger, name) for name in ("Blinken", "A. Blinken", "Antony Blinken")]
        voices = [VoiceDraft(source_id=each) for each in people]
        [number] = log_claims(ledger, [ClaimDraft(text="The talks were candid.", voices=voices)])
        return people, number

    (a, b, c), number = writing(place, act)
    assert writing(place, lambda ledger: merge_sources(ledger, other=a, into=b)) == 1
    with reading(place) as connection:
        assert claim(connection, number).flags == ()
    assert writing(place, lambda ledger: merge_sources(ledger, other=b, into=c)) == 1
    with reading(place) as connection:
        found = claim(connection, number)
        assert found.flags == ("single_source",)
        assert [voice.source_id for voice in found.sources] == [c, c, c]
        assert [(row.id, row.merged_into_id) for row in merged_into(connection, c)] == [(b, c), (a, c)]
        assert find_source(connection, "Blinken") == source(connection, a) == source(connection, c)


def test_a_past_day_shows_the_mergers_known_then_though_later_ones_followed(place: Location) -> None:
    def act(ledger: Ledger) -> datetime:
        voices = [VoiceDraft(source_id=person(ledger, name)) for name in ("Blinken", "A. Blinken", "Antony Blinken")]
        log_claims(ledger, [ClaimDraft(text="The talks were candid.", voices=voices)])
        return ledger.at

    def merge(other: int, into: int) -> datetime:
        def both(ledger: Ledger) -> datetime:
            merge_sources(ledger, other=other, into=into)
            return ledger.at

        return writing(place, both)

    moments = [writing(place, act), merge(1, 2), merge(2, 3)]
    with reading(place) as connection:
        believed = [next(load_claims(connection, [1], as_of=at)) for at in moments]
    assert [[voice.source_id for voice in row.sources] for row in believed] == [[1, 2, 3], [2, 2, 3], [3, 3, 3]]
    assert [row.flags for row in believed] == [(), (), ("single_source",)]


def test_a_source_is_merged_neither_with_itself_nor_twice(place: Location) -> None:
    first, second = writing(place, lambda ledger: (person(ledger, "Blinken"), person(ledger, "Antony Blinken")))
    writing(place, lambda ledger: merge_sources(ledger, other=first, into=second))
    for other, into in ((first, first), (first, second), (second, first)):
        with pytest.raises(Refused, match=f"Both are source {second} already"):
            writing(place, lambda ledger, a=other, b=into: merge_sources(ledger, other=a, into=b))  # type: ignore[misc]
    with pytest.raises(NotFound, match="There is no source 99"):
        writing(place, lambda ledger: merge_sources(ledger, other=99, into=second))


def test_two_unnamed_sources_can_turn_out_to_be_one(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        voices = [VoiceDraft(source_id=unnamed(ledger)), VoiceDraft(source_id=unnamed(ledger, "an aide"))]
        [number] = log_claims(ledger, [ClaimDraft(text="The talks were candid.", voices=voices)])
        merge_sources(ledger, other=2, into=1)
        return number

    number = writing(place, act)
    with reading(place) as connection:
        assert claim(connection, number).flags == ("single_source", "unnamed_only")


def test_the_roles_of_merged_sources_are_shown_together_and_lead_to_merged_organizations(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        old, new = person(ledger, "Blinken"), person(ledger, "Antony Blinken")
        state = add_source(ledger, kind="organization", name="State Department").id
        department = add_source(ledger, kind="organization", name="U.S. Department of State").id
        affiliate_source(ledger, source_id=old, organization_id=state, role="secretary of state", tenure="present")
        affiliate_source(
            ledger, source_id=new, role="deputy", tenure="former", valid_from="2015", valid_until="2017-01"
        )
        merge_sources(ledger, other=old, into=new)
        merge_sources(ledger, other=state, into=department)
        return new

    number = writing(place, act)
    with reading(place) as connection:
        roles = source(connection, number).affiliations
    assert [(role.role, role.organization) for role in roles] == [
        ("secretary of state", "U.S. Department of State"),
        ("deputy", None),
    ]


def test_an_affiliation_wants_a_role_or_an_organization_and_dates_in_order(place: Location) -> None:
    number = writing(place, lambda ledger: person(ledger, "Antony Blinken"))
    with pytest.raises(BadInput, match="needs a role, an organization, or both"):
        writing(place, lambda ledger: affiliate_source(ledger, source_id=number))
    with pytest.raises(BadInput, match=r"ends \(2020\) before it begins \(2021-01\)"):
        writing(
            place,
            lambda ledger: affiliate_source(
                ledger, source_id=number, role="deputy", valid_from="2021-01", valid_until="2020"
            ),
        )
    twice = [writing(place, lambda ledger: affiliate_source(ledger, source_id=number, role="deputy")) for _ in range(2)]
    assert twice == [1, 1]


@pytest.mark.parametrize("text", ["\udcff", "", "a\x00b", "a" * 501])
def test_text_that_can_be_no_name_is_refused_before_the_database_sees_it(place: Location, text: str) -> None:
    with reading(place) as connection, pytest.raises(BadInput, match="The source's name"):
        find_source(connection, text)


@pytest.mark.parametrize("text", ["7", "#7", "9" * 12, "9" * 6000])
def test_a_number_that_no_source_has_is_not_there(place: Location, text: str) -> None:
    with reading(place) as connection, pytest.raises((NotFound, BadInput)):
        find_source(connection, text)
