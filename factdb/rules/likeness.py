"""How much two texts share: the words by which claims are matched, and the part of them that both have."""

import re
from functools import lru_cache
from itertools import chain

_WEB = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_COMMON = frozenset(
    """
    a about after all also am an and any are as at be because been before being but by can could did do does
    doing for from had has have having he her here him his how i if in into is it its just me more my of on one
    or our out over s she so some such t than that the their them then there these they this those through to
    too up us very was we were what when where which who whom why will with would you your
    """.split()  # noqa: SIM905 # a list of 130 literals is no easier to read
)
"""Words that nearly every text has; `no` and `not` are kept, they change what is said."""

NEAR = 0.8
"""The part of their words that two texts share (Dice's coefficient) where they say nearly the same."""

_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)")
_PERCENT = re.compile(r"%|\bper cent\b", re.IGNORECASE)
_SPELT = "two three four five six seven eight nine ten eleven twelve"

_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("ly", ""), ("es", ""), ("s", ""), ("e", ""))


def without_addresses(text: str) -> str:
    """A text without its web addresses."""
    return _WEB.sub(" ", text)


def telling_words(text: str) -> list[str]:
    """The words of a text that tell it from others, in order, case folded, with repeats.

    Web addresses and the commonest English words are left out; `#AustralianFires` counts as itself and its parts.
    """
    found = []
    for word in _WORD.findall(_WEB.sub(" ", text)):
        parts = _PART.findall(word) if len(word) > 3 else []
        found += [word.casefold(), *(part.casefold() for part in parts if len(parts) > 1)]
    return [word for word in found if word not in _COMMON]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """An English word without its commonest endings: `talks` and `talking` are `talk`. Cruder than the databases'."""
    if word.isdigit() or len(word) < 4:
        return word
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            word = word.removesuffix(ending) + instead
            break
    return word[:-1] if len(word) > 3 and word[-1] == "e" else word


def stemmed(text: str) -> list[str]:
    """The stems of a text's telling words, in order, with repeats."""
    return [*chain.from_iterable(map(_stems_of, _WORD.findall(_WEB.sub(" ", text))))]


def stems(text: str) -> frozenset[str]:
    """The different stems of a text's telling words."""
    return frozenset(stemmed(text))


@lru_cache(maxsize=50_000)
def _stems_of(word: str) -> tuple[str, ...]:
    return tuple(map(stem, telling_words(word)))


_FIGURE_OF = {stem(word): str(number) for number, word in enumerate(_SPELT.split(), 2)}


def gist(text: str) -> frozenset[str]:
    """The stems by which two claims are compared, numbers in one way: `12,000` as 12000, `six` as 6, `%` as percent.

    `one` is left out, as a common word: it is seldom a number.
    """
    plain = _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), _PERCENT.sub(" percent", text))
    return frozenset().union(*map(_gist_of, _WORD.findall(_WEB.sub(" ", plain))))


@lru_cache(maxsize=50_000)
def _gist_of(word: str) -> frozenset[str]:
    return frozenset(_FIGURE_OF.get(word, word) for word in _stems_of(word))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of two texts' stems that both have, 0 to 1 (Dice's coefficient)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def nearness(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike texts are that have the same figures; 0 where they have others, for then they say different things."""
    return likeness(one, other) if figures(one) == figures(other) else 0.0


def figures(words: frozenset[str]) -> frozenset[str]:
    """The numbers among words, and `no` and `not`."""
    return frozenset(word for word in words if word in ("no", "not") or word.isdigit())
