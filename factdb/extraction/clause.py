"""One sentence as the rules see it: its atoms and letters, its noun phrases, its verbs that may tell who said what."""

from dataclasses import dataclass, field

from factdb.extraction import grammar
from factdb.extraction.sentences import Atom, Sentence
from factdb.extraction.words import BE, CUES

Part = tuple[int, int]
"""Atoms of a sentence: the first, and the one after the last."""


@dataclass(frozen=True, slots=True)
class Found:
    """An attribution inside a sentence; without content where it ends with a colon.

    `rule` is what found it; `verb` and `group` are those of its cue (verbs.py); `via` is the place of the one that
    relays it.
    """

    content: tuple[Part, ...]
    cue: Part
    source: Part | None
    rule: str
    verb: str
    group: str
    via: int | None = None

    def names(self, atom: int) -> bool:
        """Whether an atom is a word of its cue or source."""
        return self.cue[0] <= atom < self.cue[1] or (
            self.source is not None and self.source[0] <= atom < self.source[1]
        )

    def holds(self, atom: int) -> bool:
        """Whether an atom is a word of its content."""
        return any(start <= atom < stop for start, stop in self.content)


@dataclass(slots=True)
class Clause:
    """A sentence, and what was found in it so far."""

    atoms: list[Atom]
    tags: str
    end: int
    phrases: dict[int, int] = field(default_factory=dict)
    verbs: list[int] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)

    def tag(self, atom: int) -> str:
        """The letter of an atom; a space before the first and after the last."""
        return self.tags[atom] if 0 <= atom < len(self.tags) else " "

    def words(self, start: int, stop: int) -> set[str]:
        """The words of some atoms, in lower case."""
        return {atom.low for atom in self.atoms[start:stop]}

    def named(self, atom: int) -> bool:
        """Whether an atom is a cue or a source already."""
        return any(each.names(atom) for each in self.found)


def clause(sentence: Sentence) -> Clause:
    """A sentence made ready for the rules."""
    made = Clause(sentence.atoms, sentence.tags, len(sentence.tags.rstrip(".;")))
    for i, tag in enumerate(made.tags):
        if tag in "VG":
            if is_noun(made, i):
                made.tags = made.tags[:i] + "N" + made.tags[i + 1 :]
            else:
                made.verbs.append(i)
    made.phrases = grammar.phrases(made.tags)
    return made


def is_noun(clause: Clause, i: int) -> bool:
    """Whether a word that may be a verb of telling is a noun or an adjective here: "the claim", "a proposed law"."""
    form = CUES[clause.atoms[i].low][2]
    before, after = clause.tag(i - 1), clause.tag(i + 1)
    if before in "DJK#":
        return not (before == "K" and clause.tag(i - 2) == "R")
    if form == "base":
        plural = before in "NM" and clause.atoms[i - 1].low.endswith("s") and not clause.atoms[i - 1].low.endswith("ss")
        return not plural and before not in "RWAXTdO"
    if form == "third":
        return before in " PVGECTXL" or (before == "N" and after in "XVPE")
    return before == "P" and form in ("past", "participle")


def group_start(clause: Clause, verb: int) -> int:
    """Where the group of a verb begins, with its auxiliaries and adverbs: "has also said"."""
    start = verb
    while start and (
        clause.tags[start - 1] in "XA" or (clause.tags[start - 1] == "K" and clause.tag(start - 2) == "R")
    ):
        start -= 1
    return start


def passive(clause: Clause, start: int, verb: int) -> bool:
    """Whether a verb group is passive: "was asked", not "was asking"."""
    return CUES[clause.atoms[verb].low][2] in ("past", "participle") and not BE.isdisjoint(clause.words(start, verb))


def subject(clause: Clause, end: int) -> Part | None:
    """The noun phrase that ends right before an atom, with what stands in apposition: "Ann Lee, a teacher, said"."""
    if clause.tag(end - 1) in "WR":
        return end - 1, end
    if end in clause.phrases:
        return clause.phrases[end], end
    if clause.tag(end - 1) == "-":
        dash = clause.tags.rfind("-", max(0, end - 26), end - 1)
        return (clause.phrases[dash], end) if dash in clause.phrases else None
    if clause.tag(end - 1) != ",":
        return None
    start = clause.phrases.get(end - 1, 0)
    if start > 1 and clause.tags[start - 1] == "," and start - 1 in clause.phrases:
        return clause.phrases[start - 1], end
    comma = clause.tags.rfind(",", max(0, end - 26), end - 1)
    if comma > 0 and clause.tags[comma + 1] in "WDNMJ#LEP" and comma in clause.phrases:
        first = clause.phrases[comma]
        aged = clause.tag(first) == "#" and clause.tag(first - 1) == "," and first - 1 in clause.phrases
        return (clause.phrases[first - 1] if aged else first), end
    return None


def first_phrase(clause: Clause, before: int) -> Part | None:
    """The first noun phrase of the sentence that no preposition governs."""
    for stop, start in clause.phrases.items():
        if stop <= before and clause.tag(start - 1) != "P":
            return start, stop
    return None
