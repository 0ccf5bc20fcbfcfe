"""How near the proposals of an extractor come to what people marked.

The definitions, which the figures in docs/explanation/extraction.md use too:

*Attribution.* A proposal with a source, a cue or a quote mode. One without any of them is a statement in the author's
own voice and is left out. Gold attributions inside the content of another one are gold too.

*Attribution F1.* A proposal can hit a gold attribution when the character Jaccard of their contents (characters in both
over characters in either, whitespace included) is at least 0.5, and their sources share at least one character or both
have no source. Each gold attribution is hit by one proposal and each proposal hits one: pairs are taken greedily, the
highest Jaccard first, ties in the order of the text. Precision is hits over proposals, recall hits over gold
attributions, both summed over all articles (micro average); F1 is their harmonic mean.

*Exact F1* of sources, cues and contents apart. The spans of each article as a set: the same words used twice, by two
attributions, count once. Two spans are the same when start and stop of every part agree after whitespace, quotation
marks and punctuation have been trimmed from the ends of each part. Summed over all articles.

*Articles per second.* Processor time of this process (all its threads) in `propose` alone; reading and scoring are not
counted. Wall time would tell of the other programs on the machine too.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.polnear.corpus import Article
from factdb.extraction.proposal import Proposal, Span, Spans

LEAST = 0.5
PARTS = ("source", "cue", "content")


@dataclass(slots=True)
class Count:
    """How many were hit, of how many proposed and how many gold ones."""

    hits: int = 0
    proposed: int = 0
    gold: int = 0

    def add(self, hits: int, proposed: int, gold: int) -> None:
        """Adds the counts of one article."""
        self.hits += hits
        self.proposed += proposed
        self.gold += gold

    @property
    def precision(self) -> float:
        """Hits over proposals, in percent."""
        return 100 * self.hits / max(self.proposed, 1)

    @property
    def recall(self) -> float:
        """Hits over gold, in percent."""
        return 100 * self.hits / max(self.gold, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both, in percent."""
        return 200 * self.hits / max(self.proposed + self.gold, 1)


@dataclass(slots=True)
class Score:
    """The counts over many articles."""

    attribution: Count = field(default_factory=Count)
    exact: dict[str, Count] = field(default_factory=lambda: {part: Count() for part in PARTS})

    def add(self, article: Article, proposals: Iterable[Proposal]) -> None:
        """Counts the proposals made from an article."""
        proposed = [each for each in proposals if each.source or each.cue or each.mode]
        gold = article.attributions
        self.attribution.add(len(hits(article, proposed)), len(proposed), len(gold))
        for part in PARTS:
            ours = {trimmed(article.text, spans) for each in proposed if (spans := spans_of(each, part))}
            theirs = {trimmed(article.text, spans) for each in gold if (spans := getattr(each, part))}
            self.exact[part].add(len(ours & theirs), len(ours), len(theirs))


def hits(article: Article, proposed: list[Proposal]) -> list[tuple[int, int]]:
    """Pairs of the places of a proposal and of the gold attribution that it hits."""
    near = [
        (-likeness, p, g)
        for p, proposal in enumerate(proposed)
        for g, gold in enumerate(article.attributions)
        if (likeness := jaccard(proposal.content, gold.content)) >= LEAST
        and sources_meet(spans_of(proposal, "source"), gold.source)
    ]
    taken: dict[int, int] = {}
    left = set(range(len(article.attributions)))
    for _, p, g in sorted(near):
        if p not in taken and g in left:
            taken[p] = g
            left.remove(g)
    return sorted(taken.items())


def spans_of(proposal: Proposal, part: str) -> Spans:
    """The spans of a part of a proposal, none where it has none."""
    if part == "source":
        return proposal.source.spans if proposal.source else ()
    found: Spans = getattr(proposal, part)
    return found


def sources_meet(ours: Spans, theirs: Spans) -> bool:
    """Whether two sources share a character, or neither is there."""
    return shared(ours, theirs) > 0 if ours and theirs else not ours and not theirs


def jaccard(ours: Spans, theirs: Spans) -> float:
    """Characters in both over characters in either."""
    both = shared(ours, theirs)
    return both / (length(ours) + length(theirs) - both) if both else 0.0


def shared(ours: Spans, theirs: Spans) -> int:
    """How many characters are in both."""
    return sum(max(0, min(a.stop, b.stop) - max(a.start, b.start)) for a in ours for b in theirs)


def length(spans: Spans) -> int:
    """How many characters the spans have."""
    return sum(span.stop - span.start for span in spans)


def trimmed(text: str, spans: Spans) -> Spans:
    """The spans without whitespace, quotation marks and punctuation at the ends of each part; parts that vanish go."""
    kept = []
    for start, stop in spans:
        while start < stop and beside(text[start]):
            start += 1
        while stop > start and beside(text[stop - 1]):
            stop -= 1
        if start < stop:
            kept.append(Span(start, stop))
    return tuple(kept)


def beside(character: str) -> bool:
    """Whether a character at the end of a span does not matter: whitespace, punctuation, or a backtick."""
    return character.isspace() or character in "`´" or unicodedata.category(character).startswith("P")
