"""Which words of a text are which words of a later one.

After P. Heckel, "A technique for isolating differences between files" (1978): what occurs once in both is the same.
Paragraphs first, then sentences, then words between two neighbours that stayed neighbours. What is said twice and is
not told apart by what stands around it stays without a partner: no guess is better than a wrong one.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

NONE = -1
"""In place of a partner: the word has none."""

# Chinese and Japanese are written without blanks: there each character counts as a word.
_CHARACTERS = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_CHARACTERS}]|[^\W{_CHARACTERS}]+|[^\w\s]")
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_SENTENCE_END = re.compile(r"""[.!?…]+["'”’»)\]]*\s+|[。！？]+|\n\s*\n""")

_CLOSING = frozenset(".!?…。！？")

Range = tuple[int, int]
"""Words by their places: the first, and the one after the last."""


class Words:
    """The words and punctuation marks of a text, in order, each with its offset."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_WORD.finditer(text))
        self.words = [each.group() for each in found]
        self.starts = [each.start() for each in found]
        self.stops = [each.end() for each in found]

    def __len__(self) -> int:
        return len(self.words)

    def covering(self, start: int, stop: int) -> Range:
        """The words that stand, whole or in part, between two offsets."""
        first = bisect_left(self.stops, start + 1)
        return first, max(first, bisect_left(self.starts, stop))

    def paragraphs(self) -> list[Range]:
        """The words of each paragraph; an empty line parts them."""
        return self._parted(_PARAGRAPH_END)

    def sentences(self) -> list[Range]:
        """The words of each sentence, as far as its closing mark tells."""
        return self._parted(_SENTENCE_END)

    def sentence(self, part: Range) -> Range:
        """A part with the rest of its sentence, or sentences."""
        first, stop = part
        while first > 0 and self.words[first - 1] not in _CLOSING:
            first -= 1
        while stop < len(self) and self.words[stop - 1] not in _CLOSING:
            stop += 1
        return first, stop

    def repeats(self, part: Range, within: "Words") -> bool:
        """Whether the words of a part, which stand in another text, stand there more than once."""
        return within.single.isdisjoint(self.words[slice(*part)]) and self.count(part, within) > 1

    def count(self, part: Range, within: "Words") -> int:
        """How often the words of a part stand in another text: 0, 1, or 2 for more than once."""
        sought = f" {' '.join(self.words[slice(*part)])} "
        first = within.joined.find(sought)
        return 0 if first < 0 else 1 if within.joined.find(sought, first + 1) < 0 else 2

    def find(self, part: Range, within: "Words") -> int:
        """The first word at which the words of a part stand in another text, which they do."""
        return within.joined.count(" ", 0, within.joined.find(f" {' '.join(self.words[slice(*part)])} "))

    @cached_property
    def single(self) -> frozenset[str]:
        """The words that occur once."""
        return frozenset(word for word, count in Counter(self.words).items() if count == 1)

    @cached_property
    def joined(self) -> str:
        """All words, a blank before and after each."""
        return f" {' '.join(self.words)} "

    def _parted(self, end: re.Pattern[str]) -> list[Range]:
        ends = (bisect_left(self.starts, each.end()) for each in end.finditer(self.text))
        bounds = sorted({0, len(self), *ends})
        return list(pairwise(bounds))


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two texts and their partners: `to[i]` is the word of the new text that word i of the old one is, or NONE.

    `back` is the same from the new text to the old. `before[i]` and `after[i]` are the nearest words on either side of
    word i of the old text that have partners, NONE and the number of words at the ends; `before_new` and `after_new`
    are the same for the new text. `runs[i]` is the stretch around word i of the old text whose partners stand in one
    piece, empty where it has none. `loose` and `loose_new` are the words without partners, `steady` those of the
    old text that stand in the old order: the others moved.
    """

    old: Words
    new: Words
    to: list[int]
    back: list[int]
    before: list[int]
    after: list[int]
    before_new: list[int]
    after_new: list[int]
    runs: list[Range]
    loose: list[int]
    loose_new: list[int]
    steady: set[int]

    def partner(self, place: int) -> int:
        """The partner of a word of the old text that has one, or of either end of the text."""
        return place if place == NONE else len(self.new) if place == len(self.old) else self.to[place]

    def origin(self, place: int) -> int:
        """The partner of a word of the new text that has one, or of either end of the text."""
        return place if place == NONE else len(self.old) if place == len(self.new) else self.back[place]


def align(old: str, new: str) -> Alignment:
    """Finds the partners of the words of two texts: in time that grows with their length."""
    made = _Aligning(Words(old), Words(new))
    made.units(made.old.paragraphs(), made.new.paragraphs())
    made.units(made.old.sentences(), made.new.sentences())
    made.words()
    # What was moved and changed as well has other neighbours.
    made.units(*([(place, place + 1) for place in range(len(each))] for each in (made.old, made.new)))
    made.words()
    return Alignment(
        made.old,
        made.new,
        made.to,
        made.back,
        *_nearest(made.to),
        *_nearest(made.back),
        _runs(made.to),
        _loose(made.to),
        _loose(made.back),
        increasing(made.to),
    )


def fresh(alignment: Alignment) -> list[Range]:
    """The stretches of the new text, as offsets, whose words are not of the old one."""
    new = alignment.new
    spans: list[Range] = []
    for place, origin in enumerate(alignment.back):
        if origin == NONE:
            if place and alignment.back[place - 1] == NONE:
                spans[-1] = (spans[-1][0], new.stops[place])
            else:
                spans.append((new.starts[place], new.stops[place]))
    return spans


class _Aligning:
    """An alignment as it grows."""

    def __init__(self, old: Words, new: Words) -> None:
        self.old, self.new = old, new
        self.to, self.back = [NONE] * len(old), [NONE] * len(new)

    def units(self, old: Iterable[Range], new: Iterable[Range]) -> None:
        """Pairs the paragraphs or sentences that occur once in both, among those that have no partners yet."""
        mine, theirs = _once(_open(old, self.to), self.old.words), _once(_open(new, self.back), self.new.words)
        for unit in mine.keys() & theirs.keys():
            self._pair(range(*mine[unit]), range(*theirs[unit]))

    def words(self) -> None:
        """Pairs the words that occur once on both sides of a gap between the same neighbours, then in what is left."""
        waiting = [((0, len(self.old)), (0, len(self.new)))]
        while waiting:
            for mine, theirs in list(self._gaps(*waiting.pop())):
                if self._pair_within(mine, theirs):
                    waiting.append((mine, theirs))

    def _pair_within(self, mine: Range, theirs: Range) -> bool:
        """Whether anything was paired, and something is left that could be."""
        here, there = self.old.words[slice(*mine)], self.new.words[slice(*theirs)]
        if here == there:
            self._pair(range(*mine), range(*theirs))
            return False
        ones, others = _places(here, mine[0]), _places(there, theirs[0])
        shared = [word for word in ones if word in others]
        self._pair([ones[word] for word in shared], [others[word] for word in shared])
        return bool(shared)

    def _gaps(self, mine: Range, theirs: Range) -> Iterator[tuple[Range, Range]]:
        """The stretches without partners, on both sides, that lie between the same two neighbours."""
        first, other = mine[0], theirs[0]
        for place in range(mine[0], mine[1] + 1):
            if place < mine[1] and self.to[place] == NONE:
                continue
            stop = theirs[1] if place == mine[1] else self.to[place]
            if first < place and other < stop and all(each == NONE for each in self.back[other:stop]):
                yield (first, place), (other, stop)
            first, other = place + 1, stop + 1

    def _pair(self, old: Iterable[int], new: Iterable[int]) -> None:
        for one, other in zip(old, new, strict=True):
            self.to[one], self.back[other] = other, one


def _open(units: Iterable[Range], partners: Sequence[int]) -> list[Range]:
    return [unit for unit in units if partners[unit[0]] == NONE]


def _once(units: Iterable[Range], words: Sequence[str]) -> dict[tuple[str, ...], Range]:
    units = list(units)
    counted = Counter(tuple(words[slice(*unit)]) for unit in units)
    return {said: unit for unit in units if counted[said := tuple(words[slice(*unit)])] == 1}


def _places(words: Sequence[str], first: int) -> dict[str, int]:
    """The place of each word that occurs once."""
    counted = Counter(words)
    return {word: place for place, word in enumerate(words, first) if counted[word] == 1}


def _nearest(partners: Sequence[int]) -> tuple[list[int], list[int]]:
    before, last = [], NONE
    for place, partner in enumerate(partners):
        before.append(last)
        if partner != NONE:
            last = place
    after, following = [0] * len(partners), len(partners)
    for place in range(len(partners) - 1, -1, -1):
        after[place] = following
        if partners[place] != NONE:
            following = place
    return before, after


def _loose(partners: Sequence[int]) -> list[int]:
    return [place for place, partner in enumerate(partners) if partner == NONE]


def _runs(partners: Sequence[int]) -> list[Range]:
    runs: list[Range] = []
    first = 0
    for place in range(1, len(partners) + 1):
        if place == len(partners) or partners[place] != partners[place - 1] + 1 or partners[place - 1] == NONE:
            runs += [(first, place) if partners[first] != NONE else (first, first)] * (place - first)
            first = place
    return runs


def increasing(partners: Sequence[int]) -> set[int]:
    """The places of a longest increasing run of partners (M. L. Fredman, 1975: patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    below: dict[int, int] = {}
    for place, partner in enumerate(partners):
        if partner != NONE:
            pile = bisect_left(tops, partner)
            below[place] = piles[pile - 1] if pile else NONE
            tops[pile : pile + 1], piles[pile : pile + 1] = [partner], [place]
    found: set[int] = set()
    place = piles[-1] if piles else NONE
    while place != NONE:
        found.add(place)
        place = below[place]
    return found
