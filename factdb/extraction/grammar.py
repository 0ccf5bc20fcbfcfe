"""Patterns over the letters of a sentence (see sentences.letter): noun phrases, verb groups, what may stand between."""

import re

BASE = r"(?:[Dd]{0,2}(?:(?:[NMJ#]|[AE](?=[AENMJ])|L(?=[NM]))K?)*[NM](?!K)|d{0,2}[RdWO#])"
BRACKETS = r"(?:\([^()]{0,12}\))?"
JOINED = rf"(?:(?:,{BASE}(?=,)){{0,3}},?C{BASE}(?:P{BASE})*)?"
"""Ann Lee, Omar Hill, and others."""
PHRASE = rf"{BASE}{BRACKETS}(?:P{{1,2}}{BASE}{BRACKETS})*{JOINED}"
NOUN_PHRASE = re.compile(PHRASE)
APPOSED = re.compile(rf"{PHRASE}(?:,[DdJN#][^,.;:Q]{{0,30}}(?=[,.;:]|$))?(?:,?W[^,.;:Q]{{1,25}}(?=[,.;:]|$))?")
"""A speaker with what is told of it: Ann Lee, a teacher from Leeds who was there."""
ASIDE = re.compile(rf"(?:[YA#]|P(?:Y|{BASE})(?:P(?:Y|{BASE}))*|T{BASE}|\([^()]{{0,12}}\)|L{BASE})*")
"""What may stand between a verb of saying and what was said: on Monday, in a statement, to reporters."""
HEARER = re.compile(rf"{BASE}(?:PM)?")


def phrases(tags: str) -> dict[int, int]:
    """Noun phrases of a sentence: where each ends, and where it starts."""
    return {found.end(): found.start() for found in NOUN_PHRASE.finditer(tags)}
