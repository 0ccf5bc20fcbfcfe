"""From spans to proposals: who the speakers are, whose words they are, who relays whom, what the author says."""

import re
from dataclasses import replace

from factdb.extraction.english.triple import Triple
from factdb.extraction.mentions import mentions
from factdb.extraction.own_voice import own_voice
from factdb.extraction.passages import passages
from factdb.extraction.proposal import Proposal, Span, Spans, Speaker
from factdb.extraction.quotations import quotations
from factdb.extraction.sentences import Sentence, sentences
from factdb.vocabulary import QuoteMode

FLOATING = 0.15
"""The confidence in a quotation without a cue, as far as rules go (factdb/extraction/confidence.py)."""
LETTERS = re.compile(r"\w")


def spoken(text: str, triples: list[Triple], *, made_by: str) -> list[Proposal]:
    """The proposals of a text: those of triples, quotations that go on with a speaker, and the author's own voice."""
    quotes = quotations(text)
    read = list(sentences(text, quotes))
    said = [*triples, *floating(text, read, triples)]
    people = mentions(text, read)
    speakers: dict[Spans, Speaker] = {}
    for source in sorted({each.source for each in said if each.source}):
        speakers[source] = people.speaker(source, None)
    made = [
        Proposal(
            content=each.content,
            made_by=made_by if each.cue else f"{made_by}, floating quotation",
            confidence=each.confidence,
            source=speakers.get(each.source),
            cue=each.cue,
            mode=mode(text, each.content, quotes),
        )
        for each in said
    ]
    own = [found for sentence in read if silent(sentence, said) and (found := own_voice(text, sentence))]
    ordered = sorted([*made, *own], key=lambda each: (each.content[0].start, -each.content[-1].stop, each.cue))
    return [replace(each, via=relayed(each, ordered)) for each in ordered]


def floating(text: str, read: list[Sentence], triples: list[Triple]) -> list[Triple]:
    """The quotations without a cue that go on with a speaker, where no triple has them."""
    taken = [span for each in triples for span in (*each.content, *each.cue, *each.source)]
    return [
        Triple(content=tuple(sorted(each.content)), cue=(), source=each.source, confidence=FLOATING)
        for each in passages(text, read).made
        if each.rule == "floating" and each.source and not any(meets(span, taken) for span in each.content)
    ]


def silent(sentence: Sentence, triples: list[Triple]) -> bool:
    """Whether nobody but the author says anything in a sentence."""
    here = Span(sentence.atoms[0].start, sentence.atoms[-1].stop)
    return "Q" not in sentence.tags and not any(meets(here, [*each.content, *each.cue]) for each in triples)


def meets(span: Span, others: list[Span]) -> bool:
    """Whether a span shares a character with another."""
    return any(span.start < other.stop and other.start < span.stop for other in others)


def mode(text: str, content: Spans, quotes: list[Span]) -> QuoteMode:
    """Whether the words are the source's own, the author's, or some of both."""
    letters = [
        place.start() + span.start for span in content for place in LETTERS.finditer(text[span.start : span.stop])
    ]
    quoted = sum(any(quote.start < place < quote.stop for quote in quotes) for place in letters)
    if quoted == len(letters):
        return QuoteMode.DIRECT
    return QuoteMode.MIXED if quoted else QuoteMode.INDIRECT


def relayed(proposal: Proposal, others: list[Proposal]) -> int | None:
    """The place of the proposal whose speaker relays this one: the narrowest that holds its cue and content."""
    if not proposal.cue:
        return None
    holders = [
        (sum(span.stop - span.start for span in other.content), place)
        for place, other in enumerate(others)
        if other is not proposal and other.cue and other.cue != proposal.cue and holds(other.content, proposal)
    ]
    return min(holders)[1] if holders else None


def holds(content: Spans, proposal: Proposal) -> bool:
    """Whether a content holds the cue of a proposal and more than its own content."""
    return all(any(span.start <= each.start and each.stop <= span.stop for span in content) for each in proposal.cue)
