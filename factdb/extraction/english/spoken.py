"""From spans to proposals: who the speakers are, whose words they are, who relays whom, and what the author says."""

import re
from collections.abc import Iterable
from dataclasses import replace

from factdb.extraction.confidence import confidence
from factdb.extraction.english.triple import Triple
from factdb.extraction.mentions import mentions
from factdb.extraction.own_voice import own_voice
from factdb.extraction.passages import Attribution, passages
from factdb.extraction.proposal import Proposal, Span, Spans, Speaker
from factdb.extraction.quotations import quotations
from factdb.extraction.sentences import sentences
from factdb.vocabulary import QuoteMode

FLOATING = "floating"
"""The rule over words that finds quotations without a cue."""
LETTERS = re.compile(r"\w")


def spoken(text: str, triples: list[Triple], *, made_by: str) -> list[Proposal]:
    """The proposals of a text: those of triples, and what the rules over words find besides them, namely quotations
    without a cue that go on with a speaker, and statements in the author's own voice."""
    quotes = quotations(text)
    read = list(sentences(text, quotes))
    taken = passages(text, read)
    said = [span for each in triples for span in (*each.content, *each.cue)]
    besides = [triple for each in taken.made if each.rule == FLOATING and (triple := floating(each, said))]
    people = mentions(text, read)
    speakers: dict[Spans, Speaker] = {}
    for source in sorted({each.source for each in (*triples, *besides) if each.source}):
        speakers[source] = people.speaker(source, None)
    made = [
        Proposal(
            content=each.content,
            made_by=made_by if each.cue else f"rules: {FLOATING}",
            confidence=each.confidence,
            source=speakers.get(each.source),
            cue=each.cue,
            mode=mode(text, each.content, quotes),
        )
        for each in (*triples, *besides)
    ]
    own = [found for sentence in taken.silent if (found := own_voice(text, sentence)) and not meet(found.content, said)]
    ordered = sorted([*made, *own], key=lambda each: (each.content[0].start, -each.content[-1].stop, each.cue))
    return [replace(each, via=relayed(each, ordered)) for each in ordered]


def floating(quotation: Attribution, said: list[Span]) -> Triple | None:
    """A quotation without a cue that goes on with a speaker, unless a triple has it."""
    if not quotation.source or meet(quotation.content, said):
        return None
    sure = confidence(FLOATING, FLOATING)
    return Triple(content=tuple(sorted(quotation.content)), cue=(), source=quotation.source, confidence=sure)


def meet(spans: Iterable[Span], others: list[Span]) -> bool:
    """Whether one of some spans shares a character with one of others."""
    return any(span.start < other.stop and other.start < span.stop for span in spans for other in others)


def mode(text: str, content: Spans, quotes: list[Span]) -> QuoteMode:
    """Whether the words are the source's own, the author's, or some of both."""
    letters = [place for span in content for place in range(*span) if LETTERS.match(text, place)]
    inside = [quote for quote in quotes if meet(content, [quote])]
    quoted = sum(any(quote.start < place < quote.stop for quote in inside) for place in letters)
    if quoted == len(letters):
        return QuoteMode.DIRECT
    return QuoteMode.MIXED if quoted else QuoteMode.INDIRECT


def relayed(proposal: Proposal, others: list[Proposal]) -> int | None:
    """The place of the proposal whose speaker relays this one: the narrowest content that holds its cue."""
    if not proposal.cue:
        return None
    holders = [
        (sum(span.stop - span.start for span in other.content), place)
        for place, other in enumerate(others)
        if other.cue and other.cue != proposal.cue and all(within(span, other.content) for span in proposal.cue)
    ]
    return min(holders)[1] if holders else None


def within(span: Span, content: Spans) -> bool:
    """Whether a span lies in one part of a content."""
    return any(part.start <= span.start and span.stop <= part.stop for part in content)
