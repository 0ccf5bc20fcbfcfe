"""Reads German: „Die Brücke ist zu“, sagte Anna Weber."""

import re
from collections.abc import Iterator

from factdb.extraction.proposal import Proposal, Span, Speaker
from factdb.vocabulary import QuoteMode, SourceKind

SAID = re.compile(
    r"(?P<content>„[^„“\n]{1,2000}“), "
    r"(?P<cue>sagte|erklärte|schrieb|betonte) "
    r"(?P<source>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2})"
)


class German:
    """Proposes what is quoted and attributed right after the quotation."""

    def propose(self, text: str) -> Iterator[Proposal]:
        """The proposals, in the order of their first words."""
        for found in SAID.finditer(text):
            speaker = Speaker(spans=(Span(*found.span("source")),), name=found["source"], kind=SourceKind.PERSON)
            yield Proposal(
                content=(Span(*found.span("content")),),
                cue=(Span(*found.span("cue")),),
                source=speaker,
                mode=QuoteMode.DIRECT,
                made_by="german: quotation, cue, name",
                confidence=0.8,
            )
