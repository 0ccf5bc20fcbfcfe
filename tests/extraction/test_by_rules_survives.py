"""The rules survive any text: marks without partners, words without end, very many quotations."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.extraction.by_rules import ByRules
from factdb.extraction.listed import listed
from factdb.extraction.proposal import Proposal, Spans

WORDS = listed(
    """
    “ ” " '' ' ’ ‘ « » `` ( ) [ ] , . ? ! : ; — -- … ... said says told added asked according to that he she who which
    claims claim the a Mr. Ann Lee spokesman of at in Monday not seems expected was by for and but if his 's $4,000 1998
    first percent statement ß İ ﬁ é 日本
    """
)
PIECES = st.sampled_from([*sorted(WORDS), "\n", "\n\n", "\u2028", "\x00"])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES).map("".join))
LARGE = 400_000
SMALLER = 60_000
SECONDS = 15


def sound(text: str, proposals: list[Proposal]) -> None:
    """Every span is inside the text, the spans of a part are in order, and the proposals too."""
    starts = [each.content[0].start for each in proposals]
    assert starts == sorted(starts)
    for place, each in enumerate(proposals):
        assert each.content
        assert each.via is None or (0 <= each.via < len(proposals) and each.via != place)
        assert 0 <= each.confidence <= 1
        for spans in (each.content, each.cue, each.source.spans if each.source else ()):
            in_order(text, spans)
        assert each.source is None or each.source.name


def in_order(text: str, spans: Spans) -> None:
    last = 0
    for start, stop in spans:
        assert last <= start < stop <= len(text)
        last = stop


@given(TEXTS)
def test_any_text_gives_sound_proposals(text: str) -> None:
    sound(text, ByRules().propose(text))


@given(TEXTS)
def test_the_same_text_gives_the_same_proposals(text: str) -> None:
    assert ByRules().propose(text) == ByRules().propose(text)


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        '"',
        '" ',
        "'",
        " '",
        "‘a",
        "(",
        ",",
        "a ",
        "a, ",
        "Ann ",
        "Ann Lee said ",
        "said ",
        "according to ",
        "“No,” Ann Lee said. ",
        "“No,” he said.\n\n",
        "the ",
        "of the ",
        "Mr. Lee, a spokesman, ",
        "his claim that ",
        "\n",
        " ",
        ". ",
        "1,",
        "a.",
        "$",
        "said that he said that she claimed ",
        "the secretary of state said. ",
    ],
)
def test_a_large_text_takes_seconds(piece: str) -> None:
    text = piece * (SMALLER // len(piece))
    began = time.process_time()
    sound(text, ByRules().propose(text))
    assert time.process_time() - began < SECONDS / 3


def test_very_many_quotations_take_seconds() -> None:
    text = "“The roof leaks,” Ann Lee, a teacher, said. “Nobody came.”\n\n" * (LARGE // 60)
    began = time.process_time()
    proposals = ByRules().propose(text)
    assert time.process_time() - began < SECONDS
    assert len(proposals) == LARGE // 60
