"""Statements in the author's own voice that a checker would want to see: numbers, dates, firsts, events."""

import re

from factdb.extraction.listed import listed
from factdb.extraction.proposal import Proposal, Span
from factdb.extraction.sentences import Sentence

FIRSTS = listed("""
    first last only never always largest biggest smallest highest lowest most least oldest youngest longest worst best
    fastest record unprecedented since every none unanimous unanimously majority
    """)
DATED = listed("""
    january february march april june july august september october november december jan. feb. aug. sept. oct. nov.
    dec.
    """)
COUNTED = listed("""
    percent million billion trillion hundred hundreds thousand thousands dozen dozens half twice double tripled doubled
    seven eight nine ten eleven twelve
    """)
DOUBTFUL = listed("may might could should would i you perhaps")
YEAR = re.compile(r"(?:1[5-9]|20)\d\ds?")
ASKING = re.compile(r"[\"'”’)\s]*\?")
SHORTEST = 5
LEAST = 0.3
"""A statement with less than this is not proposed."""
MOST = 0.6


def own_voice(text: str, sentence: Sentence) -> Proposal | None:
    """A proposal of a sentence without attribution, if it says something that can be checked."""
    rank, what = weighed(sentence)
    last = len(sentence.tags.rstrip(".;,:-"))
    if rank < LEAST or last < SHORTEST:
        return None
    content = Span(sentence.atoms[0].start, sentence.atoms[last - 1].stop)
    if ASKING.match(text, content.stop):
        return None
    return Proposal(content=(content,), made_by=f"rules: own voice, {what}", confidence=rank)


def weighed(sentence: Sentence) -> tuple[float, str]:
    """How checkable a sentence is, and what makes it so most of all."""
    tags = sentence.tags
    words = {atom.low for atom in sentence.atoms}
    figures = [atom.low for atom in sentence.atoms if atom.tag == "#"]
    years = [figure for figure in figures if YEAR.fullmatch(figure)]
    signs = {
        "number": 0.3 if len(years) < len(figures) or not words.isdisjoint(COUNTED) else 0.0,
        "first": 0.2 if not words.isdisjoint(FIRSTS) else 0.0,
        "date": 0.15 if years or "Y" in tags or not words.isdisjoint(DATED) else 0.0,
        "event": 0.15 if "E" in tags and "M" in tags[1:] else 0.0,
    }
    sure = 1.0 if words.isdisjoint(DOUBTFUL) else 0.7
    return round(min(MOST, sum(signs.values()) * sure), 2), max(signs, key=lambda sign: signs[sign])
