"""Attributing a logged claim to a further source."""

from dataclasses import replace

import pytest

from factdb.actions.add_source import add_source
from factdb.actions.attribute_claim import attribute_claim
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.errors import BadInput, NotFound, Refused
from factdb.queries.claims import claim
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing


@pytest.fixture
def desk(place: Location) -> Location:
    """A ledger with four sources, and claim 1 in the story's own voice."""

    def act(ledger: Ledger) -> None:
        add_source(ledger, kind="person", name="Antony Blinken")
        add_source(ledger, kind="organization", name="U.S. intelligence")
        add_source(ledger, kind="person", name="A. Blinken")
        add_source(ledger, kind="unnamed", descriptor="a senior official")
        log_claims(ledger, [ClaimDraft(text="Arms may go to Russia.")])

    writing(place, act)
    return place


def attributed(place: Location, speaker: VoiceDraft, relay: VoiceDraft | None = None, *, again: bool = False) -> int:
    return writing(place, lambda ledger: attribute_claim(ledger, claim_id=1, speaker=speaker, relay=relay, again=again))


def seen(place: Location) -> ClaimRow:
    with reading(place) as connection:
        return claim(connection, 1)


def test_each_further_source_changes_what_a_claim_rests_on(desk: Location) -> None:
    assert seen(desk).flags == ()
    attributed(desk, VoiceDraft(source_id=4))
    assert seen(desk).flags == ("single_source", "unnamed_only")
    attributed(desk, VoiceDraft(source_id=1, cue="said", quote="They may."))
    found = seen(desk)
    assert found.flags == ()
    assert [(voice.label, voice.mode) for voice in found.sources] == [
        ("a senior official", "indirect"),
        ("Antony Blinken", "direct"),
    ]


def test_words_reach_us_through_the_attribution_that_is_there(desk: Location) -> None:
    first = attributed(desk, VoiceDraft(source_id=1, cue="said"))
    second = attributed(desk, VoiceDraft(source_id=2, cue="indicated"), VoiceDraft(source_id=1))
    found = seen(desk)
    assert [(voice.id, voice.via_id) for voice in found.sources] == [(first, None), (second, first)]
    assert found.flags == ("single_source",)


def test_a_relay_that_is_not_there_yet_gets_its_own_attribution(desk: Location) -> None:
    made = attributed(desk, VoiceDraft(source_id=2, cue="indicated"), VoiceDraft(source_id=1))
    assert [(voice.id, voice.source_id, voice.via_id) for voice in seen(desk).sources] == [(1, 1, None), (2, 2, 1)]
    assert made == 2


def test_a_relay_is_known_by_the_source_it_was_merged_into(desk: Location) -> None:
    first = attributed(desk, VoiceDraft(source_id=3, cue="said"))
    writing(desk, lambda ledger: merge_sources(ledger, other=3, into=1))
    attributed(desk, VoiceDraft(source_id=2), VoiceDraft(source_id=1))
    assert [voice.via_id for voice in seen(desk).sources] == [None, first]


def test_an_attribution_that_says_nothing_new_is_refused_unless_asked_for_again(desk: Location) -> None:
    said = VoiceDraft(source_id=1, cue="said", quote="They may.", said_on="2023-06-18")
    attributed(desk, said)
    with pytest.raises(Refused, match="Claim 1 is attributed to Antony Blinken in these words already"):
        attributed(desk, replace(said, cue=" said ", mode="mixed"))
    for other in ({"cue": "warned"}, {"quote": "They might."}, {"said_on": "2023-06"}, {"source_id": 2}):
        attributed(desk, replace(said, **other))
    attributed(desk, said, VoiceDraft(source_id=2))
    with pytest.raises(Refused):
        attributed(desk, said, VoiceDraft(source_id=2))
    attributed(desk, said, again=True)
    assert len(seen(desk).sources) == 7


def test_a_refused_attribution_leaves_no_trace(desk: Location) -> None:
    with pytest.raises(BadInput, match="needs the words quoted"):
        attributed(desk, VoiceDraft(source_id=2, mode="direct"), VoiceDraft(source_id=1))
    assert seen(desk).sources == ()


def test_a_claim_that_is_not_there_is_not_attributed(desk: Location) -> None:
    with pytest.raises(NotFound, match="There is no claim 9"):
        writing(desk, lambda ledger: attribute_claim(ledger, claim_id=9, speaker=VoiceDraft(source_id=1)))
