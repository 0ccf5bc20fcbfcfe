"""A claim as a proposal would have it, before a checker has put it into words of their own."""

import re
from dataclasses import dataclass

from factdb.extraction.proposal import Proposal, words
from factdb.vocabulary import QuoteMode, SourceKind

_QUOTED = re.compile(r"[“\"„«](.+?)[”\"“»]", re.DOTALL)
_EDGES = " \t\n,;:—–-"
_MARKS = "“”\"„«»‘’'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """The words of a claim and of its attribution. Without `source`, it is in the story's own voice.

    For an unnamed source, `source` is how the story describes it.
    """

    text: str
    source: str | None = None
    source_kind: SourceKind | None = None
    role: str | None = None
    organization: str | None = None
    cue: str | None = None
    quote: str | None = None
    mode: QuoteMode | None = None


def sketch(proposal: Proposal, text: str) -> Sketch:
    """What a proposal read from `text` says, its blanks made single and the marks around it left out."""
    content = one_line(words(text, proposal.content))
    said = _bare(content)
    if proposal.source is None:
        return Sketch(text=_sentence(said))
    mode, quote = _quotation(proposal.mode, content, said)
    return Sketch(
        text=said if mode == QuoteMode.DIRECT else _sentence(said),
        source=one_line(proposal.source.name),
        source_kind=proposal.source.kind,
        role=proposal.source.role,
        organization=proposal.source.organization,
        cue=one_line(words(text, proposal.cue)) or None,
        quote=quote,
        mode=mode,
    )


def one_line(text: str) -> str:
    """A text with each run of blanks and line ends made one blank."""
    return " ".join(text.split())


def _quotation(mode: QuoteMode | None, content: str, said: str) -> tuple[QuoteMode, str | None]:
    """The mode, and the words that stand between quotation marks; indirect where none do."""
    if mode == QuoteMode.DIRECT:
        return mode, said
    quoted = [found.strip(_EDGES) for found in _QUOTED.findall(content)]
    if mode == QuoteMode.MIXED and any(quoted):
        return mode, " … ".join(each for each in quoted if each)
    return QuoteMode.INDIRECT, None


def _sentence(said: str) -> str:
    """A clause as a sentence of its own: without the conjunction that ties it to the cue, and begun with a capital."""
    clause = re.sub(r"^that\s+", "", said, flags=re.IGNORECASE) or said
    return clause[0].upper() + clause[1:]


def _bare(content: str) -> str:
    """A content without commas and blanks at its ends, nor the quotation marks that enclose all of it."""
    bare = content.strip(_EDGES)
    inner = bare.strip(_MARKS)
    if inner != bare and not any(mark in inner for mark in '“”"„«»'):
        bare = inner.strip(_EDGES)
    return bare or content
