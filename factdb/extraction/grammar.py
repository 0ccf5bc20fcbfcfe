"""Patterns over the letters of a sentence (see sentences.letter): noun phrases, verb groups, what may stand between."""

import re

BASE = r"(?:[Dd]{0,2}(?:(?:[NMJ#]|[AE](?=[AENMJ])|L(?=[NM]))K?)*[NM](?!K)|d{0,2}[RdWO#])"
PHRASE = rf"{BASE}(?:\([^()]{{0,12}}\))?(?:P{{1,2}}{BASE}(?:\([^()]{{0,12}}\))?)*(?:,?C{BASE}(?:P{BASE})*)?"
NOUN_PHRASE = re.compile(PHRASE)
APPOSED = re.compile(rf"{PHRASE}(?:,[DdJN#][^,.;:Q]{{0,30}}(?=[,.;:]|$))?(?:,?W[^,.;:Q]{{1,25}}(?=[,.;:]|$))?")
"""A speaker with what is told of it: Ann Lee, a teacher from Leeds who was there."""
GROUP = re.compile(r"[XA]*")
ASIDE = re.compile(rf"(?:[YA#]|P(?:Y|{BASE})(?:P(?:Y|{BASE}))*|T{BASE}|\([^()]{{0,12}}\)|L{BASE})*")
"""What may stand between a verb of saying and what was said: on Monday, in a statement, to reporters."""
HEARER = re.compile(rf"{BASE}(?:PM)?")


def phrases(tags: str) -> dict[int, int]:
    """Noun phrases of a sentence: where each ends, and where it starts."""
    return {found.end(): found.start() for found in NOUN_PHRASE.finditer(tags)}
