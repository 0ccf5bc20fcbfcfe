"""The extractor that needs no model: rules over the words of a text."""

import re
from dataclasses import replace

from factdb.extraction.confidence import confidence
from factdb.extraction.mentions import Mentions, mentions
from factdb.extraction.own_voice import own_voice
from factdb.extraction.passages import Attribution, passages
from factdb.extraction.proposal import Proposal, Span, Spans, Speaker
from factdb.extraction.quotations import quotations
from factdb.extraction.sentences import sentences
from factdb.vocabulary import QuoteMode

QUOTED = re.compile(r"[\"“”]|''")


class ByRules:
    """Proposes claims by rules over words: no model, no library, English alone."""

    def propose(self, text: str) -> list[Proposal]:
        """The proposals in the order of their first words, then of their last ones backwards, so that what relays
        another comes first."""
        read = list(sentences(text, quotations(text)))
        taken = passages(text, read)
        speakers = named(mentions(text, read), taken.made)
        attributed = [(proposal(text, each, speakers[i]), each) for i, each in enumerate(taken.made)]
        own = [(said, None) for sentence in taken.silent if (said := own_voice(text, sentence))]
        ordered = sorted([*attributed, *own], key=lambda pair: (pair[0].content[0].start, -pair[0].content[-1].stop))
        places = {id(source): place for place, (_, source) in enumerate(ordered) if source is not None}
        return [
            replace(made, via=places[id(source.via)]) if source is not None and source.via is not None else made
            for made, source in ordered
        ]


def named(people: Mentions, made: list[Attribution]) -> list[Speaker | None]:
    """The speakers of attributions, asked for in the order of their mentions."""
    found: list[Speaker | None] = [None] * len(made)
    for place in sorted((i for i, each in enumerate(made) if each.source), key=lambda i: made[i].source[0].start):
        found[place] = people.speaker(made[place].source, made[place].antecedent)
    return found


def proposal(text: str, said: Attribution, speaker: Speaker | None) -> Proposal:
    """An attribution as it is handed on."""
    content = joined(said.content)
    return Proposal(
        content=content,
        made_by=f"rules: {said.rule}, {said.verb or 'no cue'}",
        confidence=confidence(said.rule, said.group),
        source=speaker,
        cue=said.cue,
        mode=mode(text, said, content),
    )


def mode(text: str, said: Attribution, content: Spans) -> QuoteMode:
    """Whether the words are the source's own, the author's, or some of both."""
    if said.verbatim:
        return QuoteMode.DIRECT
    partly = said.quoted or any(QUOTED.search(text, span.start, span.stop) for span in content)
    return QuoteMode.MIXED if partly else QuoteMode.INDIRECT


def joined(spans: list[Span]) -> Spans:
    """Spans in order, those that touch or overlap as one."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start <= kept[-1].stop:
            kept[-1] = Span(kept[-1].start, max(kept[-1].stop, span.stop))
        else:
            kept.append(span)
    return tuple(kept)
