"""Documents: made from each other, in circles too; retracted, and what falls with them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.derive_document import derive_document, withdraw_derivation
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.retract_document import Fall, retract_document
from factdb.clock import now
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.queries.documents import claims_resting, document, in_circle, made_from, made_of, no_longer_made_from
from factdb.queries.trace import trace
from factdb.queries.wrong_standings import wrong_standings
from factdb.rules.corroboration import Node
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.vocabulary import Flag

WIRE, LOCAL, BLOG = 1, 2, 3
"""Documents: an agency's report, the local paper's copy of it, a blog that quotes the paper."""

COPIED, BOTH = 1, 2
"""Claims: one rests on the blog alone, one on the blog and a document of its own."""


@pytest.fixture
def chain(place: Location) -> Location:
    def act(ledger: Ledger) -> None:
        for name in ("wire", "local", "blog", "minutes"):
            add_document(ledger, url=f"https://example.org/{name}")
        derive_document(ledger, document_id=LOCAL, origin_id=WIRE, kind="derived_from")
        derive_document(ledger, document_id=BLOG, origin_id=LOCAL, kind="quoted_from", note="It says so.")
        log_claims(ledger, [ClaimDraft(text="The talks took seven hours."), ClaimDraft(text="They met on Sunday.")])
        add_evidence(ledger, claims=[COPIED, BOTH], stance="supports", document_id=BLOG)
        add_evidence(ledger, claims=[BOTH], stance="supports", document_id=4)

    writing(place, act)
    return place


def retracted(place: Location, number: int, **given: Any) -> Fall:
    return writing(place, lambda ledger: retract_document(ledger, document_id=number, because="A forgery.", **given))


def derived(place: Location, later: int, earlier: int, kind: str = "derived_from", **given: Any) -> tuple[int, bool]:
    return writing(
        place, lambda ledger: derive_document(ledger, document_id=later, origin_id=earlier, kind=kind, **given)
    )


def flags(place: Location, number: int) -> tuple[Flag, ...]:
    with reading(place) as connection:
        assert list(wrong_standings(connection)) == []
        return claim(connection, number).flags


def independence(place: Location, number: int) -> tuple[int, int]:
    with reading(place) as connection:
        assert list(wrong_standings(connection)) == []
        row = claim(connection, number)
        return row.low, row.high


def test_each_of_two_documents_sees_how_one_came_from_the_other(chain: Location) -> None:
    with reading(chain) as connection:
        assert [(each.document.label, each.kind, each.note) for each in made_from(connection, BLOG)] == [
            ("https://example.org/local", "quoted_from", "It says so.")
        ]
        assert [each.document.id for each in made_of(connection, WIRE)] == [LOCAL]
        assert made_from(connection, WIRE) == made_of(connection, BLOG) == []
        assert claims_resting(connection, WIRE) == [COPIED, BOTH]


def test_what_is_recorded_already_is_found_and_its_note_is_filled_in(chain: Location) -> None:
    assert derived(chain, LOCAL, WIRE, note="It names the agency.") == (1, False)
    assert derived(chain, LOCAL, WIRE, "revision_of") == (3, True)
    assert derived(chain, BLOG, LOCAL, "quoted_from", note="Another reason.") == (2, False)
    with reading(chain) as connection:
        assert [each.note for each in made_from(connection, LOCAL)] == ["It names the agency.", None]
        assert [each.note for each in made_from(connection, BLOG)] == ["It says so."]


@pytest.mark.parametrize("back", [BLOG, LOCAL, WIRE])
def test_circles_of_any_length_are_legal_and_carry_nothing(chain: Location, back: int) -> None:
    with reading(chain) as connection:
        assert not in_circle(connection, WIRE)
    derived(chain, WIRE, back)
    with reading(chain) as connection:
        assert in_circle(connection, WIRE)
        assert claims_resting(connection, WIRE) == [COPIED, BOTH]
    assert Flag.CIRCULAR in flags(chain, COPIED)
    assert retracted(chain, WIRE).touched == (COPIED, BOTH)


def taken_back(place: Location, later: int, earlier: int, kind: str = "derived_from") -> int:
    pair = {"document_id": later, "origin_id": earlier, "kind": kind}
    return writing(place, lambda ledger: withdraw_derivation(ledger, **pair, because="Misread."))  # type: ignore[arg-type]


def test_what_was_recorded_in_error_is_taken_back_and_a_past_day_still_shows_it(chain: Location) -> None:
    writing(chain, lambda ledger: add_document(ledger, url="https://example.org/wire", original=True))
    assert independence(chain, COPIED) == (1, 1)
    before = now()
    assert taken_back(chain, LOCAL, WIRE) == 1
    assert independence(chain, COPIED) == (0, 0)
    with reading(chain) as connection:
        assert (made_from(connection, LOCAL), made_of(connection, WIRE)) == ([], [])
        assert [each.withdrawn_because for each in no_longer_made_from(connection, LOCAL)] == ["Misread."]
        assert claims_resting(connection, WIRE) == []
        assert Node("document", WIRE) not in trace(connection, COPIED).points
        then = trace(connection, COPIED, before)
        assert (then.found.low, Node("document", WIRE) in then.points) == (1, True)
    assert retracted(chain, WIRE).touched == ()
    assert derived(chain, LOCAL, WIRE, note="It does say so.") == (1, True)
    assert claims_on(chain, WIRE) == [COPIED, BOTH]
    assert Flag.SUPPORT_LOST in flags(chain, COPIED)


def claims_on(place: Location, number: int) -> list[int]:
    with reading(place) as connection:
        return claims_resting(connection, number)


def test_a_circle_is_broken_by_taking_back_what_closed_it(chain: Location) -> None:
    derived(chain, WIRE, BLOG)
    assert Flag.CIRCULAR in flags(chain, COPIED)
    taken_back(chain, WIRE, BLOG)
    assert Flag.CIRCULAR not in flags(chain, COPIED)
    with reading(chain) as connection:
        assert not in_circle(connection, WIRE)


def test_what_is_not_recorded_or_taken_back_already_is_not_taken_back(chain: Location) -> None:
    with pytest.raises(Refused, match="is not recorded"):
        taken_back(chain, LOCAL, WIRE, "quoted_from")
    taken_back(chain, LOCAL, WIRE)
    with pytest.raises(Refused, match="was taken back already"):
        taken_back(chain, LOCAL, WIRE)
    with pytest.raises(NotFound, match="no document 99"):
        taken_back(chain, LOCAL, 99)


def test_an_original_counts_as_an_origin_from_the_moment_that_is_known(chain: Location) -> None:
    assert independence(chain, COPIED) == (0, 0)
    writing(chain, lambda ledger: add_document(ledger, url="https://example.org/wire", original=True))
    assert independence(chain, COPIED) == (1, 1)
    writing(chain, lambda ledger: add_document(ledger, url="https://example.org/wire", title="Wire"))
    assert independence(chain, COPIED) == (1, 1)
    writing(chain, lambda ledger: add_document(ledger, url="https://example.org/wire", original=False))
    assert independence(chain, COPIED) == (0, 0)


def test_a_publisher_learned_later_makes_two_documents_one_house(chain: Location) -> None:
    def act(ledger: Ledger) -> None:
        for url in ("https://example.org/wire", "https://example.org/minutes"):
            add_document(ledger, url=url, original=True)

    def name(ledger: Ledger) -> None:
        house = add_source(ledger, kind="organization", name="City Wire").id
        for url in ("https://example.org/wire", "https://example.org/minutes"):
            add_document(ledger, url=url, publisher_id=house)

    writing(chain, act)
    assert independence(chain, BOTH) == (2, 2)
    writing(chain, name)
    assert independence(chain, BOTH) == (1, 2)


def test_a_publisher_that_was_merged_is_still_the_same(place: Location) -> None:
    def act(ledger: Ledger) -> tuple[int, int]:
        short, full = (add_source(ledger, kind="organization", name=name).id for name in ("CW", "City Wire"))
        made = add_document(ledger, title="Report", publisher_id=short)
        merge_sources(ledger, other=short, into=full)
        return made, add_document(ledger, title="Report", publisher_id=full)

    one, other = writing(place, act)
    assert one == other


def test_a_retraction_reaches_over_any_number_of_steps_and_says_what_lost_its_support(chain: Location) -> None:
    assert retracted(chain, WIRE) == Fall(touched=(COPIED, BOTH), lost=(COPIED,), below=())
    assert flags(chain, COPIED) == (Flag.SUPPORT_LOST,)
    assert Flag.SUPPORT_LOST not in flags(chain, BOTH)
    assert retracted(chain, 4) == Fall(touched=(BOTH,), lost=(BOTH,), below=())


def test_a_confirmed_claim_falls_below_its_policy_and_keeps_its_verdict(chain: Location) -> None:
    writing(chain, lambda ledger: record_verdicts(ledger, claims=[COPIED], status="confirmed", because="So.", by="Ann"))
    assert retracted(chain, LOCAL) == Fall(touched=(COPIED, BOTH), lost=(COPIED,), below=(COPIED,))
    with reading(chain) as connection:
        assert claim(connection, COPIED).status == "confirmed"


def test_nothing_is_confirmed_on_a_retracted_document(chain: Location) -> None:
    retracted(chain, WIRE)
    with pytest.raises(Refused, match="it has none"):
        writing(
            chain, lambda ledger: record_verdicts(ledger, claims=[COPIED], status="confirmed", because="So.", by="Ann")
        )


def test_a_document_is_retracted_once_with_the_reason_and_the_day(chain: Location) -> None:
    learned = datetime(2023, 6, 19, 12, tzinfo=UTC)
    retracted(chain, WIRE, at=learned)
    with reading(chain) as connection:
        row = document(connection, WIRE)
    assert (row.retracted_at, row.retracted_because) == (learned, "A forgery.")
    with pytest.raises(Refused, match=r"retracted already, 2023-06-19 12:00 UTC: A forgery\."):
        retracted(chain, WIRE)


def test_what_cannot_be_is_refused(chain: Location) -> None:
    with pytest.raises(NotFound, match="There is no document 9"):
        derived(chain, 9, WIRE)
    with pytest.raises(NotFound, match="There is no document 9"):
        retracted(chain, 9)
    with pytest.raises(BadInput, match="in the future"):
        retracted(chain, WIRE, at=now() + timedelta(days=1))
