"""What is known of a token that may be a cue, and of one beside a cue that may belong to its source or content.

Import this only inside functions: it needs numpy, which comes with spaCy.
"""

from dataclasses import dataclass
from typing import NamedTuple, cast

import numpy as np

from factdb.extraction.english.columns import PART_CONTENT, PART_SOURCE, Columns, Hashed, Whole

MIXED = np.uint64(0x9E3779B97F4A7C15)
UP = 4
"""How many steps above the cue an attachment is still told apart."""
DOWN = 24
"""How many steps below them are walked."""
BEYOND = 6
"""Sentences of a quotation, on either side of the cue, that may belong to the content."""


class Cue(NamedTuple):
    """The tokens of a cue, from the first to the one after the last, and the one that governs the others."""

    first: int
    past: int
    head: int


@dataclass(slots=True)
class Pairs:
    """Tokens beside cues: rows of one table, the tokens around a cue in order. `bounds` are the rows of each cue."""

    token: Whole
    cue: Whole
    bounds: list[tuple[int, int]]


def mixed(*values: Hashed | Whole) -> Hashed:
    """One number for several."""
    result = np.zeros_like(values[0], dtype=np.uint64)
    for value in values:
        result = (result ^ value.astype(np.uint64)) * MIXED
        result ^= result >> np.uint64(29)
    return result


def of_tokens(c: Columns) -> Hashed:
    """What is known of each token as part of a cue, a column each."""
    lemma, head = c.lemma, c.head
    parts = np.stack([(c.part == kind).sum(axis=0) for kind in (PART_SOURCE, PART_CONTENT)])
    return np.stack(
        [
            c.norm, lemma, c.shape, c.tag, c.dep, c.entity, c.governs, c.subject_sort, c.quoting,
            lemma[head], mixed(c.dep, c.pos[head]), c.governs[head],
            mixed(lemma, c.dep), mixed(lemma, c.governs), mixed(lemma, c.subject_sort), mixed(lemma, lemma[head]),
            c.subject, c.norm[head[head]],
            c.rule, mixed(c.rule, lemma), mixed(parts[0], parts[1], c.rule),
        ],
        axis=1,
    )  # fmt: skip


def cue_of(c: Columns, first: int, past: int) -> Cue:
    """A cue of some tokens, its governing token found."""
    inside = [row for row in range(first, past) if not first <= int(c.head[row]) < past or int(c.head[row]) == row]
    return Cue(first, past, inside[-1] if inside else past - 1)


def around(c: Columns, cues: list[Cue]) -> Pairs:
    """The tokens that may belong to the source or content of each cue.

    They are the sentence, with the sentences that an open quotation ties to it, and a quotation right behind or before.
    """
    tokens, cue_numbers, bounds, row = [], [], [], 0
    edges = np.flatnonzero(np.diff(c.sentence, prepend=-1, append=-1))
    for number, cue in enumerate(cues):
        first, last = window(c, cue, edges)
        tokens.append(np.arange(first, last))
        cue_numbers.append(np.full(last - first, number))
        bounds.append((row, row + last - first))
        row += last - first
    if not cues:
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), [])
    return Pairs(np.concatenate(tokens), np.concatenate(cue_numbers), bounds)


def window(c: Columns, cue: Cue, edges: Whole) -> tuple[int, int]:
    """The first token and the one after the last that may belong to a cue."""
    place = int(np.searchsorted(edges, cue.head, side="right")) - 1
    low = high = place
    while low > 0 and place - low < BEYOND:
        here = int(edges[low])
        tied = c.quote[here] > 0 and c.quote[here] == c.quote[here - 1]
        after_quote = low == place and c.quote[here - 1] > 0 and c.paragraph[here - 1] == c.paragraph[here]
        if not (tied or after_quote):
            break
        low -= 1
    while high + 2 < len(edges) and high - place < BEYOND:
        here = int(edges[high + 1])
        tied = c.quote[here] > 0 and c.quote[here] == c.quote[here - 1]
        opens = c.quote[here] > 0 and (high == place or c.quote[here - 1] > 0)
        if not (tied or opens):
            break
        high += 1
    return int(edges[low]), int(edges[high + 1])


def of_pairs(c: Columns, cues: list[Cue], pairs: Pairs) -> Hashed:
    """What is known of each token beside a cue, a column each."""
    t, k = pairs.token, pairs.cue
    first, past, h = (np.array(part, np.int64) for part in zip(*cues, strict=True))
    first, past, h = first[k], past[k], h[k]
    inside = (t >= first) & (t < past)
    distance = np.where(t < first, t - first, np.where(t >= past, t - past + 1, 0))
    near = np.sign(distance) * np.minimum(
        np.abs(distance), 4 + np.log2(np.maximum(np.abs(distance), 1)).astype(np.int64)
    )
    apart = np.clip(c.sentence[t] - c.sentence[h], -3, 3)
    level, branch, second, depth = attachment(c, h, t)
    side = np.sign(branch - h)
    attached = mixed(level, c.dep[branch], side, apart)
    up = mixed(level, ups(c, h, level))
    other = between(c, cues, t, h)
    quote = c.quote[t]
    left_quote, right_quote = c.quote[np.maximum(first - 2, 0)], c.quote[np.minimum(past + 1, len(c) - 1)]
    beside = np.select([quote == 0, quote == c.quote[h], quote == left_quote, quote == right_quote], [0, 1, 2, 3], 4)
    beside = beside * 8 + np.clip(quote - c.quote[h], -1, 1) + 1
    comma = commas(c, t, h)
    row = np.array([c.told[cue.first : cue.past].max() for cue in cues])[k]
    rule = np.array([c.rule[cue.first : cue.past].max() for cue in cues])[k]
    ruled = c.part[row, t]
    before, after = c.part[row, np.maximum(t - 1, 0)], c.part[row, np.minimum(t + 1, len(c) - 1)]
    elsewhere = mixed((c.part == PART_SOURCE).sum(axis=0)[t], (c.part == PART_CONTENT).sum(axis=0)[t])
    return np.stack(
        [
            c.norm[t], c.lemma[t], c.tag[t], c.dep[t], c.entity[t], c.quoting[t],
            mixed(near, inside.astype(np.int64)), mixed(attached, up), mixed(attached, c.lemma[h]),
            mixed(attached, c.governs[h], c.tag[h]),
            mixed(attached, c.dep[second], np.minimum(depth, 3)),
            mixed(attached, (second == branch).astype(np.int64), c.tag[branch]),
            mixed(attached, c.lemma[branch]), mixed(beside, apart), mixed(beside, attached), mixed(other, attached),
            mixed(comma, side, apart), mixed(c.lemma[h], side, apart), mixed(c.lemma[h], c.dep[h], c.governs[h]),
            mixed(c.dep[h], c.tag[h], side), mixed(c.dep[t], c.lemma[c.head[t]]),
            mixed(c.subject_sort[h], side, c.tag[t]), c.governs[branch], mixed(c.paragraph[t] - c.paragraph[h], apart),
            mixed(c.norm[np.minimum(past, len(c) - 1)], side),
            mixed(ruled, rule), mixed(ruled, before, after), mixed(ruled, attached), mixed(elsewhere, ruled, side),
        ],
        axis=1,
    )  # fmt: skip


def attachment(c: Columns, h: Whole, t: Whole) -> tuple[Whole, Whole, Whole, Whole]:
    """Where a token hangs as seen from a cue: how many steps above the cue the two meet (-1: nowhere near), the token
    below that place on the way down, the one below that, and how deep the token is."""
    ancestors = [h]
    for _ in range(UP):
        ancestors.append(c.head[ancestors[-1]])
    level = np.full(len(t), -1, np.int64)
    branch, second, here, depth = t.copy(), t.copy(), t.copy(), np.zeros(len(t), np.int64)
    open_ = np.ones(len(t), bool)
    for _ in range(DOWN):
        for step, ancestor in enumerate(ancestors):
            met = open_ & (here == ancestor)
            level[met] = step
            open_ &= ~met
        above = c.head[here]
        open_ &= above != here
        if not open_.any():
            break
        second = np.where(open_, branch, second)
        branch = np.where(open_, here, branch)
        here = np.where(open_, above, here)
        depth += open_
    branch = np.where(level < 0, here, branch)
    return level, branch, second, depth


def ups(c: Columns, h: Whole, level: Whole) -> Hashed:
    """The dependencies on the way up from a cue, as many as `level` steps."""
    way, here = np.zeros(len(h), np.uint64), h
    for step in range(UP):
        way = np.where(level > step, mixed(way, c.dep[here]), way)
        here = c.head[here]
    return cast(Hashed, way)


def between(c: Columns, cues: list[Cue], t: Whole, h: Whole) -> Whole:
    """How many other cues stand between a token and its cue, at most 3, and whether the token is in one."""
    count = np.zeros(len(c) + 1, np.int64)
    member = np.zeros(len(c), np.int64)
    for cue in cues:
        count[cue.head + 1] += 1
        member[cue.first : cue.past] = 1
    sums = np.cumsum(count)
    crossed = np.where(t < h, sums[h] - sums[t], np.maximum(sums[np.minimum(t, len(c))] - sums[h + 1], 0))
    return cast(Whole, np.minimum(crossed, 3) * 2 + member[t])


def commas(c: Columns, t: Whole, h: Whole) -> Whole:
    """How many commas stand between a token and its cue, at most 3."""
    return cast(Whole, np.minimum(np.abs(c.commas[t] - c.commas[h]), 3))
