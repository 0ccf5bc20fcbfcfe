"""Later mentions joined to the first: "Dollar", "Mr. Dollar", "the secretary of defence", "she"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from factdb.extraction.listed import listed
from factdb.extraction.proposal import Span, Spans, Speaker
from factdb.extraction.roles import HE, PLACES, SHE
from factdb.extraction.sentences import Sentence
from factdb.extraction.speakers import PRONOUNS, Described, described
from factdb.vocabulary import SourceKind

NAMED = re.compile(r"J*M{2,8}(?:\([^()]{1,6}\))?(?:,D?[NMJKPD]{1,14}(?=[,.W;]))?|(?<![^.])M(?=[XAVE])")
"""A name with what stands in apposition; a short name only as the subject that a sentence begins with."""
NEAR = 4000
"""Code points over which a pronoun may reach back."""
SHORT_FORMS = {
    "sen": "senator",
    "gov": "governor",
    "rep": "representative",
    "gen": "general",
    "lt": "lieutenant",
    "amb": "ambassador",
    "congressman": "representative",
    "congresswoman": "representative",
    "defence": "defense",
    "spokeswoman": "spokesperson",
    "spokesman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "adviser": "advisor",
    "councillor": "councilor",
}
SAYS_NOTHING = listed("the a an of for u.s u.k us uk american british former senior then")


@dataclass(slots=True)
class Known:
    """A person whom the text names: the fullest name, the role, and whether "she" or "he" was right so far."""

    described: Described
    start: int
    woman: bool | None


@dataclass(slots=True)
class Mentions:
    """The people of a text by their last names, and who was spoken of last."""

    text: str
    people: dict[str, list[Known]] = field(default_factory=dict)
    subjects: list[Known] = field(default_factory=list)
    bodies: list[Described] = field(default_factory=list)
    seen: int = 0
    lately: list[Known] = field(default_factory=list)

    def meet(self, sentence: Sentence) -> None:
        """Takes note of the people whom a sentence names."""
        for found in NAMED.finditer(sentence.tags):
            start = sentence.atoms[found.start()].start
            who = described(self.text[start : sentence.atoms[found.end() - 1].stop])
            if who.kind is SourceKind.PERSON and who.name:
                known = self.known(who, start)
                if found.start() == 0:
                    self.subjects.append(replace(known, start=start))

    def known(self, who: Described, start: int) -> Known:
        """The person of a description, met before or new; a fuller name and a role are kept."""
        words = who.name.split()
        for each in self.people.get(key(words[-1]), ()):
            if same(each.described.name.split(), words):
                fuller = max(each.described.name, who.name, key=len)
                role, body = each.described.role or who.role, each.described.organization or who.organization
                each.described = Described(fuller, SourceKind.PERSON, role, body)
                return each
        known = Known(who, start, woman(self.text[start : start + 12].split()[:1] + words[:2], who.role))
        self.people.setdefault(key(words[-1]), []).append(known)
        return known

    def speaker(self, spans: Spans, antecedent: Span | None) -> Speaker:
        """Whom a mention means. Mentions are asked for in the order of the text."""
        mention = " ".join(self.text[span.start : span.stop] for span in (antecedent and (antecedent,)) or spans)
        who = self.resolved(described(mention), mention, spans[0].start)
        if who.kind is SourceKind.ORGANIZATION and who.name.lower() not in PRONOUNS:
            self.bodies.append(who)
        return Speaker(spans=spans, name=who.name, kind=who.kind, role=who.role, organization=who.organization)

    def resolved(self, who: Described, mention: str, start: int) -> Described:
        """A description with what earlier mentions told."""
        self.arrive(start)
        low = who.name.lower()
        known: Known | None = None
        if low in ("he", "she", "his", "her"):
            known = self.last(start, wanted=low in ("she", "her"))
        elif who.kind is SourceKind.PERSON and low not in PRONOUNS:
            known = self.by_name(who, mention, start)
        elif who.kind is SourceKind.OFFICE and who.role:
            known = self.by_role(who.role, start)
        elif who.kind is SourceKind.ORGANIZATION:
            return self.body(who)
        if known is None:
            return who
        self.lately.append(replace(known, start=start))
        return known.described

    def arrive(self, start: int) -> None:
        """Takes the subjects of sentences up to a place among those spoken of lately."""
        while self.seen < len(self.subjects) and self.subjects[self.seen].start < start:
            self.lately.append(self.subjects[self.seen])
            self.seen += 1

    def last(self, start: int, *, wanted: bool) -> Known | None:
        """The person last spoken of whom "she" (wanted) or "he" can mean."""
        for each in reversed(self.lately[-40:]):
            if start - each.start > NEAR:
                return None
            if each.woman is None or each.woman == wanted:
                return each
        return None

    def by_name(self, who: Described, mention: str, start: int) -> Known:
        """The person of a name or of its last part; the one named last before, where several bear it."""
        words = who.name.split()
        bearers = self.people.get(key(words[-1]), [])
        if len(words) == 1 and bearers:
            before = [each for each in bearers if each.start <= start]
            found = before[-1] if before else bearers[0]
            if found.woman is None:
                found.woman = woman(mention.split()[:1], None)
            return found
        return self.known(who, start)

    def by_role(self, role: str, start: int) -> Known | None:
        """The person last named before with this role: Defence Secretary, the U.S. secretary of defence."""
        wanted = essence(role)
        everyone = [each for bearers in self.people.values() for each in bearers if each.start < start]
        for each in sorted(everyone, key=lambda known: -known.start) if wanted else ():
            told = essence(each.described.role or "")
            if told and (wanted == told or (len(wanted) == 1 and wanted < told)):
                return each
        return None

    def body(self, who: Described) -> Described:
        """The organization that "the department" means: the one last heard whose name ends so."""
        words = who.name.lower().split()
        if len(words) == 2 and words[0] == "the":
            for each in reversed(self.bodies[-20:]):
                if each.name.lower().endswith(" " + words[1]) and len(each.name.split()) > 2:
                    return each
        return who


def mentions(text: str, sentences: Iterable[Sentence]) -> Mentions:
    """The people of a text."""
    made = Mentions(text)
    for sentence in sentences:
        made.meet(sentence)
    return made


def key(word: str) -> str:
    """A last name as it is looked up."""
    return word.rstrip(".,'’").lower()


def same(one: list[str], other: list[str]) -> bool:
    """Whether two names with the same last word can be one person's: same first name, or none told."""
    return len(one) == 1 or len(other) == 1 or one[0] == other[0]


def essence(role: str) -> frozenset[str]:
    """The words that tell a role, one spelling each."""
    words = (word.strip(".,").lower() for word in role.split())
    return frozenset(SHORT_FORMS.get(word, word) for word in words if word not in SAYS_NOTHING | PLACES)


def woman(words: list[str], role: str | None) -> bool | None:
    """Whether the words of a name or a role tell a woman (True) or a man (False)."""
    for word in (each.strip(".,").lower() for each in [*words, *(role or "").split()[-1:]]):
        if word in SHE:
            return True
        if word in HE:
            return False
    return None
