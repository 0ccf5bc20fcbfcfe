"""Who said what, found by rules over what a parser sees: sentences of our own."""

import pytest

from factdb.extraction.english import English
from factdb.extraction.extractor import Extractor
from factdb.extraction.proposal import words
from factdb.vocabulary import QuoteMode, SourceKind


def found(english: English, text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attribution."""
    return [
        (words(text, each.source.spans) if each.source else "", words(text, each.cue), words(text, each.content))
        for each in english.propose(text)
        if each.source or each.cue
    ]


def test_it_is_an_extractor(english: English) -> None:
    assert isinstance(english, Extractor)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said that the bridge was safe.", "The mayor", "said", "that the bridge was safe"),
        ("She has also said that rents will fall.", "She", "has also said", "that rents will fall"),
        ("“The pool is closed,” said Ann Lee.", "Ann Lee", "said", "“The pool is closed,”"),
        ("Two men fled, according to the police.", "the police", "according to", "Two men fled"),
        ("The union criticised the mayor.", "The union", "criticised", "the mayor"),
        ("The minister pledged to build 400 homes.", "The minister", "pledged", "to build 400 homes"),
        ("A note by the bank says rents will fall.", "A note by the bank", "says", "rents will fall"),
        (
            "Nobody was hurt, the company said in a letter, warning that more rain would come.",
            "the company",
            "warning",
            "that more rain would come",
        ),
    ],
)
def test_a_sentence_gives_source_cue_and_content(
    english: English, text: str, source: str, cue: str, content: str
) -> None:
    assert (source, cue, content) in found(english, text)


def test_content_around_its_speaker_is_in_two_parts(english: English) -> None:
    text = "The bridge, according to two engineers, will need new cables."
    assert found(english, text) == [("two engineers", "according to", "The bridge … will need new cables")]


def test_a_quotation_goes_on_after_its_speaker(english: English) -> None:
    text = "“We are tired,” Ms. Okafor said. “We want to go home.” The ferry left at noon."
    assert found(english, text) == [("Ms. Okafor", "said", "“We are tired,” … “We want to go home.”")]


def test_a_quotation_that_nothing_closes_is_survived(english: English) -> None:
    text = "“We are tired, Ms. Okafor said.\n\nThe mayor said that the ferry had left.”"
    assert ("The mayor", "said", "that the ferry had left") in found(english, text)


def test_a_verb_that_tells_little_counts_with_a_clause_and_not_with_a_thing(english: English) -> None:
    assert found(english, "The council raised taxes.") == []
    assert found(english, "The council maintained that taxes were low.") != []


def test_what_nobody_is_said_to_say_has_no_cue(english: English) -> None:
    own = [each for each in english.propose("The bridge cost $3 million in 1923.") if not each.cue]
    assert [each.source for each in own] == [None]


def test_who_relays_whom_is_told(english: English) -> None:
    text = "The mayor said the police believed that two men fled."
    outer, inner = english.propose(text)
    assert (words(text, outer.cue), outer.via) == ("said", None)
    assert (words(text, inner.cue), inner.via) == ("believed", 0)


def test_later_mentions_are_joined_to_the_first(english: English) -> None:
    text = (
        "Ann Lee, a senior fellow at the Example Institute, said the bridge was safe.\n\n"
        "Lee said it was old. She added that it would last."
    )
    speakers = [each.source for each in english.propose(text) if each.source]
    assert {(each.name, each.kind, each.role, each.organization) for each in speakers} == {
        ("Ann Lee", SourceKind.PERSON, "senior fellow", "Example Institute")
    }
    assert len(speakers) == 3


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("“The pool is closed,” said Lee.", QuoteMode.DIRECT),
        ("Lee said the pool was “quite empty” on Monday.", QuoteMode.MIXED),
        ("Lee said the pool was closed.", QuoteMode.INDIRECT),
    ],
)
def test_the_mode_tells_whose_words_they_are(english: English, text: str, mode: QuoteMode) -> None:
    assert [each.mode for each in english.propose(text)] == [mode]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "said", "Said said said.", "according to", "… — ”“ \u200b\ufeff"]
)
def test_texts_that_say_nothing_are_survived(english: English, text: str) -> None:
    for each in english.propose(text):
        assert all(0 <= span.start < span.stop <= len(text) for span in (*each.content, *each.cue))


def test_the_rule_is_named(english: English) -> None:
    assert {each.made_by for each in english.propose("Lee said the pool was closed.")} == {"english: dependencies"}
