"""What a checker goes through in a story."""

import pytest

from factdb.actions.accept_proposal import accept_proposal
from factdb.actions.add_story import add_story
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.propose_claims import propose_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.skip_proposal import skip_proposal
from factdb.errors import NotFound
from factdb.extraction.proposal import Proposal, Span
from factdb.queries.checklist import checklist
from factdb.queries.checklist_rows import Checklist
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing

TEXT = "One is so. Two is so. Three is so. Four is so."


def proposal(words: str) -> Proposal:
    at = TEXT.index(words)
    return Proposal(content=(Span(at, at + len(words)),), made_by="test", confidence=1)


def fill(ledger: Ledger) -> None:
    story = add_story(ledger, slug="story", title="A story", text=TEXT).id
    wanted = ("Four is so", "One is so", "Two is so", "Three is so")
    numbers = propose_claims(ledger, revision_id=1, found=[proposal(words) for words in wanted])
    accept_proposal(ledger, number=numbers[2])
    skip_proposal(ledger, number=numbers[3])
    log_claims(ledger, [ClaimDraft(text="Nobody wrote this.", story_id=story)])


def read(place: Location) -> Checklist:
    with reading(place) as connection:
        return checklist(connection, "story")


def test_claims_and_proposals_stand_in_the_order_of_the_text_and_claims_without_a_place_last(place: Location) -> None:
    writing(place, fill)
    found = read(place)
    shown = [TEXT[item.spans[0].start : item.spans[0].stop] if item.spans else None for item in found.items]
    assert shown == ["One is so", "Two is so", "Three is so", "Four is so", None]
    assert [item.key for item in found.items] == ["proposal 2", "claim 1", "proposal 4", "proposal 1", "claim 2"]


def test_what_is_skipped_or_judged_is_not_open(place: Location) -> None:
    writing(place, fill)
    assert [item.open for item in read(place).items] == [True, True, False, True, True]
    writing(place, lambda ledger: record_verdicts(ledger, claims=[1], status="refuted", because="No.", by="Ida Wells"))
    assert read(place).open == 3


def test_a_story_without_a_text_says_how_to_give_it_one(place: Location) -> None:
    writing(place, lambda ledger: add_story(ledger, slug="story", title="A story"))
    with pytest.raises(NotFound, match="has no text yet"):
        read(place)
