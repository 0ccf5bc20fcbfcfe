"""Signing claims as a second person."""

import pytest

from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.sign_off import sign_off
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location
from factdb.store.work import Ledger, Row, reading, writing
from factdb.tables import policies


@pytest.fixture(autouse=True)
def _claims(place: Location) -> None:
    def act(ledger: Ledger) -> None:
        add_source(ledger, kind="unnamed", descriptor="a senior official")
        voice = VoiceDraft(source_id=1, knowledge="first_hand")
        log_claims(ledger, [ClaimDraft(text=f"Text {number}.", voices=[voice]) for number in range(3)])

    writing(place, act)


def judged(place: Location, claim: int, status: str, by: str = "Ida Wells", evidence: bool = False) -> None:
    def act(ledger: Ledger) -> None:
        if evidence:
            add_evidence(ledger, claims=[claim], stance="supports", note="Heard it.", information="primary")
        record_verdicts(ledger, claims=[claim], status=status, because="So it is.", by=by)

    writing(place, act)


def signed(place: Location, *claims: int, by: str = "Ethel Payne", **more: object) -> None:
    writing(place, lambda ledger: sign_off(ledger, claims=claims, by=by, **more))  # type: ignore[arg-type]


def second_person_asked(place: Location, named: int) -> None:
    asks: Row = {"name": "ours", "evidence": 0, "origins": 1, "primary_document": 0, "second_person": 1}
    more: Row = {"named": named, "one_house": 1, "because": "The board decided."}
    writing(place, lambda ledger: ledger.insert(policies, {**asks, **more}))


def shown(place: Location, number: int) -> ClaimRow:
    with reading(place) as connection:
        return claim(connection, number)


def test_a_signature_says_who_signed_which_verdict_and_what_they_know(place: Location) -> None:
    judged(place, 1, "refuted")
    signed(place, 1, 1, knows_identity=True, note="Called back.")
    [row] = shown(place, 1).signoffs
    assert (row.signed_by, row.knows_identity, row.note) == ("Ethel Payne", True, "Called back.")
    assert row.verdict_id == shown(place, 1).verdicts[-1].id
    assert row.signed_at == row.recorded_at


@pytest.mark.parametrize("name", ["Ida Wells", " ida  wells."])
def test_nobody_signs_their_own_verdict_and_then_nothing_is_signed(place: Location, name: str) -> None:
    judged(place, 1, "refuted", by="Ethel Payne")
    judged(place, 2, "refuted")
    judged(place, 3, "disputed")
    with pytest.raises(Refused, match="gave the verdict on claims 2-3 and cannot be the second person"):
        signed(place, 1, 2, 3, by=name)
    assert shown(place, 1).signoffs == ()


def test_who_gave_an_earlier_verdict_may_sign_the_one_that_stands(place: Location) -> None:
    judged(place, 1, "unconfirmed", by="Ethel Payne")
    judged(place, 1, "refuted")
    signed(place, 1)
    assert [row.signed_by for row in shown(place, 1).signoffs] == ["Ethel Payne"]


def test_a_claim_on_which_no_verdict_stands_is_not_signed(place: Location) -> None:
    judged(place, 1, "refuted")
    judged(place, 2, "refuted")
    judged(place, 2, "unchecked")
    with pytest.raises(Refused, match="There is no verdict yet on claims 2-3"):
        signed(place, 1, 2, 3)
    with pytest.raises(NotFound, match="There is no claim 9"):
        signed(place, 1, 9)
    with pytest.raises(BadInput, match="The note is empty"):
        signed(place, 1, note=" ")
    assert shown(place, 1).signoffs == ()


def test_where_the_policy_asks_for_a_signature_first_it_can_be_given_first(place: Location) -> None:
    second_person_asked(place, named=1)
    with pytest.raises(Refused, match="a second person"):
        judged(place, 1, "confirmed")
    signed(place, 1)
    with pytest.raises(Refused, match="an editor who knows the unnamed sources"):
        judged(place, 1, "confirmed")
    signed(place, 1, knows_identity=True)
    with pytest.raises(Refused, match="a second person"):
        judged(place, 1, "confirmed", by="Ethel Payne")
    judged(place, 1, "confirmed")
    assert (shown(place, 1).status, shown(place, 1).signoffs[0].verdict_id) == ("confirmed", None)


def test_a_signature_lifts_a_claim_to_its_policy_at_once(place: Location) -> None:
    judged(place, 1, "confirmed", evidence=True)
    second_person_asked(place, named=0)
    signed(place, 1)
    judged(place, 1, "confirmed")
    assert "below_policy" not in shown(place, 1).flags
