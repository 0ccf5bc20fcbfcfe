"""From spans to proposals: speakers, modes, who relays whom, and what the author says. No model is needed for that."""

import pytest

from factdb.extraction.english.spoken import spoken
from factdb.extraction.english.triple import Triple
from factdb.extraction.proposal import Proposal, Span, Spans, words
from factdb.vocabulary import QuoteMode, SourceKind


def spot(text: str, *parts: str) -> Spans:
    """Where parts stand in a text, each behind the one before."""
    found: list[Span] = []
    for part in parts:
        start = text.index(part, found[-1].stop if found else 0)
        found.append(Span(start, start + len(part)))
    return tuple(found)


def proposals(text: str, *said: tuple[str, str, str]) -> list[Proposal]:
    """What comes of a text in which somebody says something: source, cue, content."""
    return spoken(
        text,
        [
            Triple(source=spot(text, source), cue=spot(text, cue), content=spot(text, content), confidence=0.5)
            for source, cue, content in said
        ],
        made_by="test",
    )


def test_later_mentions_are_joined_to_the_first() -> None:
    text = (
        "Ann Lee, a senior fellow at the Example Institute, said the bridge was safe.\n\n"
        "Ms. Lee noted that it was old. She added that it would last."
    )
    made = proposals(
        text,
        ("Ann Lee, a senior fellow at the Example Institute", "said", "the bridge was safe"),
        ("Ms. Lee", "noted", "it was old"),
        ("She", "added", "it would last"),
    )
    speakers = [
        (each.source.name, each.source.kind, each.source.role, each.source.organization) for each in made if each.source
    ]
    assert speakers == [("Ann Lee", SourceKind.PERSON, "senior fellow", "Example Institute")] * 3


def test_who_relays_whom_is_told() -> None:
    text = "The mayor said the police believed that two men fled."
    outer, inner = proposals(
        text,
        ("the police", "believed", "that two men fled"),
        ("The mayor", "said", "the police believed that two men fled"),
    )
    assert (words(text, outer.cue), outer.via) == ("said", None)
    assert (words(text, inner.cue), inner.via) == ("believed", 0)


@pytest.mark.parametrize(
    ("text", "content", "mode"),
    [
        ("“The pool is closed,” said Lee.", "“The pool is closed,”", QuoteMode.DIRECT),
        ("Lee said the pool was “quite empty” on Monday.", "the pool was “quite empty”", QuoteMode.MIXED),
        ("Lee said the pool was closed.", "the pool was closed", QuoteMode.INDIRECT),
    ],
)
def test_the_mode_tells_whose_words_they_are(text: str, content: str, mode: QuoteMode) -> None:
    assert [each.mode for each in proposals(text, ("Lee", "said", content))] == [mode]


def test_what_nobody_is_said_to_say_is_the_authors_own() -> None:
    text = "Lee said the bridge cost $3 million.\n\nThe ferry cost $4 million in 1923."
    said, own = proposals(text, ("Lee", "said", "the bridge cost $3 million"))
    assert said.source is not None
    assert (words(text, own.content), own.source, own.cue) == ("The ferry cost $4 million in 1923", None, ())


def test_a_quotation_without_a_cue_goes_on_with_its_speaker() -> None:
    text = "“We are tired and cold,” said Ann Lee.\n\nIt rained.\n\n“We only want to go home to bed.”"
    said, floating = proposals(text, ("Ann Lee", "said", "“We are tired and cold,”"))
    assert words(text, floating.content) == "“We only want to go home to bed.”"
    assert (floating.cue, floating.source and floating.source.name) == ((), "Ann Lee")
    assert floating.confidence < said.confidence


def test_one_source_may_say_several_things_and_a_triple_may_have_none() -> None:
    text = "Lee said rents fell and denied that she had moved. It was said the ferry had left."
    triples = [
        Triple(source=spot(text, "Lee"), cue=spot(text, "said"), content=spot(text, "rents fell"), confidence=0.9),
        Triple(source=spot(text, "Lee"), cue=spot(text, "denied"), content=spot(text, "she had moved"), confidence=0.8),
        Triple(source=(), cue=spot(text, "was said"), content=spot(text, "the ferry had left"), confidence=0.7),
    ]  # fmt: skip
    made = spoken(text, triples, made_by="test")
    assert [each.source and each.source.name for each in made] == ["Lee", "Lee", None]
    assert [each.confidence for each in made] == [0.9, 0.8, 0.7]
