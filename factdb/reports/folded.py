"""What a picture of a trace draws: each point a box, except that many copies of the same become one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factdb.queries.trace_rows import Trace
from factdb.reports.tracing import arrows, lines, short
from factdb.rules.corroboration import Node

FEW = 3
"""Documents of the same lineage that still stand apart."""

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
    stands_for = _stands_for(trace, every)
    members: dict[Node, list[Node]] = defaultdict(list)
    for node in trace.points:
        members[stands_for[node]].append(node)
    kept = list(members)[:MOST]
    boxed = set(kept)
    drawn: dict[tuple[Node, Node], str] = {}
    for start, end, words in every:
        pair = (stands_for[start], stands_for[end])
        if boxed.issuperset(pair):
            drawn.setdefault(pair, words)
    boxes = {node: _box(trace, members[node]) for node in kept}
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


def _box(trace: Trace, nodes: Sequence[Node]) -> Box:
    head, *rest = lines(trace, nodes[0])
    marked = "CLAIM" if nodes[0] == trace.top else trace.points[nodes[0]].mark
    if len(nodes) > 1:
        head = f"{len(nodes):,} documents, one lineage"
        rest = [short(trace.points[node]) for node in nodes[:SHOWN]]
        rest += [f"and {len(nodes) - SHOWN:,} more"] if len(nodes) > SHOWN else []
    return Box(marked, head, tuple(rest))
