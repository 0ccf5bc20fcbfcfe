"""The figures of bench.polnear are counted as its docstring defines them."""

import pytest

from bench.polnear.corpus import Article, Gold, attributions
from bench.polnear.score import Score, jaccard, trimmed
from factdb.extraction.proposal import Proposal, Span, Spans, Speaker
from factdb.vocabulary import QuoteMode, SourceKind

TEXT = 'The mayor said: "The bridge is safe." Nobody asked her.'
MAYOR = (Span(0, 9),)
SAID = (Span(10, 14),)
BRIDGE = (Span(16, 37),)
GOLD = Article("one", TEXT, (Gold(source=MAYOR, cue=SAID, content=BRIDGE),))


def proposal(content: Spans, source: Spans = MAYOR, cue: Spans = SAID) -> Proposal:
    speaker = Speaker(spans=source, name="the mayor", kind=SourceKind.OFFICE) if source else None
    return Proposal(content=content, source=speaker, cue=cue, made_by="a test", confidence=1)


def scored(*proposals: Proposal) -> Score:
    score = Score()
    score.add(GOLD, proposals)
    return score


def test_the_marked_words_themselves_are_a_hit_in_every_figure() -> None:
    score = scored(proposal(BRIDGE))
    assert [score.attribution.f1, *(count.f1 for count in score.exact.values())] == [100, 100, 100, 100]


def test_quotation_marks_and_full_stops_at_the_ends_do_not_matter() -> None:
    assert scored(proposal((Span(17, 35),))).exact["content"].f1 == 100
    assert trimmed("“ a-b ” …", (Span(0, 9),)) == (Span(2, 5),)


@pytest.mark.parametrize(("stop", "hits"), [(27, 1), (26, 0)])
def test_half_of_the_characters_are_enough_and_fewer_are_not(stop: int, hits: int) -> None:
    assert scored(proposal((Span(16, stop),)), proposal((Span(40, 50),))).attribution.hits == hits
    assert jaccard(BRIDGE, (Span(16, 27),)) == pytest.approx(11 / 21)


def test_another_source_or_none_is_no_hit() -> None:
    assert scored(proposal(BRIDGE, source=(Span(38, 44),))).attribution.hits == 0
    assert scored(proposal(BRIDGE, source=())).attribution.hits == 0


def test_two_proposals_of_the_same_words_hit_once() -> None:
    count = scored(proposal(BRIDGE), proposal((Span(16, 36),))).attribution
    assert (count.hits, count.proposed, count.gold) == (1, 2, 1)


def test_statements_in_the_authors_own_voice_are_left_out_but_quotes_of_nobody_are_not() -> None:
    own = Proposal(content=BRIDGE, made_by="a test", confidence=1)
    floating = Proposal(content=BRIDGE, made_by="a test", confidence=1, mode=QuoteMode.DIRECT)
    assert scored(own).attribution.proposed == 0
    assert scored(floating).attribution.proposed == 1


def test_standoff_marks_are_read_with_gaps_second_contents_and_absent_sources() -> None:
    standoff = (
        "T1\tSource 5 9\tAnna\nT2\tCue 10 14\tsaid\nT3\tContent 0 4;15 20\tThis today\nT4\tContent2 30 33\tand\n"
        "T5\tAttribution 10 14\tsaid\nE1\tAttribution:T5 Content:T3 Cue:T2 Source:T1 Content2:T4\n"
        "T6\tCue 40 45\tvowed\nT7\tContent 50 60\tsomewhere\nT8\tAttribution-no-source 40 45\tvowed\n"
        "E2\tAttribution-no-source:T8 Cue:T6 Content:T7\nE3\tAttribution:T5 Source:T1 Cue:T2\nA1\tnote E1 checked\n"
    )
    first, second = attributions(standoff)
    assert first == Gold(source=(Span(5, 9),), cue=(Span(10, 14),), content=(Span(0, 4), Span(15, 20), Span(30, 33)))
    assert second == Gold(source=(), cue=(Span(40, 45),), content=(Span(50, 60),))
