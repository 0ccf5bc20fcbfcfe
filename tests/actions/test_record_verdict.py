"""Judging claims, opening them again, withdrawing them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from factdb.actions.add_evidence import add_evidence
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.withdraw_evidence import withdraw_evidence
from factdb.clock import now
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location
from factdb.store.work import reading, writing

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def logged(place: Location, count: int = 1) -> list[int]:
    drafts = [ClaimDraft(text=f"Claim of the text, number {number}.") for number in range(count)]
    return writing(place, lambda ledger: log_claims(ledger, drafts))


def judged(place: Location, *claims: int, status: str, **given: Any) -> list[int]:
    given = {"because": "The minutes say so.", "by": "Ida Wells", **given}
    return writing(place, lambda ledger: record_verdicts(ledger, claims=claims, status=status, **given))


def backed(place: Location, *claims: int, stance: str = "supports", target: str = "content") -> list[int]:
    return writing(
        place,
        lambda ledger: add_evidence(ledger, claims=claims, stance=stance, target=target, note="Seen the minutes."),
    )


def seen(place: Location, number: int) -> ClaimRow:
    with reading(place) as connection:
        return claim(connection, number)


def test_a_verdict_keeps_who_decided_why_and_on_which_evidence(place: Location) -> None:
    [number] = logged(place)
    cited = backed(place, number)
    [verdict] = judged(place, number, status="confirmed", by="Ethel Payne", evidence=cited)
    found = seen(place, number)
    assert found.status == "confirmed"
    [kept] = found.verdicts
    assert (kept.id, kept.decided_by, kept.recorded_by) == (verdict, "Ethel Payne", "Ida Wells")
    assert (kept.because, kept.evidence, kept.override_reason) == ("The minutes say so.", tuple(cited), None)
    assert kept.decided_at == kept.recorded_at


def test_whether_it_was_said_is_judged_apart_from_whether_it_is_true(place: Location) -> None:
    [number] = logged(place)
    backed(place, number, target="attribution")
    judged(place, number, status="confirmed", target="attribution")
    assert (seen(place, number).status, seen(place, number).attribution_status) == ("unchecked", "confirmed")
    with pytest.raises(Refused, match="Missing for claim 1: supporting evidence"):
        judged(place, number, status="confirmed")


def test_an_attribution_is_never_withdrawn(place: Location) -> None:
    [number] = logged(place)
    with pytest.raises(Refused, match="The attribution of claim 1 stands at unchecked"):
        judged(place, number, status="withdrawn", target="attribution")


def test_a_move_that_is_not_legal_is_refused_with_the_legal_ones_named(place: Location) -> None:
    [number] = logged(place)
    with pytest.raises(Refused, match="Claim 1 stands at unchecked and cannot become unchecked") as refused:
        judged(place, number, status="unchecked")
    assert refused.value.hint is not None
    assert "confirmed, unconfirmed, disputed, refuted, unverifiable" in refused.value.hint
    judged(place, number, status="withdrawn")
    with pytest.raises(Refused, match="Claim 1 stands at withdrawn") as refused:
        judged(place, number, status="refuted")
    assert refused.value.hint == "from withdrawn it can become unchecked (factdb reopen)."
    judged(place, number, status="unchecked")
    judged(place, number, status="refuted")
    assert [each.status for each in seen(place, number).verdicts] == ["withdrawn", "unchecked", "refuted"]


def test_several_claims_are_judged_together_or_not_at_all(place: Location) -> None:
    numbers = logged(place, 3)
    judged(place, numbers[2], status="withdrawn")
    with pytest.raises(Refused, match="Claim 3 stands at withdrawn"):
        judged(place, *numbers, status="disputed")
    assert [seen(place, number).verdicts for number in numbers[:2]] == [(), ()]
    assert len(judged(place, numbers[1], numbers[0], numbers[1], status="disputed")) == 2


def test_claims_that_are_not_there_are_named(place: Location) -> None:
    logged(place)
    with pytest.raises(NotFound, match="There are no claims 2-3, 9"):
        judged(place, 1, 2, 3, 9, status="disputed")
    assert seen(place, 1).verdicts == ()


def test_nothing_is_confirmed_without_support_that_stands(place: Location) -> None:
    numbers = logged(place, 3)
    backed(place, numbers[0])
    backed(place, numbers[1], stance="context")
    withdrawn = backed(place, numbers[2])[0]
    writing(place, lambda ledger: withdraw_evidence(ledger, number=withdrawn, because="A forgery."))
    with pytest.raises(Refused, match="Missing for claims 2-3: supporting evidence") as refused:
        judged(place, *numbers, status="confirmed")
    assert refused.value.hint is not None
    assert "--override" in refused.value.hint
    judged(place, *numbers, status="confirmed", override="The desk was in the room.")
    found = seen(place, numbers[1])
    assert (found.status, found.flags) == ("confirmed", ("overridden",))
    assert found.verdicts[0].override_reason == "The desk was in the room."


def test_an_override_is_kept_only_with_what_needs_it(place: Location) -> None:
    numbers = logged(place, 2)
    backed(place, numbers[0])
    judged(place, *numbers, status="confirmed", override="The desk was in the room.")
    assert [seen(place, number).verdicts[0].override_reason for number in numbers] == [
        None,
        "The desk was in the room.",
    ]
    assert ["overridden" in seen(place, number).flags for number in numbers] == [False, True]
    backed(place, numbers[1], target="attribution")
    judged(place, *numbers, status="confirmed", target="attribution", override="We heard it.")
    assert [seen(place, number).verdicts[1].override_reason for number in numbers] == ["We heard it.", None]


def test_an_override_of_what_needs_none_is_refused(place: Location) -> None:
    [number] = logged(place)
    with pytest.raises(BadInput, match="nothing to override"):
        judged(place, number, status="refuted", override="Because.")


def test_each_verdict_cites_the_evidence_on_its_own_claim_and_no_other(place: Location) -> None:
    numbers = logged(place, 3)
    cited = backed(place, *numbers)
    judged(place, *numbers[:2], status="confirmed", evidence=cited[:2])
    assert [seen(place, number).verdicts[0].evidence for number in numbers[:2]] == [(cited[0],), (cited[1],)]
    with pytest.raises(Refused, match="Evidence 3 is on claim 3, not on claims 1-2"):
        judged(place, *numbers[:2], status="confirmed", evidence=cited)
    with pytest.raises(NotFound, match="There is no evidence 8"):
        judged(place, numbers[0], status="confirmed", evidence=[8])


def test_withdrawn_evidence_is_not_cited(place: Location) -> None:
    [number] = logged(place)
    [cited] = backed(place, number)
    writing(place, lambda ledger: withdraw_evidence(ledger, number=cited, because="A forgery."))
    with pytest.raises(Refused, match=r"Evidence 1 on claim 1 was withdrawn: A forgery\."):
        judged(place, number, status="disputed", evidence=[cited])


def test_a_verdict_is_dated_when_it_was_decided_and_a_later_one_goes_on_standing(place: Location) -> None:
    [number] = logged(place)
    judged(place, number, status="refuted", at=NOON)
    judged(place, number, status="disputed", at=NOON - timedelta(days=1))
    found = seen(place, number)
    assert found.status == "refuted"
    assert [(each.status, each.decided_at) for each in found.verdicts] == [
        ("disputed", NOON - timedelta(days=1)),
        ("refuted", NOON),
    ]
    assert all(each.recorded_at > NOON for each in found.verdicts)


def test_of_two_verdicts_of_the_same_moment_the_one_recorded_last_stands(place: Location) -> None:
    [number] = logged(place)
    judged(place, number, status="refuted", at=NOON)
    judged(place, number, status="disputed", at=NOON)
    assert seen(place, number).status == "disputed"


def test_a_move_is_legal_or_not_as_the_claim_stood_then(place: Location) -> None:
    [number] = logged(place)
    judged(place, number, status="refuted", at=NOON)
    judged(place, number, status="withdrawn", at=NOON + timedelta(days=2))
    judged(place, number, status="disputed", at=NOON + timedelta(days=1))
    with pytest.raises(Refused, match="stood at unchecked on 2026-01-04 12:00 UTC and cannot become unchecked"):
        judged(place, number, status="unchecked", at=NOON - timedelta(days=1))


def test_a_verdict_that_would_make_a_later_one_illegal_is_refused(place: Location) -> None:
    [number] = logged(place)
    judged(place, number, status="refuted", at=NOON)
    with pytest.raises(Refused, match="Claim 1 became refuted on 2026-01-05 12:00 UTC"):
        judged(place, number, status="withdrawn", at=NOON - timedelta(days=1))


def test_nothing_is_decided_in_the_future_beyond_what_clocks_differ(place: Location) -> None:
    [number] = logged(place)
    with pytest.raises(BadInput, match="in the future"):
        judged(place, number, status="disputed", at=now() + timedelta(minutes=7))
    judged(place, number, status="disputed", at=now() + timedelta(minutes=3))
    judged(place, number, status="refuted")  # now comes after all that is known, even by a clock that is ahead
    assert seen(place, number).status == "refuted"


@pytest.mark.parametrize("given", [{"because": " "}, {"because": "a\x1b[2J"}, {"by": ""}, {"override": ""}])
def test_texts_that_cannot_be_kept_are_refused(place: Location, given: dict[str, str]) -> None:
    [number] = logged(place)
    backed(place, number)
    with pytest.raises(BadInput):
        judged(place, number, status="confirmed", **given)
    assert seen(place, number).verdicts == ()
