"""Who said what, found by rules: sentences of our own, British and American."""

import pytest

from factdb.extraction.by_rules import ByRules
from factdb.extraction.extractor import Extractor
from factdb.extraction.proposal import Proposal, words
from factdb.vocabulary import QuoteMode, SourceKind


def found(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attribution."""
    return [
        (words(text, each.source.spans) if each.source else "", words(text, each.cue), words(text, each.content))
        for each in proposals(text)
        if each.source or each.cue
    ]


def proposals(text: str) -> list[Proposal]:
    return ByRules().propose(text)


def test_it_is_an_extractor() -> None:
    assert isinstance(ByRules(), Extractor)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said that the bridge was safe.", "The mayor", "said", "that the bridge was safe"),
        ("Ms Okafor said the ferry had left.", "Ms Okafor", "said", "the ferry had left"),
        ("She has also said that rents will fall.", "She", "has also said", "that rents will fall"),
        (
            "The council said on Monday that it would close two pools.",
            "The council",
            "said",
            "that it would close two pools",
        ),
        ("“The pool is closed,” said Ann Lee.", "Ann Lee", "said", "“The pool is closed,”"),
        ('"The pool is closed," Lee said Tuesday.', "Lee", "said", '"The pool is closed,"'),
        ("''The pool is closed,'' Mr. Lee told reporters.", "Mr. Lee", "told", "''The pool is closed,''"),
        ("Lee told the Evening Argus that the pool had closed.", "Lee", "told", "that the pool had closed"),
        ("Lee said: “The pool is closed.”", "Lee", "said", "“The pool is closed.”"),
        ("According to the police, two men fled.", "the police", "According to", "two men fled"),
        ("Two men fled, according to the police.", "the police", "according to", "Two men fled"),
        ("The union criticised the mayor.", "The union", "criticised", "the mayor"),
        ("The union criticized the mayor.", "The union", "criticized", "the mayor"),
        ("The minister pledged to build 400 homes.", "The minister", "pledged", "to build 400 homes"),
        ("The boy, who said he was lost, went home.", "who", "said", "he was lost"),
    ],
)
def test_a_sentence_gives_source_cue_and_content(text: str, source: str, cue: str, content: str) -> None:
    assert (source, cue, content) in found(text)


def test_content_around_its_speaker_is_in_two_parts() -> None:
    text = "The bridge, according to two engineers, will need new cables."
    assert found(text) == [("two engineers", "according to", "The bridge … will need new cables")]
    text = "The streets were empty, she added, “but the shops were full.”"
    assert found(text) == [("she", "added", "The streets were empty … “but the shops were full.”")]


def test_a_quotation_goes_on_after_its_speaker() -> None:
    text = "“The roof leaks,” Ms Okafor said. “It has leaked for years. Nobody came.”"
    assert found(text) == [("Ms Okafor", "said", "“The roof leaks,” … “It has leaked for years. Nobody came.”")]


def test_a_quotation_may_begin_before_its_speaker_is_named() -> None:
    text = "“The roof leaks.” “Nobody came,” Ms Okafor said."
    assert found(text) == [("Ms Okafor", "said", "“The roof leaks.” … “Nobody came,”")]


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Ms Okafor said: “The roof leaks.\n\n“Nobody ever came.”\n"
    assert found(text) == [("Ms Okafor", "said", "“The roof leaks. … “Nobody ever came.”")]


def test_a_floating_quotation_is_proposed_as_its_last_speakers() -> None:
    text = "“The roof leaks,” Ann Lee said.\n\n“We wrote to them twice and heard nothing.”\n\nRain fell."
    floating = proposals(text)[1]
    assert floating.source is not None
    assert (floating.source.name, floating.cue, floating.mode) == ("Ann Lee", (), QuoteMode.DIRECT)


def test_an_introduction_that_ends_with_a_colon_takes_the_quotation_of_the_next_paragraph() -> None:
    text = "In a letter, Ms Okafor wrote:\n\n“The roof leaks, and nobody came.”\n"
    assert found(text) == [("Ms Okafor", "wrote", "“The roof leaks, and nobody came.”")]


def test_a_mark_that_opens_twice_and_a_mark_that_never_closes_are_survived() -> None:
    text = "“The door is open. “Our line is free,” said Ann Lee. Then she left."
    assert found(text)[0] == ("Ann Lee", "said", "“The door is open. “Our line is free,”")
    text = 'Ann Lee said the plan was "dead and the mayor knew it.\n\nThe vote is on Friday.'
    assert found(text) == [("Ann Lee", "said", 'the plan was "dead and the mayor knew it')]


def test_british_single_quotes_are_quotes_and_apostrophes_are_not() -> None:
    text = "‘The ferry’s late and the drivers’ union knows it,’ said Ann Lee."
    assert found(text) == [("Ann Lee", "said", "‘The ferry’s late and the drivers’ union knows it,’")]


def test_what_one_speaker_says_ends_where_the_next_cue_takes_over() -> None:
    text = "Ms Okafor said the roof leaked, adding that nobody had come."
    assert found(text) == [
        ("Ms Okafor", "said", "the roof leaked"),
        ("Ms Okafor", "adding", "that nobody had come"),
    ]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("“The pool is closed,” Lee said.", QuoteMode.DIRECT),
        ("Lee said the pool was closed.", QuoteMode.INDIRECT),
        ("Lee said the pool was “a disgrace to the city and its people.”", QuoteMode.MIXED),
        ("Lee said the pool was “closed” for now.", QuoteMode.MIXED),
    ],
)
def test_the_mode_tells_whose_words_they_are(text: str, mode: QuoteMode) -> None:
    assert [each.mode for each in proposals(text)] == [mode]


def test_who_relays_whom_is_told() -> None:
    text = "Ann Lee said the ministry had denied that the bridge was unsafe."
    outer, inner = (each for each in proposals(text) if each.source)
    assert outer.source is not None
    assert inner.source is not None
    assert (outer.source.name, inner.source.name, inner.via) == ("Ann Lee", "the ministry", 0)
    assert words(text, inner.content) == "that the bridge was unsafe"


@pytest.mark.parametrize(
    "text",
    [
        "The report was long.",
        "The claim is old.",
        "A proposed law failed.",
        "He walked to the state house and back.",
        "",
        " \n\n ",
        "“",
    ],
)
def test_nobody_says_anything_where_nobody_does(text: str) -> None:
    assert found(text) == []


def test_statements_in_the_authors_own_voice_are_ranked_by_what_can_be_checked() -> None:
    text = "It was the first strike since 1998. Rain fell on the town. Some 4,000 people marched in the rain. Was it 3?"
    own = [(words(text, each.content), each.confidence) for each in proposals(text)]
    assert [said for said, _ in own] == ["It was the first strike since 1998", "Some 4,000 people marched in the rain"]
    assert own[0][1] > own[1][1]
    assert all(each.source is None and each.mode is None for each in proposals(text))


def test_the_kind_of_source_and_its_role_are_told() -> None:
    text = "“Prices will rise,” said Ann Lee, a senior fellow at the Example Institute."
    speaker = proposals(text)[0].source
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Ann Lee", SourceKind.PERSON)
    assert (speaker.role, speaker.organization) == ("senior fellow", "Example Institute")


def test_the_official_is_the_unnamed_one_last_spoken_of() -> None:
    text = "A port official said the cranes were late. The official added that two had rusted."
    first, second = (each.source for each in proposals(text))
    assert first is not None
    assert second is not None
    assert (second.name, second.kind) == (first.name, first.kind) == ("A port official", "unnamed")


def test_an_organization_may_have_an_owner_in_its_name() -> None:
    [found] = proposals("The quota is too low, said Tom Riggs, a spokesman for the Fishermen's Union.")
    assert found.source is not None
    assert found.source.organization == "Fishermen's Union"
