"""Attributions without a verb of saying: "Lee's claim that …", "Lee is sure that …", "asked whether …, Lee …"."""

from collections.abc import Iterator

from factdb.extraction.assertions import closing
from factdb.extraction.clause import Clause, Found, Part, group_start, subject
from factdb.extraction.listed import listed
from factdb.extraction.words import BE

NOUNS = listed(
    """
    claim claims assertion assertions argument arguments suggestion suggestions belief allegation allegations accusation
    accusations concern concerns fear fears idea speculation promise promises vow vows pledge announcement conclusion
    notion hope hopes warning warnings view contention charge charges insistence prediction predictions assumption
    assurance assurances complaint complaints rumour rumours rumor rumors statement acknowledgement acknowledgment
    admission revelation revelations doubt doubts criticism proof evidence
    """
)
FEELINGS = listed(
    """
    confident sure certain aware worried concerned hopeful afraid optimistic pessimistic skeptical sceptical convinced
    adamant doubtful uncertain unsure eager willing unwilling reluctant ready glad proud sorry happy angry furious
    disappointed grateful critical supportive dismissive wary fearful unaware keen
    """
)
OWNERS = listed("his her their its my our")
ASKED = ("asked", "pressed", "questioned")
LONGEST = 3
"""Words that may stand before the noun: his repeated public claim that."""
NEAR = 8
"""Atoms after "asked" within which the question begins."""


def claimed(clause: Clause) -> Iterator[Found]:
    """Lee's claim that content."""
    at = clause.tags.find("NH")
    while at >= 0:
        owner = owned(clause, at) if clause.atoms[at].low in NOUNS and at + 2 < clause.end else None
        if owner is not None:
            content = (at + 1, closing(clause, at + 1, "say"))
            yield Found((content,), (owner[1], at + 1), owner, "noun", "noun", "noun")
        at = clause.tags.find("NH", at + 1)


def owned(clause: Clause, noun: int) -> Part | None:
    """Whose claim it is."""
    start = noun
    while start and clause.tags[start - 1] in "NJA" and noun - start < LONGEST:
        start -= 1
    if start and clause.atoms[start - 1].low in OWNERS:
        return start - 1, start
    if clause.tag(start - 1) != "K":
        return None
    first = owner = start - 1
    while first and clause.tags[first - 1] in "MN":
        first -= 1
    return (first, owner) if first < owner else None


def felt(clause: Clause) -> Iterator[Found]:
    """X is sure that content."""
    for at, atom in enumerate(clause.atoms[: clause.end - 1]):
        if atom.low not in FEELINGS or clause.tags[at + 1] not in "HTP":
            continue
        start = group_start(clause, at)
        source = subject(clause, start)
        if source is None or (BE.isdisjoint(clause.words(start, at)) and clause.tag(at - 1) != "K"):
            continue
        first = at + 1 + (clause.tags[at + 1] == "P")
        if first < clause.end:
            content = (first, closing(clause, first, "treat"))
            yield Found((content,), (start, first), source, "feeling", "feeling", "feeling")


def asked(clause: Clause) -> Iterator[Found]:
    """Asked whether content, X answered. The text does not tell who asked."""
    for verb in clause.verbs:
        if clause.atoms[verb].low in ASKED and (not verb or clause.tags[verb - 1] == "S"):
            content = question(clause, verb)
            if content is not None:
                yield Found((content,), (verb, verb + 1), None, "asked", "ask", "asked")


def question(clause: Clause, verb: int) -> Part | None:
    """What was asked: from "whether", or after "about", to the next comma."""
    for first in range(verb + 1, min(verb + NEAR, clause.end - 1)):
        about = clause.atoms[first].low in ("about", "on")
        if about or clause.tags[first] == "S":
            comma = clause.tags.find(",", first + 1)
            stop = comma if comma > 0 else clause.end
            return (first + about, stop) if first + about < stop else None
    return None
