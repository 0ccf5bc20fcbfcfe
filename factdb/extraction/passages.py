"""Attributions of a whole text: those of each sentence, and the quotations that go on with a speaker in later ones."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from factdb.extraction.clause import Found, Part
from factdb.extraction.clauses import attributions
from factdb.extraction.grammar import phrases
from factdb.extraction.proposal import Span, Spans
from factdb.extraction.sentences import Sentence

SPEAKING = frozenset({"say", "tell", "according", "quoted", "label"})
"""Groups of cues after which more of the same may be quoted."""


@dataclass(slots=True, eq=False)
class Attribution:
    """Who said what, with places in the text. `rule`, `verb` and `group` are those of Found; a floating quotation has
    the rule "floating", no cue, and the mention by which its speaker was last named."""

    content: list[Span]
    source: Spans
    cue: Spans
    rule: str
    verb: str
    group: str
    quoted: bool = False
    verbatim: bool = False
    antecedent: Span | None = None
    via: "Attribution | None" = None


@dataclass(slots=True)
class Passages:
    """What was read so far: the attributions, the one whose speaker may go on, the one that ended with a colon, and
    quotations of nobody yet; `silent` are the sentences in which nobody says anything."""

    text: str
    made: list[Attribution] = field(default_factory=list)
    speaking: Attribution | None = None
    announced: Attribution | None = None
    waiting: list[Span] = field(default_factory=list)
    paragraph: int = -1
    unclosed: bool = False
    silent: list[Sentence] = field(default_factory=list)

    def read(self, sentence: Sentence) -> None:
        """Takes in the next sentence."""
        if sentence.paragraph != self.paragraph:
            self.leave()
            self.paragraph = sentence.paragraph
        if set(sentence.tags) <= set("Q."):
            self.quote([Span(atom.start, atom.stop) for atom in sentence.atoms if atom.tag == "Q"])
            return
        self.announced = None
        found = attributions(sentence)
        if not found and "Q" not in sentence.tags:
            self.silent.append(sentence)
        here: list[Attribution] = []
        for each in found:
            here.append(placed(each, sentence))
            here[-1].via = None if each.via is None else here[each.via]
            self.take(here[-1])
        self.float()
        self.unclosed = sentence.tags.endswith("Q") and open_ended(self.text, sentence.atoms[-1].stop)

    def quote(self, quotes: list[Span]) -> None:
        """Takes in a sentence that is all quotation: its speaker is the last one in its paragraph, or comes later."""
        if self.announced is not None and quotes:
            self.announced.verbatim = True
            self.made.append(self.announced)
            self.speaking, self.announced = self.announced, None
        if self.speaking is not None:
            self.speaking.content += quotes
            self.speaking.quoted = self.speaking.quoted or bool(quotes)
        else:
            self.waiting += quotes
        self.unclosed = bool(quotes) and open_ended(self.text, quotes[-1].stop)

    def take(self, attribution: Attribution) -> None:
        """Takes in an attribution, with the quotations that waited for it."""
        if not attribution.content:
            self.announced = attribution
            return
        self.made.append(attribution)
        if attribution.group in SPEAKING:
            if self.waiting and attribution.quoted and attribution.rule in ("aside", "inverted"):
                attribution.content = [*self.waiting, *attribution.content]
                self.waiting = []
            self.speaking = attribution

    def leave(self) -> None:
        """Ends a paragraph. Its speaker goes on in the next one only from a quotation that was left open."""
        self.float()
        if not self.unclosed:
            self.speaking = None
        self.unclosed = False

    def float(self) -> None:
        """Gives the quotations that still wait to the one who spoke last before them."""
        if self.waiting:
            last = self.made[-1].source if self.made and self.made[-1].group in SPEAKING else ()
            self.made.append(Attribution(self.waiting, last, (), "floating", "", "floating", True, True))
            self.waiting = []


def passages(text: str, read: Iterable[Sentence]) -> Passages:
    """What a text says, sentence by sentence; the attributions in the order of their cues."""
    taken = Passages(text)
    for sentence in read:
        taken.read(sentence)
    taken.leave()
    return taken


def open_ended(text: str, stop: int) -> bool:
    """Whether a quotation that ends there was left without a closing mark: the next paragraph may go on with it."""
    return text[stop - 1 : stop] not in ("”", '"', "'", "»", "’")


def placed(found: Found, sentence: Sentence) -> Attribution:
    """An attribution of a sentence with its places in the text."""

    def span(part: Part) -> Span:
        return Span(sentence.atoms[part[0]].start, sentence.atoms[part[1] - 1].stop)

    rows = [sentence.tags[start:stop] for start, stop in found.content]
    return Attribution(
        content=[span(part) for part in found.content],
        source=(span(found.source),) if found.source else (),
        cue=(span(found.cue),),
        rule=found.rule,
        verb=found.verb,
        group=found.group,
        quoted=any("Q" in row for row in rows),
        verbatim=bool(rows) and all(set(row) <= set("Q,.") for row in rows),
        antecedent=antecedent(found, sentence),
    )


def antecedent(found: Found, sentence: Sentence) -> Span | None:
    """The words that "who" or "which" stands for."""
    if found.source is None or sentence.tags[found.source[0]] != "W":
        return None
    before = found.source[0] - (sentence.tags[found.source[0] - 1 : found.source[0]] == ",")
    start = phrases(sentence.tags).get(before)
    return None if start is None else Span(sentence.atoms[start].start, sentence.atoms[before - 1].stop)
