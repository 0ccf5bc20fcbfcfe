"""Cues beside their content: "X, he said, Y", and "X," said Ann Lee, a teacher."""

import re

from factdb.extraction import grammar
from factdb.extraction.clause import Clause, Found, Part, group_start, passive, subject
from factdb.extraction.words import CUES

SUBJECTS = ("the", "one", "another")
FINITE = re.compile(r"[XVE]")
SHORTEST = 5
"""Atoms that an introduction ("Like his rival, ") has fewer than, so that it is no content."""


def aside(clause: Clause, verb: int) -> Found | None:
    """The attribution whose cue is this verb, where its content stands to the left."""
    group, name, _ = CUES[clause.atoms[verb].low]
    start = group_start(clause, verb)
    if group not in ("say", "tell", "think") or clause.tags[verb] == "G" or passive(clause, start, verb):
        return None
    source = subject(clause, start)
    if source and source[0] > 0 and clause.tags[source[0]] != "W":
        content = parenthetical(clause, source[0] - 1, beyond(clause, verb + 1, hearer=group == "tell"))
        return Found(content, (start, verb + 1), source, "aside", name, group) if content else None
    if start == verb and clause.tag(verb - 1) in ",Q-":
        return inverted(clause, verb)
    return None


def beyond(clause: Clause, after: int, *, hearer: bool) -> int:
    """Where what may follow a cue ends: the hearer, a day, a place."""
    if hearer and (heard := grammar.HEARER.match(clause.tags, after)):
        after = heard.end()
    return passed(clause, after)


def passed(clause: Clause, after: int) -> int:
    """Where a day or place that begins at an atom ends."""
    found = grammar.ASIDE.match(clause.tags, after)
    return found.end() if found else after


def parenthetical(clause: Clause, before: int, after: int) -> tuple[Part, ...]:
    """The content around ", he said,": to the left up to the atom `before`, and from the comma at `after` on."""
    tags = clause.tags
    if tags[before] not in ",Q-" or not (tags[before] == "Q" or after >= clause.end or tags[after] in ",;:-"):
        return ()
    left = before + (tags[before] == "Q")
    quoted = "Q" in tags[:left]
    if tags.startswith((":", ",Q"), after) and not quoted and not FINITE.search(tags, 0, left):
        return ()
    if not quoted and (
        introduction(clause, left) or (after < clause.end and tags[0] in "PSLYAEGB" and tags[after] != ",")
    ):
        return ()
    first = opening(clause, left)
    if first >= left:
        return ()
    right = continuation(clause, left, after)
    return ((first, left), right) if right else ((first, left),)


def introduction(clause: Clause, left: int) -> bool:
    """Whether what ends at an atom only leads to the sentence proper: "In a speech"."""
    return clause.atoms[0].low == "asked" or (clause.tags[0] in "PSLG" and left < SHORTEST)


def continuation(clause: Clause, left: int, after: int) -> Part | None:
    """Where the content goes on after the cue: a quotation with the next quotation, other words at once."""
    tags = clause.tags
    if not (after + 1 < clause.end and tags[after] in ",-" and tags[after + 1] not in "GW"):
        return None
    if tags[left - 1] != "Q" or tags[after + 1] in "BC":
        return after + 1, clause.end
    quote = tags.find("Q", after)
    return (quote, clause.end) if quote > 0 else None


def inverted(clause: Clause, verb: int) -> Found | None:
    """Content, said X."""
    tags = clause.tags
    named = grammar.APPOSED.match(tags, verb + 1)
    if not named or tags[verb + 1] == "O":
        return None
    name = CUES[clause.atoms[verb].low][1]
    if (
        tags[verb - 1] != "Q"
        and name not in ("say", "add")
        and clause.atoms[verb + 1].low not in SUBJECTS
        and tags[verb + 1] in "DNJ"
    ):
        return None
    after = passed(clause, named.end())
    left = verb - 1 + (tags[verb - 1] == "Q")
    first = opening(clause, left)
    if first >= left or (after < clause.end and tags[after] not in ",;:-QSPWGC"):
        return None
    right = (after, clause.end) if clause.tag(after) == "Q" else continuation(clause, left, after)
    group, name, _ = CUES[clause.atoms[verb].low]
    content: tuple[Part, ...] = ((first, left), right) if right else ((first, left),)
    return Found(content, (verb, verb + 1), named.span(), "inverted", name, group)


def opening(clause: Clause, left: int) -> int:
    """Where content that ends at an atom begins: with the sentence, or after the content of another."""
    first = max((stop for each in clause.found for _, stop in each.content if stop < left), default=0)
    while first < left and clause.tags[first] in ",;(":
        first += 1
    return first
