"""Claims with figures in them, and other wordings of them: case, marks, words, order, numbers, a frame around."""

import random
import re
from collections.abc import Callable, Iterator

from bench.large import SEED
from bench.million import sentences, words
from factdb.rules.likeness import telling_words

Reworded = Callable[[str, random.Random], str]

SAYINGS = ("The {} said that {}", "According to the {}, {}", "“{1}”, the {0} told reporters", "{1}, says the {0}")
WHO = ("minister", "mayor", "spokeswoman", "report", "police")
AMOUNTS = ("{:,} people", "{:,} euros", "{} percent", "{} times", "{} of them")
SPELT = dict(enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 2))
_KNOWN = words()[300:30_000]


def claims(count: int) -> Iterator[str]:
    """So many claims: the sentences of bench/million.py, every second one with a number, every fifth with a year."""
    chance = random.Random(SEED + 7)
    for number, said in enumerate(sentences(count)):
        parts = said.rstrip(".").split()
        if number % 2:
            amount = chance.choice((chance.randint(2, 12), chance.randint(13, 99), chance.randint(1_000, 900_000)))
            parts.insert(chance.randint(1, len(parts)), chance.choice(AMOUNTS).format(amount))
        if number % 5 == 0:
            parts.append(f"in {chance.randint(1990, 2026)}")
        yield " ".join(parts) + "."


def _capitals(said: str, chance: random.Random) -> str:
    return chance.choice((said.upper(), said.title(), said.lower()))


def _marks(said: str, chance: random.Random) -> str:
    parts = said.rstrip(".").split()
    place = chance.randrange(len(parts))
    parts[place] = chance.choice((f"“{parts[place]}”", f"{parts[place]},", f"({parts[place]})", f"{parts[place]} –"))
    return " ".join(parts) + chance.choice(("!", "", " …"))


def _changed(said: str, chance: random.Random, *, times: int = 1) -> str:
    parts = said.split()
    for place in chance.sample(_plain(parts), times):
        parts[place] = chance.choice(_KNOWN)
    return " ".join(parts)


def _left_out(said: str, chance: random.Random, *, times: int = 1) -> str:
    parts = said.split()
    gone = chance.sample(_plain(parts), times)
    return " ".join(part for place, part in enumerate(parts) if place not in gone)


def _swapped(said: str, chance: random.Random) -> str:
    parts = said.split()
    one, other = chance.sample(range(len(parts)), 2)
    parts[one], parts[other] = parts[other], parts[one]
    return " ".join(parts)


def _numbers(said: str, _: random.Random) -> str:
    """Without the comma in thousands, small numbers spelt, percent as its sign; the like in a text without any."""
    said = re.sub(r"(?<=\d),(?=\d)", "", said).replace(" percent", "%")
    return re.sub(r"\b(\d|1[0-2])\b(?!%)", lambda found: SPELT.get(int(found[0]), found[0]), said)


def _framed(said: str, chance: random.Random) -> str:
    return chance.choice(SAYINGS).format(chance.choice(WHO), said.rstrip(".")) + "."


def _endings(said: str, chance: random.Random) -> str:
    parts = said.rstrip(".").split()
    for place in chance.sample(_plain(parts), 2):
        parts[place] += chance.choice(("s", "ed", "ing"))
    return " ".join(parts) + "."


def _together(said: str, chance: random.Random) -> str:
    return _framed(_marks(_numbers(_changed(said, chance), chance), chance), chance)


def _plain(parts: list[str]) -> list[int]:
    """The places of words that tell something and are no numbers."""
    return [place for place, part in enumerate(parts) if telling_words(part) and not re.search(r"\d", part)]


KINDS: dict[str, Reworded] = {
    "capitals": _capitals,
    "punctuation": _marks,
    "two words in each other's place": _swapped,
    "other endings": _endings,
    "numbers written otherwise": _numbers,
    "one word changed": _changed,
    "one word left out": _left_out,
    "two words changed": lambda said, chance: _changed(said, chance, times=2),
    "two words left out": lambda said, chance: _left_out(said, chance, times=2),
    "a frame of quotation": _framed,
    "frame, word, number and marks": _together,
}
"""How a claim is worded otherwise, by what is done to it."""
