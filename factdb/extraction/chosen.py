"""Which extractor reads a text."""

from factdb.errors import BadInput
from factdb.extraction.english.pipeline import can_read
from factdb.extraction.extractor import extractor_named
from factdb.extraction.proposal import Proposal, Spans, words


def default_extractor() -> str:
    """`english` where all that it needs is there, spaCy, a pipeline and a model, else `rules`, which needs nothing."""
    return "english" if can_read() else "rules"


def proposed(text: str, name: str) -> list[Proposal]:
    """What the extractor with a name proposes from a text, in the order of its first words.

    Raises NotFound for a name that no package offers; BadInput, naming the extractor, for proposals that are not in
    the text: another package's may do anything.
    """
    found = list(extractor_named(name).propose(text))
    for each in found:
        spans = (each.content, each.cue, each.source.spans if each.source else ())
        if not words(text, each.content).strip() or not all(_holds(text, span) for span in spans):
            raise BadInput(
                f"The extractor {name!r} proposed words that are not in the text.", hint="tell whoever made it."
            )
    return found


def _holds(text: str, spans: Spans) -> bool:
    ends = [0, *(offset for span in spans for offset in span), len(text)]
    return all(span.start < span.stop for span in spans) and ends == sorted(ends)
