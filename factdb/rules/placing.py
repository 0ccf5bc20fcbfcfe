"""Where a passage of a text stands in a later one: never on words that only look alike."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from factdb.rules.alignment import NONE, Alignment, Range

ENOUGH = 5
"""Words, with those around them that stayed, by which a passage is known where its neighbours did not stay."""

COMPANY = 40
"""Words on either side of a passage by which it is told from others."""

WIDEST = 3
"""How many times as long as a passage what stands in its place may be, to be called the same passage changed."""


class Fate(StrEnum):
    """What became of a passage."""

    STANDS = "stands"
    """Its words stand in their old place in the order of the text."""
    MOVED = "moved"
    """Its words stand elsewhere, alone or with their neighbours, and nothing else can be meant."""
    CHANGED = "changed"
    """Other words stand in its place."""
    GONE = "gone"
    """Nothing stands in its place."""
    UNCLEAR = "unclear"
    """Its words are there, but nothing tells whether they are the same passage."""


KEPT = (Fate.STANDS, Fate.MOVED)
"""The passage is found; else it is lost."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of a passage, and the offsets at which it, or what stands in its place, stands now."""

    fate: Fate
    start: int | None = None
    stop: int | None = None


def placed(alignment: Alignment, start: int, stop: int) -> Placed:
    """Where the passage of the old text between two offsets stands in the new one."""
    part = alignment.old.covering(start, stop)
    if part[0] == part[1]:
        return Placed(Fate.GONE)
    if (now := _followed(alignment, part)) is not None:
        block, there = _block(alignment, part, now)
        stayed = _between_its_neighbours(alignment, part, block, there)
    elif (now := _found(alignment, part)) is not None:
        block, there = _likeness(alignment, part, now)
        stayed = False
    else:
        return _lost(alignment, part)
    if stayed or (_known(alignment, part, block) and not _rivalled(alignment, part, block, there)):
        return _at(alignment, part, now, start, stop)
    return _lost(alignment, part)


def _followed(alignment: Alignment, part: Range) -> int | None:
    """The word at which the passage starts now, where all of it was followed there, in one piece."""
    first = alignment.to[part[0]]
    length = part[1] - part[0]
    return first if first != NONE and alignment.to[slice(*part)] == list(range(first, first + length)) else None


def _found(alignment: Alignment, part: Range) -> int | None:
    """The same, where its words occur once in both texts and no other words were followed there."""
    old, new = alignment.old, alignment.new
    if old.count(part, new) != 1 or old.count(part, old) != 1:
        return None
    first = old.find(part, new)
    there = alignment.back[first : first + part[1] - part[0]]
    return first if all(each == NONE or part[0] <= each < part[1] for each in there) else None


def _between_its_neighbours(alignment: Alignment, part: Range, block: Range, there: Range) -> bool:
    """Whether the nearest words on either side that stayed are the same, and they or its length speak for it.

    Words that are said elsewhere too must have both next to them, or be many and known by their company.
    """
    left, right = alignment.before[block[0]], alignment.after[block[1] - 1]
    now = (alignment.before_new[there[0]], alignment.after_new[there[1] - 1])
    if now != (alignment.partner(left), alignment.partner(right)):
        return False
    near = [left == block[0] - 1 and now[0] == there[0] - 1, right == block[1] and now[1] == there[1]]
    if all(near):
        return True
    if _repeated(alignment, part):
        return part[1] - part[0] >= ENOUGH and _known(alignment, part, block)
    return any(near) or block[1] - block[0] >= ENOUGH


def _repeated(alignment: Alignment, part: Range) -> bool:
    """Whether either text says the words of a passage more than once."""
    return alignment.old.repeats(part, alignment.old) or alignment.old.repeats(part, alignment.new)


def _block(alignment: Alignment, part: Range, now: int) -> tuple[Range, Range]:
    """The passage with all that moved along with it: then, and now."""
    first, stop = alignment.runs[part[0]]
    shift = now - part[0]
    return (first, stop), (first + shift, stop + shift)


def _likeness(alignment: Alignment, part: Range, now: int) -> tuple[Range, Range]:
    """The passage with the words on either side that are equal in both texts: then, and now."""
    old, new, shift = alignment.old.words, alignment.new.words, now - part[0]
    first, stop = part
    while first > 0 and first + shift > 0 and old[first - 1] == new[first - 1 + shift]:
        first -= 1
    while stop < len(old) and stop + shift < len(new) and old[stop] == new[stop + shift]:
        stop += 1
    return (first, stop), (first + shift, stop + shift)


def _known(alignment: Alignment, part: Range, block: Range) -> bool:
    """Whether a passage is known by what it says, with what moved along: long enough, and said once in both texts."""
    old = alignment.old
    # Where some of the words around it will do, all of them do.
    block = max(block[0], part[0] - COMPANY), min(block[1], part[1] + COMPANY)
    length = block[1] - block[0]
    if length < ENOUGH or old.repeats(block, old) or old.repeats(block, alignment.new):
        return False
    # Words that are said elsewhere too are known by their company alone, and by enough of it.
    return length - (part[1] - part[0]) >= ENOUGH or not _repeated(alignment, part)


def _rivalled(alignment: Alignment, part: Range, block: Range, there: Range) -> bool:
    """Whether the passage may rather have been changed where it stood, or another have been changed into it."""
    old, new = alignment.old.words, alignment.new.words
    left, right = alignment.before[block[0]], alignment.after[block[1] - 1]
    stood = _within(alignment.loose_new, alignment.partner(left) + 1, alignment.partner(right))
    stood += [each for each in alignment.to[slice(*part)] if each != NONE]
    changed = Counter(new[each] for each in stood if not there[0] <= each < there[1])
    left, right = alignment.before_new[there[0]], alignment.after_new[there[1] - 1]
    other = _within(alignment.loose, alignment.origin(left) + 1, alignment.origin(right))
    changed_into = Counter(old[each] for each in other if not block[0] <= each < block[1])
    return any(
        _alike(Counter(old[slice(*said)]), words)
        for said in (part, alignment.old.sentence(part))
        for words in (changed, changed_into)
    )


def _within(places: list[int], start: int, stop: int) -> list[int]:
    return places[bisect_left(places, start) : bisect_left(places, stop)]


def _alike(said: Counter[str], words: Counter[str]) -> bool:
    """Whether at least half of what is said, punctuation apart, is among some words."""
    sought = Counter({word: count for word, count in said.items() if word.isalnum()})
    return (sought & words).total() >= max(1, sought.total() / 2)


def _at(alignment: Alignment, part: Range, now: int, start: int, stop: int) -> Placed:
    """A passage that was found; it may start and end within a word."""
    old, new, last = alignment.old, alignment.new, now + part[1] - part[0] - 1
    head, tail = start - old.starts[part[0]], old.stops[part[1] - 1] - stop
    fate = Fate.STANDS if part[0] in alignment.steady else Fate.MOVED
    # A passage that starts or ends with blanks is where its words are.
    return Placed(fate, new.starts[now] + max(head, 0), new.stops[last] - max(tail, 0))


def _lost(alignment: Alignment, part: Range) -> Placed:
    """A passage that is not found, with what stands in its place."""
    old, new = alignment.old, alignment.new
    first, stop = _standing(alignment, part)
    if first >= stop:
        # Words that were said once and are said still: not deleted for certain, but not followed either.
        doubtful = old.count(part, new) > 0 and (old.count(part, old) == 1 or first > stop)
        return Placed(Fate.UNCLEAR if doubtful else Fate.GONE)
    if f" {' '.join(old.words[slice(*part)])} " in f" {' '.join(new.words[first:stop])} ":
        return Placed(Fate.UNCLEAR)
    start, end = new.starts[first], new.stops[stop - 1]
    foreign = sum(each != NONE and not part[0] <= each < part[1] for each in alignment.back[first:stop])
    wide = end - start > WIDEST * (old.stops[part[1] - 1] - old.starts[part[0]])
    adrift = first == 0 and stop == len(new)  # nothing that stayed says that this is the place
    return Placed(Fate.GONE) if wide or adrift or foreign * 2 > stop - first else Placed(Fate.CHANGED, start, end)


def _standing(alignment: Alignment, part: Range) -> Range:
    """The words of the new text from the passage's first to its last, or between the nearest that stayed."""
    first, last = part[0], part[1] - 1
    start, stop = alignment.to[first], alignment.to[last] + 1
    if start == NONE:
        start = alignment.partner(alignment.before[first]) + 1
    if stop == NONE + 1:
        stop = alignment.partner(alignment.after[last])
    return start, stop
