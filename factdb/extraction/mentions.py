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

NAMED = re.compile(r"J*(?:MPM)?M{2,8}(?:\([^()]{1,6}\))?(?:,D?[NMJKPD]{1,14}(?=[,.W;]))?|(?<![^.])M(?=[XAVE])")
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


@dataclass(slots=True, eq=False)
class Known:
    """A person whom the text names: the fullest name, the role, and whether "she" or "he" was right so far."""

    described: Described
    start: int
    woman: bool | None


@dataclass(slots=True)
class Mentions:
    """The people of a text by last and first name and by the words of their roles, and who was spoken of lately.

    `coming` are sentences not reached yet: place, subject (a person, or whether it is "she"), and everybody named.
    """

    text: str
    people: dict[str, list[Known]] = field(default_factory=dict)
    firsts: dict[str, Known] = field(default_factory=dict)
    posts: dict[str, list[Known]] = field(default_factory=dict)
    common: set[str] = field(default_factory=set)
    bodies: list[Described] = field(default_factory=list)
    nameless: list[tuple[int, Described]] = field(default_factory=list)
    coming: list[tuple[int, Known | bool, list[Known]]] = field(default_factory=list)
    reached: int = 0
    lately: list[tuple[int, Known]] = field(default_factory=list)

    def meet(self, sentence: Sentence) -> None:
        """Takes note of the people whom a sentence names; its subject counts as the one named last."""
        here = sentence.atoms[0].start
        self.common.update(atom.low for atom in sentence.atoms if atom.tag == "N")
        others: list[Known] = []
        subject: Known | bool | None = None
        for found in NAMED.finditer(sentence.tags):
            start = sentence.atoms[found.start()].start
            who = described(self.text[start : sentence.atoms[found.end() - 1].stop])
            if who.kind is SourceKind.PERSON and self.is_name(who.name):
                others.append(self.known(who, start))
                subject = others[0]
        if sentence.atoms[0].low in ("he", "she"):
            subject = sentence.atoms[0].low == "she"
        if subject is not None:
            self.coming.append((here, subject, others))

    def is_name(self, name: str) -> bool:
        """Whether words are a name: one word alone, capital as it begins a sentence, may be a word like any other."""
        return bool(name) and (" " in name or name.lower() not in self.common)

    def known(self, who: Described, start: int) -> Known:
        """The person of a description, met before or new; a fuller name and a role are kept."""
        words = who.name.split()
        bearers = self.people.setdefault(key(words[-1]), [])
        found = next((each for each in bearers if same(each.described.name.split(), words)), None)
        found = found or (self.firsts.get(key(words[0])) if len(words) == 1 else None)
        if found is None:
            found = Known(who, start, woman(self.text[start : start + 12].split()[:1] + words[:2], who.role))
            bearers.append(found)
            if len(words) > 1:
                self.firsts.setdefault(key(words[0]), found)
        fuller = max(found.described.name, who.name, key=len)
        role, body = found.described.role or who.role, found.described.organization or who.organization
        found.described = Described(fuller, SourceKind.PERSON, role, body)
        for word in essence(who.role or ""):
            self.posts.setdefault(word, []).append(found)
        return found

    def speaker(self, spans: Spans, antecedent: Span | None) -> Speaker:
        """Whom a mention means. Mentions are asked for in the order of the text."""
        meant = spans if antecedent is None else (antecedent,)
        mention = " ".join(self.text[span.start : span.stop] for span in meant)
        who = self.resolved(described(mention), mention, spans[0].start)
        if who.kind is SourceKind.ORGANIZATION and who.name.lower() not in PRONOUNS:
            self.bodies.append(who)
        elif who.kind is SourceKind.UNNAMED and who.role:
            self.nameless.append((spans[0].start, who))
        return Speaker(spans=spans, name=who.name, kind=who.kind, role=who.role, organization=who.organization)

    def resolved(self, who: Described, mention: str, start: int) -> Described:
        """A description with what earlier mentions told."""
        self.arrive(start)
        low = who.name.lower()
        known: Known | None = None
        if low in ("he", "she", "his", "her"):
            known = self.last(start, wanted=low in ("she", "her"))
        elif who.kind is SourceKind.PERSON and low not in PRONOUNS:
            if not self.is_name(who.name):
                return replace(who, kind=SourceKind.COLLECTIVE if low.endswith("s") else SourceKind.ORGANIZATION)
            known = self.by_name(who, mention, start)
        elif who.kind is SourceKind.OFFICE and who.role:
            known = self.by_role(who.role, start)
            if known is None and (unnamed := self.again(who, start)) is not None:
                return unnamed
        elif who.kind is SourceKind.ORGANIZATION:
            return self.body(who)
        if known is None:
            return who
        self.lately.append((start, known))
        return known.described

    def arrive(self, start: int) -> None:
        """Takes those whom sentences up to a place name among those spoken of lately; learns from "he" and "she"."""
        while self.reached < len(self.coming) and self.coming[self.reached][0] < start:
            here, who, others = self.coming[self.reached]
            known = self.last(here, wanted=who) if isinstance(who, bool) else who
            self.lately += [(here, each) for each in others]
            if known is not None:
                self.lately.append((here, known))
            self.reached += 1

    def last(self, start: int, *, wanted: bool) -> Known | None:
        """The person last spoken of whom "she" (wanted) or "he" can mean; from then on, no other pronoun can."""
        for place, each in reversed(self.lately[-40:]):
            if start - place > NEAR:
                return None
            if each.woman is None or each.woman == wanted:
                each.woman = wanted
                return each
        return None

    def by_name(self, who: Described, mention: str, start: int) -> Known:
        """The person of a name or of its last part; the one named last before, where several bear it."""
        words = who.name.split()
        bearers = self.people.get(key(words[-1]), [])
        if len(words) == 1 and bearers:
            found = next((each for each in reversed(bearers) if each.start <= start), bearers[0])
            if found.woman is None:
                found.woman = woman(mention.split()[:1], None)
            return found
        return self.known(who, start)

    def by_role(self, role: str, start: int) -> Known | None:
        """The person last named before with this role: Defence Secretary, the U.S. secretary of defence."""
        wanted = essence(role)
        for word in sorted(wanted)[:1]:
            for each in reversed(self.posts.get(word, [])[-100:]):
                told = essence(each.described.role or "")
                if each.start < start and (wanted == told or (len(wanted) == 1 and wanted < told)):
                    return each
        return None

    def again(self, who: Described, start: int) -> Described | None:
        """Whom "the official" means where nobody with a name is one: the unnamed official last spoken of."""
        wanted = essence(who.role or "")
        for place, each in reversed(self.nameless[-20:]):
            if who.name.lower().startswith("the ") and start - place <= NEAR and wanted <= essence(each.role or ""):
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
