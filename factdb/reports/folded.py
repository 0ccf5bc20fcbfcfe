"""What a picture of a trace draws: each point a box, except that many copies, and long chains of them, become one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factdb.queries.trace_rows import Trace
from factdb.reports.tracing import arrows, lines, mark_words, short
from factdb.rules.corroboration import Node

FEW = 3
"""Documents of the same lineage, or one made from the other in a chain, that still stand apart."""

SHOWN = 3
"""Of those that became one box, how many are named."""

MOST = 150
"""Boxes in a picture: more nobody can read."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its mark, what it is, and its lines of text."""

    mark: str | None
    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Boxes, and arrows from what is rested on, with their words. `left_out` counts points beyond what can be read."""

    boxes: Mapping[Node, Box]
    arrows: Mapping[tuple[Node, Node], str]
    left_out: int


def drawing(trace: Trace) -> Drawing:
    """The boxes and arrows of a trace, nearest to the claim first."""
    every = list(arrows(trace))
    chains = _chains(trace, every)
    stands_for = _stands_for(trace, every) | {node: chain[0] for chain in chains for node in chain}
    members: dict[Node, list[Node]] = defaultdict(list)
    for node in trace.points:
        members[stands_for[node]].append(node)
    kept = list(members)[:MOST]
    boxed = set(kept)
    drawn: dict[tuple[Node, Node], str] = {}
    for start, end, words in every:
        pair = (stands_for[start], stands_for[end])
        within = pair[0] == pair[1] and start != end
        if boxed.issuperset(pair) and not within:
            drawn.setdefault(pair, words)
    linked = {chain[0]: chain for chain in chains}
    boxes = {n: _chain_box(trace, linked[n]) if n in linked else _box(trace, members[n]) for n in kept}
    return Drawing(boxes, drawn, sum(len(members[node]) for node in list(members)[MOST:]))


def _stands_for(trace: Trace, every: Sequence[tuple[Node, Node, str]]) -> dict[Node, Node]:
    """For each point, the one whose box it is in: documents of the same lineage share one."""
    ways: dict[Node, set[tuple[str, Node, str]]] = defaultdict(set)
    for start, end, words in every:
        ways[start].add(("bears", end, words))
        ways[end].add(("rests", start, words))
    groups: dict[frozenset[tuple[str, Node, str]], list[Node]] = defaultdict(list)
    for node in trace.points:
        if node.kind == "document" and trace.points[node].mark is None:
            groups[frozenset(ways[node])].append(node)
    found = {node: node for node in trace.points}
    for group in groups.values():
        if len(group) > FEW:
            found |= dict.fromkeys(group, group[0])
    return found


def _chains(trace: Trace, every: Sequence[tuple[Node, Node, str]]) -> list[list[Node]]:
    """Long runs of documents each of which was made from the next and from nothing else, and the next for it alone.

    The first is the nearest to the claim. What has a mark of its own is never within a run, unless all are circular.
    """
    bears: dict[Node, list[Node]] = defaultdict(list)
    rests: dict[Node, list[Node]] = defaultdict(list)
    for start, end, _ in every:
        bears[start].append(end)
        rests[end].append(start)
    plain = {n: p.mark for n, p in trace.points.items() if n.kind == "document" and p.mark in (None, "CIRCULAR")}
    following = {
        node: below
        for node in plain
        for below in rests[node]
        if len(rests[node]) == 1 and bears[below] == [node] and below != node and plain.get(below, "") == plain[node]
    }
    found = []
    for first in [node for node in following if node not in set(following.values())]:
        chain = [first]
        while chain[-1] in following:
            chain.append(following[chain[-1]])
        found.append(chain)
    return [chain for chain in found if len(chain) > FEW]


def _chain_box(trace: Trace, chain: Sequence[Node]) -> Box:
    named = [short(trace.points[chain[0]]), f"… and {len(chain) - 2:,} between …", short(trace.points[chain[-1]])]
    rest = [*named, *filter(None, [mark_words(trace, chain[0])])]
    closed = any(step.rests_on == chain[0] for step in trace.steps[chain[-1]])
    head = f"{len(chain):,} documents{' in a circle' if closed else ', each from the next'}"
    return Box(trace.points[chain[0]].mark, head, tuple(rest))


def _box(trace: Trace, nodes: Sequence[Node]) -> Box:
    head, *rest = lines(trace, nodes[0])
    marked = "CLAIM" if nodes[0] == trace.top else trace.points[nodes[0]].mark
    if len(nodes) > 1:
        head = f"{len(nodes):,} documents, one lineage"
        rest = [short(trace.points[node]) for node in nodes[:SHOWN]]
        rest += [f"and {len(nodes) - SHOWN:,} more"] if len(nodes) > SHOWN else []
    return Box(marked, head, tuple(rest))
