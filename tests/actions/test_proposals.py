"""Proposals: recorded, accepted with their sources, left out, divided and joined."""

from dataclasses import replace

import pytest

from factdb.actions.accept_all import accept_all
from factdb.actions.accept_proposal import accept_proposal
from factdb.actions.add_story import add_story
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.propose_claims import propose_claims
from factdb.actions.skip_proposal import reopen_proposal, skip_proposal
from factdb.actions.split_proposal import join_proposals, split_proposal
from factdb.errors import BadInput, Refused
from factdb.extraction.proposal import Proposal, Span, Speaker, words
from factdb.extraction.sketch import Sketch
from factdb.queries.audit import findings
from factdb.queries.claims import claim
from factdb.queries.proposal_rows import ProposalRow
from factdb.queries.proposals import proposal_numbered, proposals_of
from factdb.queries.rows import ClaimRow
from factdb.queries.sources import source
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.vocabulary import QuoteMode, SourceKind

TEXT = (
    "Mayor Ada Byron of Portsea said the dock would open in May. “It will be ready,” Byron said. "
    "A port official said the cranes were late, and the official added that two had rusted. "
    "Byron said engineers had told her the pier was sound. The dock is the first of its kind."
)


def at(words_: str, start: int = 0) -> Span:
    found = TEXT.index(words_, start)
    return Span(found, found + len(words_))


BYRON = Speaker(spans=(at("Mayor Ada Byron of Portsea"),), name="Ada Byron", kind=SourceKind.PERSON)
MAYOR = replace(BYRON, role="mayor", organization="Portsea")
OFFICIAL = Speaker(spans=(at("A port official"),), name="A port official", kind=SourceKind.UNNAMED)
BACK = replace(OFFICIAL, spans=(at("the official"),))


def made(content: str, source: Speaker | None = None, cue: str = "said", **more: object) -> Proposal:
    span = at(content)
    told = {"mode": QuoteMode.INDIRECT, "cue": (at(cue),)} if source else {}
    return Proposal(content=(span,), source=source, made_by="test", confidence=0.5, **{**told, **more})  # type: ignore[arg-type]


OPENS = made("the dock would open in May", MAYOR)
READY = made("It will be ready", BYRON, mode=QuoteMode.DIRECT)
LATE = made("the cranes were late", OFFICIAL)
RUSTED = made("two had rusted", BACK, cue="added")
TOLD = made("engineers had told her the pier was sound", BYRON)
SOUND = made(
    "the pier was sound", Speaker(spans=(at("engineers"),), name="engineers", kind=SourceKind.COLLECTIVE), via=4
)
FIRST = made("The dock is the first of its kind")
ALL = [OPENS, READY, LATE, RUSTED, TOLD, SOUND, FIRST]


@pytest.fixture
def revision(place: Location) -> int:
    writing(place, lambda ledger: add_story(ledger, slug="dock", title="The dock", text=TEXT))
    return 1


def proposed(place: Location, *found: Proposal) -> list[int]:
    return writing(place, lambda ledger: propose_claims(ledger, revision_id=1, found=found or ALL))


def rows(place: Location, state: str | None = None) -> list[ProposalRow]:
    with reading(place) as connection:
        return proposals_of(connection, 1, state=state)


def accepted(place: Location, number: int, wording: Sketch | None = None) -> int:
    return writing(place, lambda ledger: accept_proposal(ledger, number=number, wording=wording)).claim_id


def seen(place: Location, number: int) -> ClaimRow:
    with reading(place) as connection:
        return claim(connection, number)


def test_a_proposal_is_read_back_as_it_was_made(place: Location, revision: int) -> None:
    numbers = proposed(place)
    found = {row.id: row for row in rows(place)}
    assert [replace(found[number].proposal, via=None) for number in numbers] == [
        replace(each, via=None) for each in ALL
    ]
    assert found[numbers[5]].via_id == numbers[4]


def test_proposing_twice_adds_nothing(place: Location, revision: int) -> None:
    assert len(proposed(place)) == 7
    assert proposed(place) == []
    assert len(rows(place)) == 7


def test_what_was_decided_is_not_proposed_again_and_what_is_no_longer_proposed_is_replaced(
    place: Location, revision: int
) -> None:
    first, second, *_ = proposed(place)
    accepted(place, first)
    writing(place, lambda ledger: skip_proposal(ledger, number=second))
    other = replace(OPENS, content=(at("dock would open in May"),), made_by="another")
    assert proposed(place, other, READY, FIRST) == []
    assert [row.state for row in rows(place)] == ["accepted", "skipped", *["replaced"] * 4, "open"]


def test_an_accepted_proposal_becomes_a_claim_with_source_role_words_and_place(place: Location, revision: int) -> None:
    number = proposed(place)[0]
    row = seen(place, accepted(place, number))
    with reading(place) as connection:
        assert proposal_numbered(connection, number).claim_id == row.id
        assert not list(findings(connection))
    [voice] = row.sources
    assert (row.text, row.story, row.status) == ("The dock would open in May", "dock", "unchecked")
    assert (voice.label, voice.role, voice.organization, voice.cue) == ("Ada Byron", "mayor", "Portsea", "said")
    with pytest.raises(Refused, match="is accepted already"):
        accepted(place, number)


def test_a_direct_quotation_keeps_its_words(place: Location, revision: int) -> None:
    [voice] = seen(place, accepted(place, proposed(place)[1])).sources
    assert (voice.mode, voice.quote) == ("direct", "It will be ready")


def test_an_unnamed_source_to_which_the_text_comes_back_is_the_same_source(place: Location, revision: int) -> None:
    numbers = proposed(place)
    claims = [accepted(place, number) for number in numbers[2:4]]
    voices = [seen(place, number).sources[0] for number in claims]
    assert voices[0].kind == "unnamed"
    assert voices[0].source_id == voices[1].source_id
    assert voices[1].descriptor == "the official"


def test_two_mentions_of_an_official_are_two_sources_until_somebody_knows_better(
    place: Location, revision: int
) -> None:
    again = replace(RUSTED, source=replace(OFFICIAL, spans=(at("A port official"),)))
    numbers = proposed(place, LATE, again)
    pair = [seen(place, accepted(place, number)).sources[0].source_id for number in numbers]
    assert pair[0] != pair[1]


def test_what_a_speaker_relays_reaches_us_through_the_speaker(place: Location, revision: int) -> None:
    numbers = proposed(place)
    relay, origin = seen(place, accepted(place, numbers[5])).sources
    assert (relay.label, origin.label, origin.via) == ("Ada Byron", "engineers", "Ada Byron")


def test_a_checkers_own_wording_takes_the_place_of_the_texts(place: Location, revision: int) -> None:
    wording = Sketch(text="The new dock opens in May 2024.", source="Ada King", source_kind=SourceKind.PERSON)
    row = seen(place, accepted(place, proposed(place)[0], wording=wording))
    assert (row.text, row.sources[0].label) == ("The new dock opens in May 2024.", "Ada King")


def test_accepting_all_logs_what_can_be_and_leaves_the_rest_open_without_a_trace(
    place: Location, revision: int
) -> None:
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text="The dock would open in May.", story_id=1)]))
    numbers = proposed(place)

    def act(ledger: Ledger) -> tuple[int, list[int]]:
        done, refused = accept_all(ledger, revision_id=1)
        return len(done), [number for number, _ in refused]

    assert writing(place, act) == (6, [numbers[0]])
    assert [row.id for row in rows(place, "open")] == [numbers[0]]
    with reading(place) as connection:
        assert not list(findings(connection))
        assert source(connection, 1).label == "Ada Byron"


def test_a_skipped_proposal_can_be_taken_up_again(place: Location, revision: int) -> None:
    number = proposed(place)[0]
    writing(place, lambda ledger: skip_proposal(ledger, number=number))
    with pytest.raises(Refused, match="is skipped, not open"):
        writing(place, lambda ledger: skip_proposal(ledger, number=number))
    writing(place, lambda ledger: reopen_proposal(ledger, number=number))
    assert rows(place)[0].state == "open"


def test_a_proposal_is_divided_in_two_that_lose_no_word(place: Location, revision: int) -> None:
    number = proposed(place, TOLD)[0]
    middle = at("the pier was sound").start
    with pytest.raises(BadInput, match="would be empty"):
        writing(place, lambda ledger: split_proposal(ledger, number=number, at=TOLD.content[0].start))
    writing(place, lambda ledger: split_proposal(ledger, number=number, at=middle))
    parts = [words(TEXT, row.proposal.content) for row in rows(place, "open")]
    assert "".join(parts) == words(TEXT, TOLD.content)


def test_two_proposals_are_joined_and_keep_the_speaker(place: Location, revision: int) -> None:
    first, second = proposed(place, LATE, replace(RUSTED, source=None))
    joined = writing(place, lambda ledger: join_proposals(ledger, number=second, other=first))
    [row] = rows(place, "open")
    assert row.id == joined
    assert row.proposal.source == OFFICIAL
    assert words(TEXT, row.proposal.content) == "the cranes were late … two had rusted"
