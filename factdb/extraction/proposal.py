"""A claim proposed from the text of a story, with the words that it was read from."""

from dataclasses import dataclass
from typing import NamedTuple

from factdb.vocabulary import QuoteMode, SourceKind


class Span(NamedTuple):
    """Part of a text: offsets in code points, of the first and after the last."""

    start: int
    stop: int


Spans = tuple[Span, ...]
"""Parts of a text in their order, which do not overlap: "X, according to Y, Z" has its content in two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """To whom a text attributes something.

    `spans` are the words of this mention. `name` is the fullest name that the text gives, also where this mention is
    shorter ("Dollar"); for an unnamed source, the words that describe it. `role` and `organization` where the text
    tells them.
    """

    spans: Spans
    name: str
    kind: SourceKind
    role: str | None = None
    organization: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A statement that could become a claim. It enters the ledger only when somebody accepts it.

    Without `source`, it is in the author's own voice, or the text does not say who said it. `via` is the place, in
    the same list, of the proposal whose speaker relays this one: "Blinken said U.S. intelligence indicated …".
    `made_by` names the rule or the model; `confidence`, 0 to 1, orders proposals of one extractor and is no
    probability.
    """

    content: Spans
    made_by: str
    confidence: float
    source: Speaker | None = None
    cue: Spans = ()
    mode: QuoteMode | None = None
    via: int | None = None


def words(text: str, spans: Spans) -> str:
    """The words of a text in its spans; a gap between them shows as an ellipsis."""
    return " … ".join(text[span.start : span.stop] for span in spans)
