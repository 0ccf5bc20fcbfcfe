"""Who said what, as spans: what people mark and the model finds."""

from dataclasses import dataclass

from factdb.extraction.proposal import Span, Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Triple:
    """A content with its cue and its source (empty where the text names none), and how sure the model is, 0 to 1."""

    content: Spans
    cue: Spans
    source: Spans
    confidence: float


def pieces(text: str, taken: list[Span]) -> Spans:
    """The spans in order, joined where only spaces and marks stand between, without spaces and commas at their ends."""
    joined: list[Span] = []
    for span in sorted(taken):
        if joined and not any(letter.isalnum() for letter in text[joined[-1].stop : span.start]):
            joined[-1] = Span(joined[-1].start, max(span.stop, joined[-1].stop))
        else:
            joined.append(span)
    found = (trimmed(text, span) for span in joined)
    return tuple(span for span in found if any(letter.isalnum() for letter in text[span.start : span.stop]))


def trimmed(text: str, span: Span) -> Span:
    """A span without the spaces and commas at its ends."""
    start, stop = span
    while start < stop and (text[start].isspace() or text[start] in ",;:"):
        start += 1
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in ",;:"):
        stop -= 1
    return Span(start, stop)
