"""Where boxes and arrows of a layered picture stand: from left to right, with few crossings.

Layers by longest path, dummies on arrows that span several, order by barycentres (K. Sugiyama, S. Tagawa and M. Toda,
"Methods for visual understanding of hierarchical system structures", IEEE Transactions SMC 11, 1981). No recursion:
chains may be long.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeAlias

Key: TypeAlias = Any
"""A box by whatever names it, or a lane by its arrow and layer."""

SWEEPS = 12
THIN = 12.0
"""Height of the lane that an arrow keeps free in a layer that it only passes."""


@dataclass(frozen=True, slots=True)
class Layout:
    """`layer` counts from the last box (0) to the left; `middle` is a box's or lane's centre, downward.

    `lanes` gives, for an arrow, what it passes from start to end, both included. `back` are arrows against the flow.
    """

    layer: Mapping[Key, int]
    middle: Mapping[Key, float]
    lanes: Mapping[tuple[Key, Key], Sequence[Key]]
    back: Sequence[tuple[Key, Key]]


def laid_out(last: Key, heights: Mapping[Key, float], arrows: Sequence[tuple[Key, Key]], gap: float) -> Layout:
    """The layout of boxes with these heights, all of which reach `last` through the arrows (start, end)."""
    rests: dict[Key, list[Key]] = defaultdict(list)
    for start, end in arrows:
        rests[end].append(start)
    order, back = _downward(last, rests)
    layer: dict[Key, int] = {last: 0}
    for node in order:
        for start in rests[node]:
            if (start, node) not in back:
                layer[start] = max(layer.get(start, 0), layer[node] + 1)
    size = dict(heights)
    lanes = {pair: _lane(pair, layer, size) for pair in arrows if pair not in back}
    columns = _columns(layer, lanes)
    beside: dict[Key, list[Key]] = defaultdict(list)
    for lane in lanes.values():
        for one, other in pairwise(lane):
            beside[one].append(other)
            beside[other].append(one)
    _sort(columns, beside)
    return Layout(layer, _middles(columns, beside, size, gap), lanes, sorted(back, key=str))


def _downward(last: Key, rests: Mapping[Key, Sequence[Key]]) -> tuple[list[Key], set[tuple[Key, Key]]]:
    """The boxes, each before what it rests on, and the arrows that go back: what closes a circle."""
    done: list[Key] = []
    state = {last: 1}
    back: set[tuple[Key, Key]] = set()
    work = [(last, iter(rests.get(last, ())))]
    while work:
        node, rest = work[-1]
        for start in rest:
            if state.get(start) == 1:
                back.add((start, node))
            elif start not in state:
                state[start] = 1
                work.append((start, iter(rests.get(start, ()))))
                break
        else:
            state[node] = 2
            done.append(node)
            work.pop()
    return done[::-1], back


def _lane(pair: tuple[Key, Key], layer: dict[Key, int], size: dict[Key, float]) -> list[Key]:
    start, end = pair
    between = []
    for number in range(layer[start] - 1, layer[end], -1):
        lane = (start, end, number)
        layer[lane], size[lane] = number, THIN
        between.append(lane)
    return [start, *between, end]


def _columns(layer: Mapping[Key, int], lanes: Mapping[tuple[Key, Key], Sequence[Key]]) -> list[list[Key]]:
    columns: list[list[Key]] = [[] for _ in range(max(layer.values()) + 1)]
    seen = dict.fromkeys(key for lane in lanes.values() for key in lane) | dict.fromkeys(layer)
    for key in seen:
        columns[layer[key]].append(key)
    return columns


def _sort(columns: Sequence[list[Key]], beside: Mapping[Key, Sequence[Key]]) -> None:
    place = {key: float(spot) for column in columns for spot, key in enumerate(column)}
    for sweep in range(SWEEPS):
        for column in columns if sweep % 2 == 0 else columns[::-1]:
            there = {key: _mean([place[other] for other in beside.get(key, ())], place[key]) for key in column}
            column.sort(key=lambda key: there[key])
            place |= {key: float(spot) for spot, key in enumerate(column)}


def _middles(
    columns: Sequence[Sequence[Key]], beside: Mapping[Key, Sequence[Key]], size: Mapping[Key, float], gap: float
) -> dict[Key, float]:
    middle: dict[Key, float] = {}
    for column in columns:
        middle |= _apart(column, dict.fromkeys(column, 0.0), size, gap)
    for sweep in range(SWEEPS):
        for column in columns if sweep % 2 == 0 else columns[::-1]:
            wish = {key: _mean([middle[other] for other in beside.get(key, ())], middle[key]) for key in column}
            middle |= _apart(column, wish, size, gap)
    return middle


def _apart(column: Sequence[Key], wish: Mapping[Key, float], size: Mapping[Key, float], gap: float) -> dict[Key, float]:
    """Places in the order given, none over another, as near to the wishes as shifting the column allows."""
    placed: dict[Key, float] = {}
    below = float("-inf")
    for key in column:
        placed[key] = max(wish[key], below + size[key] / 2)
        below = placed[key] + size[key] / 2 + gap
    shift = _mean([wish[key] - placed[key] for key in column], 0.0)
    return {key: at + shift for key, at in placed.items()}


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
