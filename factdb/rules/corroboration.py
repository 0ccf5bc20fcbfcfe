"""How many independent origins stand behind a claim, where its support turns in circles, and where it is weakest.

Support flows from sources and documents through others to the claim. Everything here is a pure function of the
recorded graph; what is not recorded is not guessed.

Independence is the largest number of support paths from origins to the claim that share no source and no document:
by Menger's theorem (K. Menger, "Zur allgemeinen Kurventheorie", Fundamenta Mathematicae 10, 1927) it equals the
smallest number of sources and documents whose fall cuts the claim off. It is found by augmenting paths in the graph
with each vertex split in two (Ford and Fulkerson, "Maximal flow through a network", 1956), over the claim's own
ancestry only, one breadth-first search a path.
"""

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, islice
from typing import NamedTuple


class Node(NamedTuple):
    """A claim, a source, a document, or a piece of evidence that has no document, by its number."""

    kind: str
    id: int


BUDGET = 200
"""Searches that the low end, and the weakest points, may take. Where they run out the low end is understated, never
overstated, and the weakest points may not be the fewest."""


@dataclass(frozen=True, slots=True)
class Support:
    """The recorded ancestry of a claim.

    `feeds` gives, for the claim and every source and document behind it, what it rests on directly. `origins` are
    those recorded as speaking at first hand or as original, `unknown` those of which nobody recorded what they rest on.
    `alike` gives, for each, those that may be the same or count as one: unnamed sources that nobody told apart, houses
    of one owner. `same` gives those known to be the same, which are one at the high end too. Both are symmetric.
    """

    claim: Node
    feeds: Mapping[Node, Collection[Node]]
    origins: Collection[Node]
    unknown: Collection[Node] = ()
    alike: Mapping[Node, Collection[Node]] = field(default_factory=dict)
    same: Mapping[Node, Collection[Node]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Corroboration:
    """What a claim's support adds up to. Decisions use `low`; reports show both ends.

    `weakest` are the fewest whose fall leaves nothing; those known to be one person are one of them.
    """

    low: int
    high: int
    origins: tuple[Node, ...]
    unknown: tuple[Node, ...]
    circles: tuple[tuple[Node, ...], ...]
    weakest: tuple[tuple[Node, ...], ...]


def corroboration(support: Support) -> Corroboration:
    """The independence of a claim as an interval, its origins, unknown lineages, circles and weakest points."""
    behind = ancestry(support)
    origins, unrecorded = frozenset(support.origins), frozenset(support.unknown)
    begins = tuple(node for node in behind if node in origins)
    unknown = tuple(node for node in behind if node in unrecorded and node not in origins)
    paths = disjoint_paths(support, begins)
    low = _low(support, support.alike, begins, paths)
    high = max(low, _low(support, support.same, begins, paths)) if support.same else len(paths)
    return Corroboration(
        low=low,
        high=high,
        origins=begins,
        unknown=unknown,
        circles=tuple(circles(support)),
        weakest=weakest_points(support, (*begins, *unknown)),
    )


def ancestry(support: Support, without: Collection[Node] = ()) -> list[Node]:
    """The claim and all that stands behind it, nearest first; none of it through `without`."""
    found = {support.claim: None}
    queue = deque([support.claim])
    while queue:
        for node in support.feeds.get(queue.popleft(), ()):
            if node not in found and node not in without:
                found[node] = None
                queue.append(node)
    return list(found)


def reaches(support: Support) -> bool:
    """Whether any support reaches the claim: from an origin, or from what has no recorded lineage."""
    begins = {*support.origins, *support.unknown}
    return any(node in begins for node in ancestry(support))


class _Flow:
    """Vertex-disjoint paths from the claim back to starts, grown by one with each augmenting search."""

    IN, OUT = 0, 1

    def __init__(self, support: Support, starts: Collection[Node], without: Collection[Node] = ()) -> None:
        self.claim, self.feeds = support.claim, support.feeds
        self.starts, self.without = frozenset(starts) - {support.claim}, frozenset(without)
        self.rests: dict[Node, Node | None] = {}  # a node on a path, and what it rests on there; None where it ends
        self.bears: dict[Node, Node] = {}  # a node on a path, and what it bears there
        self.reached: dict[tuple[Node, int], tuple[Node, int] | None] = {}

    def grow(self) -> bool:
        """Adds one path, rerouting the others; False where no more fits (`reached` is then one side of the cut)."""
        start = (self.claim, self.OUT)
        self.reached = {start: None}
        queue = deque([start])
        while queue:
            state = queue.popleft()
            node, side = state
            if side == self.OUT and node in self.starts and self.rests.get(node, node) is not None:
                self._reroute(state)
                return True
            for following in self._residual(node, side):
                if following not in self.reached:
                    self.reached[following] = state
                    queue.append(following)
        return False

    def _residual(self, node: Node, side: int) -> Iterator[tuple[Node, int]]:
        if side == self.IN:
            yield (self.bears[node], self.OUT) if node in self.bears else (node, self.OUT)
            return
        for each in self.feeds.get(node, ()):
            if each not in self.without and each != self.claim:
                yield each, self.IN
        if node in self.bears:
            yield node, self.IN

    def _reroute(self, state: tuple[Node, int]) -> None:
        steps = [state]
        while (before := self.reached[steps[-1]]) is not None:
            steps.append(before)
        moves = [(a, b) for (a, side_a), (b, side_b) in zip(steps[1:], steps, strict=False) if a != b and side_a == 1]
        undone = [(b, a) for (a, side_a), (b, side_b) in zip(steps[1:], steps, strict=False) if a != b and side_a == 0]
        for bearer, node in undone:
            del self.bears[node]
            self.rests.pop(bearer, None)
        for bearer, node in moves:
            self.bears[node] = bearer
            if bearer != self.claim:
                self.rests[bearer] = node
        self.rests[state[0]] = None

    def paths(self) -> list[tuple[Node, ...]]:
        """The paths, each from its origin to the node next to the claim."""
        found = []
        for node in [each for each, bearer in self.bears.items() if bearer == self.claim]:
            path = [node]
            while (rest := self.rests[path[-1]]) is not None:
                path.append(rest)
            found.append(tuple(reversed(path)))
        return found


def disjoint_paths(
    support: Support, starts: Collection[Node], without: Collection[Node] = ()
) -> list[tuple[Node, ...]]:
    """A largest set of paths from starts to the claim that share no node, none of them through `without`."""
    flow = _Flow(support, starts, without)
    while flow.grow():
        pass
    return flow.paths()


def weakest_points(support: Support, starts: Collection[Node]) -> tuple[tuple[Node, ...], ...]:
    """The fewest sources and documents whose fall leaves the claim without support, nearest to it.

    Those known to be the same fall as one: they are let fall together, some such groups at a time, where that leaves
    fewer than letting each fall by itself.
    """
    best = _cut(support, starts)
    people = _people(support) if len(best) > 1 else []
    together = (chosen for size in range(1, len(people) + 1) for chosen in combinations(people, size))
    for chosen in islice(together, BUDGET):
        if len(chosen) >= len(best):
            break
        found = (*chosen, *_cut(support, starts, {node for person in chosen for node in person}))
        best = min(best, found, key=len)
    return best


def _people(support: Support) -> list[tuple[Node, ...]]:
    """Those behind the claim that are known to be one, each group once."""
    behind = [node for node in ancestry(support) if node in support.same]
    groups = dict.fromkeys(tuple(node for node in behind if node in support.same[each]) for each in behind)
    return [group for group in groups if len(group) > 1]


def _cut(support: Support, starts: Collection[Node], without: Collection[Node] = ()) -> tuple[tuple[Node, ...], ...]:
    """A smallest set of nodes that all paths from starts to the claim pass through, each by itself."""
    flow = _Flow(support, starts, without)
    while flow.grow():
        pass
    return tuple((node,) for node, side in flow.reached if side == flow.IN and (node, flow.OUT) not in flow.reached)


def _low(
    support: Support,
    alike: Mapping[Node, Collection[Node]],
    starts: Collection[Node],
    paths: list[tuple[Node, ...]],
) -> int:
    """The largest number of paths found that stay disjoint even if all that may be the same are the same.

    Branches on a node that clashes with another path: keep it and lose all that may be the same, or lose it. Any
    answer is a set of recorded paths, so that running out of budget understates. Two that may be the same within one
    path do not clash; where only such a path would do, one path counts all the same.
    """
    best = min(len(paths), 1)
    waiting: list[tuple[list[tuple[Node, ...]], frozenset[Node]]] = [(paths, frozenset())]
    for _ in range(BUDGET):
        if not waiting:
            break
        here, without = waiting.pop()
        if len(here) <= best:
            continue
        clash = _clash(alike, here)
        if clash is None:
            best = len(here)
            continue
        for lost in (frozenset([clash]), frozenset(alike[clash]) - {clash}):
            waiting.append((disjoint_paths(support, starts, without | lost), without | lost))
    return best


def _clash(alike: Mapping[Node, Collection[Node]], paths: list[tuple[Node, ...]]) -> Node | None:
    place = {node: number for number, path in enumerate(paths) for node in path}
    clashes = {
        node: sum(place.get(other, number) != number for other in alike.get(node, ())) for node, number in place.items()
    }
    worst = max(clashes, key=lambda node: clashes[node], default=None)
    return worst if worst is not None and clashes[worst] else None


def circles(support: Support) -> Iterator[tuple[Node, ...]]:
    """Groups of nodes behind the claim that rest on each other, the claim itself included where it supports itself.

    Strongly connected components (R. Tarjan, "Depth-first search and linear graph algorithms", 1972), without
    recursion: chains may be long.
    """
    order: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    held: set[Node] = set()
    work: list[tuple[Node, Iterator[Node]]] = []

    def enter(node: Node) -> None:
        order[node] = low[node] = len(order)
        stack.append(node)
        held.add(node)
        work.append((node, iter(support.feeds.get(node, ()))))

    enter(support.claim)
    while work:
        node, rest = work[-1]
        for following in rest:
            if following not in order:
                enter(following)
                break
            if following in held:
                low[node] = min(low[node], order[following])
        else:
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == order[node]:
                group: list[Node] = []
                while not group or group[-1] != node:
                    group.append(stack.pop())
                    held.discard(group[-1])
                if len(group) > 1 or node in support.feeds.get(node, ()):
                    yield tuple(reversed(group))
