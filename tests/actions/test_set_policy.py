"""Setting the desk's policy, and what is confirmed under it."""

from typing import Any

import pytest

from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.set_policy import set_policy
from factdb.actions.sign_off import sign_off
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.queries.policies import UNSET, policy_history, policy_in_force, policy_named
from factdb.queries.policy_rows import PolicyRow
from factdb.queries.short_of_policy import short_of
from factdb.rules.policy import EVIDENCE, STRICT, TWO_SOURCE, Policy
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing

OWN = Policy(name="Our desk", evidence=2, one_house=False)


def put(place: Location, policy: Policy, because: str = "The editors agreed.") -> PolicyRow:
    return writing(place, lambda ledger: set_policy(ledger, policy=policy, because=because))


def known(place: Location, origins: int) -> int:
    """A claim on which one piece of evidence stands, said at first hand by so many people with names."""

    def act(ledger: Ledger) -> int:
        people = [add_source(ledger, kind="person", name=f"Witness {number}").id for number in range(origins)]
        voices = [VoiceDraft(source_id=person, knowledge="first_hand") for person in people]
        [number] = log_claims(ledger, [ClaimDraft(text=f"Seen by {origins}.", voices=voices)])
        add_evidence(ledger, claims=[number], stance="supports", note="Heard them.")
        return number

    return writing(place, act)


def confirm(place: Location, number: int, **given: Any) -> None:
    writing(
        place,
        lambda ledger: record_verdicts(
            ledger, claims=[number], status="confirmed", because="They say so.", by="Ida Wells", **given
        ),
    )


def test_each_set_is_a_version_and_the_last_is_in_force(place: Location) -> None:
    with reading(place) as connection:
        assert (policy_in_force(connection), policy_history(connection)) == (UNSET, [])
    first, second = put(place, STRICT), put(place, OWN, "Strict was too slow.")
    with reading(place) as connection:
        assert policy_in_force(connection) == second
        assert policy_in_force(connection, first.recorded_at) == first
        assert policy_history(connection) == [first, second]
    assert (first.id, first.policy, second.id, second.policy) == (1, STRICT, 2, OWN)
    assert (second.because, second.recorded_by) == ("Strict was too slow.", "Ida Wells")


def test_what_is_in_force_already_is_not_set_again(place: Location) -> None:
    put(place, EVIDENCE)
    put(place, TWO_SOURCE)
    with pytest.raises(Refused, match="The policy 'two-source' is in force already: version 2"):
        put(place, TWO_SOURCE)
    assert put(place, EVIDENCE).id == 3


def test_a_policy_needs_a_reason(place: Location) -> None:
    with pytest.raises(BadInput, match="The reason is empty"):
        put(place, STRICT, " ")
    with reading(place) as connection:
        assert policy_history(connection) == []


def test_a_policy_is_found_by_its_name(place: Location) -> None:
    put(place, OWN)
    last = put(place, Policy(name="Our desk", evidence=3))
    with reading(place) as connection:
        assert policy_named(connection, "Our desk") == last
        assert policy_named(connection, "STRICT").policy == STRICT
        with pytest.raises(NotFound, match="There is no policy 'bogus'"):
            policy_named(connection, "bogus")


def test_a_claim_is_confirmed_where_the_policy_in_force_is_met_and_cites_it(place: Location) -> None:
    one, two = known(place, 1), known(place, 2)
    confirm(place, one)
    put(place, TWO_SOURCE)
    with pytest.raises(Refused, match=r"'two-source' asks for more.*claim 1: 2 independent origins.*\(it has 1\)"):
        confirm(place, one)
    confirm(place, two)
    with reading(place) as connection:
        [before], [after] = claim(connection, one).verdicts, claim(connection, two).verdicts
    assert (before.policy_id, before.policy) == (None, None)
    assert (after.policy_id, after.policy) == (1, "two-source")


def test_a_claim_stays_under_the_policy_that_it_was_confirmed_under(place: Location) -> None:
    one = known(place, 1)
    confirm(place, one)
    put(place, STRICT)
    with reading(place) as connection:
        assert "below_policy" not in claim(connection, one).flags
        [short] = short_of(connection, [one], STRICT)
    assert (short.id, short.status, short.overridden) == (one, "confirmed", False)
    assert [each.missing.split(" (")[0] for each in short.lacks] == [
        "2 independent origins or one original document",
        "a second person",
    ]


def test_who_signed_another_judgement_is_no_second_person_for_a_confirmation(place: Location) -> None:
    put(place, STRICT)
    two = known(place, 2)
    judge: dict[str, Any] = {"claims": [two], "because": "No.", "by": "Ida Wells"}
    sign: dict[str, Any] = {"claims": [two], "by": "Nellie Bly"}
    writing(place, lambda ledger: record_verdicts(ledger, status="refuted", **judge))
    writing(place, lambda ledger: sign_off(ledger, **sign))
    with pytest.raises(Refused, match=r"Missing for claim 1: a second person\."):
        confirm(place, two)
    writing(place, lambda ledger: record_verdicts(ledger, status="unchecked", **judge))
    writing(place, lambda ledger: sign_off(ledger, **sign))
    confirm(place, two)


def test_an_override_lets_it_through_and_is_kept(place: Location) -> None:
    put(place, STRICT)
    one = known(place, 1)
    confirm(place, one, override="The editor was in the room.")
    with reading(place) as connection:
        found = claim(connection, one)
        [short] = short_of(connection, [one], STRICT)
    assert "overridden" in found.flags
    assert "below_policy" not in found.flags
    assert (found.verdicts[0].override_reason, short.overridden) == ("The editor was in the room.", True)


def test_testing_a_policy_writes_nothing_and_names_what_falls_short_in_the_order_asked(place: Location) -> None:
    numbers = [known(place, origins) for origins in (2, 0, 1)]
    with reading(place) as connection:
        assert [each.id for each in short_of(connection, numbers[::-1], TWO_SOURCE)] == [numbers[2], numbers[1]]
        assert list(short_of(connection, numbers, EVIDENCE)) == []
        assert policy_history(connection) == []
