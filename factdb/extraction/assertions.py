"""Cues in front of their content: "X said that Y", "adding that Y", "X was expected to Y"."""

import re

from factdb.extraction import grammar
from factdb.extraction.asides import passed
from factdb.extraction.clause import Clause, Found, Part, first_phrase, group_start, passive, subject
from factdb.extraction.listed import listed
from factdb.extraction.words import CUES

LATER_QUOTE = re.compile(r"[^HQSW.;:]{0,20}?[,:]Q")
TOLD = re.compile(r"[^VXQSW,.;:]{1,10}?[HQ]")
BREAK = re.compile(r"[,:-]")
GOES_ON = {"C": "coordinated", "B": "coordinated", ",": "comma"}
WEAK = {
    "participle": ("seem",),
    "coordinated": ("think",),
    "comma": ("think", "treat"),
    "passive": ("say", "tell"),
    "by": ("think",),
}
"""Groups for which a rule is wrong more often than right."""
STRICT = listed("state maintain continue figure read issue present hold address email")
"""Verbs that tell who said what only before "that" or a quotation."""
WITH_PREPOSITION = listed(
    "boast brag comment complain elaborate joke note object point post remark reply report respond reveal speculate"
    " tweet"
)
"""Verbs of saying whose content may follow a preposition: commented on the vote."""


def assertion(clause: Clause, verb: int, last: Found | None) -> Found | None:
    """The attribution whose cue is this verb, where its content stands to the right."""
    group, name, _ = CUES[clause.atoms[verb].low]
    start = group_start(clause, verb)
    if clause.tags[verb] == "V" and (group == "seem" or passive(clause, start, verb)):
        return without_speaker(clause, start, verb)
    rule, source, start = speaker(clause, start, verb, last)
    if not rule or group in WEAK.get(rule, ()):
        return None
    content = to_the_right(clause, verb, group, name)
    if content is None:
        colon = clause.tag(clause.end - 1) == ":" and group in ("say", "tell")
        return Found((), (start, verb + 1), source, "announced", name, group) if colon else None
    part, cue_stop = content
    if source and clause.tags[source[0]] == "W" and (comma := clause.tags.find(",", part[0] + 1, part[1])) > 0:
        part = (part[0], comma)
    return Found((part,), (start, cue_stop), source, rule, name, group)


def speaker(clause: Clause, start: int, verb: int, last: Found | None) -> tuple[str, Part | None, int]:
    """How the speaker was found, who it is, and where the cue begins; an empty rule where nobody is there to say it."""
    found = subject(clause, start)
    earlier = last.source if last else None
    if clause.tags[verb] == "G" and start == verb:
        if clause.tag(start - 1) not in ",-P" and clause.tag(verb + 1) not in "HQ":
            return "", None, start
        if found and clause.tags[start - 1] in "NM":
            return "participle", found, verb
        return "participle", earlier or first_phrase(clause, verb), verb
    if found:
        return "subject", found, start
    speaks = CUES[clause.atoms[verb].low][0] in ("say", "tell")
    if clause.tag(start - 1) == "T" and speaks and announced(clause, verb + 1):
        return "infinitive", earlier or first_phrase(clause, start), start
    rule = GOES_ON.get(clause.tag(start - 1), "")
    if rule == "coordinated" and earlier is None and not speaks:
        return "", None, start
    return rule, earlier or first_phrase(clause, start), start


def to_the_right(clause: Clause, verb: int, group: str, name: str) -> tuple[Part, int] | None:
    """What is said to the right of a verb, and where the cue ends."""
    tags, after = clause.tags, verb + 1
    if group in ("tell", "urge") and (heard := grammar.HEARER.match(tags, after)):
        after = heard.end() if group == "tell" or clause.tag(heard.end()) == "T" else after
    if group == "tell" and (told := TOLD.match(tags, verb + 1)):
        after = told.end() - 1
    if name == "find" and clause.tag(after) == "O":
        return None
    first = announced(clause, after)
    if first is None and name in STRICT:
        return None
    cue_stop = verb + 1
    if first is None and group in ("say", "tell"):
        later = LATER_QUOTE.match(tags, after)
        if later:
            first = later.end() - 1
        elif clause.tag(after) in "PS" and group == "say" and name not in WITH_PREPOSITION:
            return None
    if first is None:
        first = after
        while clause.tag(first) in "YA":
            first += 1
        if first == verb + 1 and group != "tell" and governs(clause, first):
            first = cue_stop = first + 1
    if clause.tag(first) == "," and first + 1 < clause.end and group in ("say", "tell", "think"):
        first += 1
    if first >= clause.end or tags[first] in ",.;":
        return None
    return (first, closing(clause, first, group)), cue_stop


def announced(clause: Clause, after: int) -> int | None:
    """Where content begins that "that", a quotation mark or a colon announces, a day or place let pass."""
    at = passed(clause, after)
    if clause.tag(at) in "HQ":
        return at
    if clause.tag(at) in ",-" and clause.tag(at + 1) in "HQ":
        return at + 1
    return at + 1 if clause.tag(at) == ":" else None


def governs(clause: Clause, at: int) -> bool:
    """Whether a preposition stands there that belongs to the verb: referring to the plan."""
    return clause.tag(at) == "P" or (clause.tag(at) == "T" and bool(grammar.NOUN_PHRASE.match(clause.tags, at + 1)))


def closing(clause: Clause, first: int, group: str) -> int:
    """Where content that begins at an atom ends: with the sentence, or where another cue takes over."""
    stop = next((at for at in (takes_over(clause, i, first) for i in relevant(clause, first)) if at), clause.end)
    if group in ("treat", "urge", "think") and (cut := BREAK.search(clause.tags, first + 1, stop)):
        return cut.start()
    return stop


def relevant(clause: Clause, first: int) -> list[int]:
    """The places after an atom at which another cue may begin."""
    cues = [verb for verb in clause.verbs if verb > first]
    according = clause.tags.find("F", first + 1)
    return sorted([*cues, according]) if according > 0 else cues


def takes_over(clause: Clause, i: int, first: int) -> int | None:
    """Where content ends because of the cue at an atom; None where that cue is part of the content."""
    tag = clause.tag
    if tag(i) == "F":
        return i - (tag(i - 1) == ",")
    group = CUES[clause.atoms[i].low][0]
    start = i - (tag(i - 1) == "A")
    if tag(i) == "G":
        return start - 1 if tag(start - 1) == "," and group != "seem" else None
    if group not in ("say", "tell"):
        return None
    start = group_start(clause, i)
    if tag(start - 1) in "CB":
        return start - 1 - (tag(start - 2) == ",")
    other = subject(clause, start)
    if other and other[0] - 2 > first and tag(other[0] - 1) in "CB" and tag(other[0] - 2) == ",":
        return other[0] - 2
    return None


def without_speaker(clause: Clause, start: int, verb: int) -> Found | None:
    """X is expected to Y, X seemed to Y: nobody holds it. X was praised by Z: Z does."""
    group, name, _ = CUES[clause.atoms[verb].low]
    about = subject(clause, start)
    if about is None or verb + 1 >= clause.end:
        return None
    if clause.atoms[verb + 1].low == "by" and (by := grammar.NOUN_PHRASE.match(clause.tags, verb + 2)):
        return Found((about,), (start, verb + 2), by.span(), "by", name, group)
    rule = "seems" if group == "seem" else "passive"
    if group in WEAK.get(rule, ()):
        return None
    return Found((about, (verb + 1, closing(clause, verb + 1, group))), (start, verb + 1), None, rule, name, group)
