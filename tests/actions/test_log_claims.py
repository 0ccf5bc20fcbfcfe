"""Logging claims."""

import pytest

from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.errors import BadInput, Refused
from factdb.queries.claims import claim
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing


def logged(place: Location, *drafts: ClaimDraft) -> list[int]:
    return writing(place, lambda ledger: log_claims(ledger, drafts))


def seen(place: Location, number: int) -> ClaimRow:
    with reading(place) as connection:
        return claim(connection, number)


def test_a_claim_is_logged_with_the_words_given_and_stands_unchecked(place: Location) -> None:
    [number] = logged(place, ClaimDraft(text="  The talks took\r\nseven hours. ", kind="numerical", tags=["talks"]))
    found = seen(place, number)
    assert (found.text, found.kind, found.tags) == ("The talks took\nseven hours.", "numerical", ("talks",))
    assert (found.status, found.attribution_status, found.flags) == ("unchecked", "unchecked", ())


def test_a_source_that_only_passes_on_is_not_counted_beside_the_one_it_quotes(place: Location) -> None:
    def act(ledger: Ledger) -> int:
        relay = add_source(ledger, kind="person", name="Antony Blinken").id
        origin = add_source(ledger, kind="organization", name="U.S. intelligence").id
        voices = [VoiceDraft(source_id=relay, cue="stated"), VoiceDraft(source_id=origin, via=0, cue="indicated")]
        return log_claims(ledger, [ClaimDraft(text="Arms may go to Russia.", voices=voices)])[0]

    found = seen(place, writing(place, act))
    assert [(source.label, source.via) for source in found.sources] == [
        ("Antony Blinken", None),
        ("U.S. intelligence", "Antony Blinken"),
    ]
    assert found.flags == ("single_source",)


def test_the_same_wording_in_the_same_story_is_refused_with_the_others_number(place: Location) -> None:
    [number] = logged(place, ClaimDraft(text="The talks took seven hours."))
    with pytest.raises(Refused, match=f"Claim {number} says the same"):
        logged(place, ClaimDraft(text="the talks took  seven hours"))
    [again] = writing(
        place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The talks took seven hours.")], again=True)
    )
    assert again == number + 1


def test_a_refused_claim_leaves_no_trace(place: Location) -> None:
    with pytest.raises(BadInput):
        logged(place, ClaimDraft(text="Fine."), ClaimDraft(text="not \x1b[31mfine"))
    assert logged(place, ClaimDraft(text="Fine.")) == [1]
