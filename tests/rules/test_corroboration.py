"""Independence, circles and weakest points, against brute force and against cases with known answers."""

from collections.abc import Collection, Iterator
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from factdb.rules.corroboration import Node, Support, ancestry, corroboration, disjoint_paths

TOP = Node("claim", 0)


def doc(number: int) -> Node:
    return Node("document", number)


@st.composite
def supports(draw: st.DrawFn) -> Support:
    """A small random ancestry, circles included, in which nodes that rest on nothing are of unknown lineage."""
    nodes = [doc(number) for number in range(draw(st.integers(1, 6)))]
    anything = [TOP, *nodes]
    feeds = {node: draw(st.lists(st.sampled_from(anything), max_size=3, unique=True)) for node in anything}
    alike: dict[Node, set[Node]] = {node: set() for node in nodes}
    for one, other in draw(st.lists(st.sampled_from(list(combinations(nodes, 2)) or [(TOP, TOP)]), max_size=4)):
        if one != other:
            alike[one].add(other)
            alike[other].add(one)
    unknown = [node for node in nodes if not feeds[node]]
    people: dict[int, list[Node]] = {}
    for node in nodes:
        people.setdefault(draw(st.integers(0, 3)), []).append(node)
    same = {node: set(each) for number, each in people.items() if number for node in each}
    for node, group in same.items():
        alike[node] |= group - {node}
    return Support(TOP, feeds, draw(st.sets(st.sampled_from(nodes))), unknown, alike, same)


def simple_paths(support: Support, starts: Collection[Node]) -> list[tuple[Node, ...]]:
    """Every path from a start to the claim, by trying all."""
    found: dict[frozenset[Node], tuple[Node, ...]] = {}

    def walk(node: Node, path: tuple[Node, ...]) -> None:
        if path and node in starts:
            found[frozenset(path)] = path
        for each in support.feeds.get(node, ()):
            if each != TOP and each not in path:
                walk(each, (*path, each))

    walk(TOP, ())
    return list(found.values())


def most_apart(paths: list[tuple[Node, ...]], alike: dict[Node, set[Node]]) -> int:
    """The largest number of paths of which no two share a node or hold two that may be the same, by trying all."""

    def clash(one: tuple[Node, ...], other: tuple[Node, ...]) -> bool:
        return bool(set(one) & set(other)) or any(b in alike.get(a, ()) for a in one for b in other)

    def best(rest: list[tuple[Node, ...]]) -> int:
        return max((1 + best([p for p in rest[i + 1 :] if not clash(p, rest[i])]) for i in range(len(rest))), default=0)

    return best(paths)


def smallest_cut(support: Support, starts: Collection[Node]) -> int:
    """The fewest whose loss leaves no path, by trying all; those known to be one person are lost as one."""
    paths = simple_paths(support, starts)
    points = [frozenset(support.same.get(node, [node])) for node in ancestry(support)[1:]]
    points = list(dict.fromkeys(points))
    tried = (cut for size in range(len(points) + 1) for cut in combinations(points, size))
    return next(len(cut) for cut in tried if not any(frozenset[Node]().union(*cut).isdisjoint(p) for p in paths))


def reachable(support: Support, start: Node) -> set[Node]:
    """What a node rests on over one or more steps."""
    found: set[Node] = set()
    waiting = list(support.feeds.get(start, ()))
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting.extend(support.feeds.get(node, ()))
    return found


@settings(max_examples=1000)
@given(supports())
def test_both_ends_equal_brute_force(support: Support) -> None:
    found = corroboration(support)
    paths = simple_paths(support, support.origins)
    for end, alike in ((found.low, support.alike), (found.high, support.same)):
        clashing = {node: set(others) - {node} for node, others in alike.items()}
        assert end <= most_apart(paths, clashing)
        if not any(b in clashing.get(a, ()) for path in paths for a in path for b in path):
            assert end == most_apart(paths, clashing)


@settings(max_examples=500)
@given(supports())
def test_the_weakest_points_are_a_smallest_cut(support: Support) -> None:
    found = corroboration(support)
    starts = (*found.origins, *found.unknown)
    fallen = {node for point in found.weakest for node in point}
    assert len(found.weakest) == smallest_cut(support, starts)
    assert not any(fallen.isdisjoint(path) for path in simple_paths(support, starts))


@settings(max_examples=500)
@given(supports())
def test_circles_are_exactly_what_rests_on_itself(support: Support) -> None:
    behind = ancestry(support)
    turning = {node for node in behind if node in reachable(support, node)}
    groups = corroboration(support).circles
    assert {node for group in groups for node in group} == turning
    for group in groups:
        assert all(set(group) <= reachable(support, node) for node in group)


def test_a_chain_of_ten_thousand_copies_is_followed_to_its_end() -> None:
    feeds = {TOP: [doc(0)], **{doc(i): [doc(i + 1)] for i in range(10_000)}}
    found = corroboration(Support(TOP, feeds, [doc(10_000)]))
    assert (found.low, found.high, found.weakest) == (1, 1, ((doc(0),),))


def test_rerouting_finds_paths_that_greed_would_miss() -> None:
    # The first path found goes 1, 4; only sending it by 3 leaves room for the second.
    feeds = {TOP: [doc(1), doc(2)], doc(1): [doc(4), doc(3)], doc(2): [doc(4)]}
    paths = disjoint_paths(Support(TOP, feeds, []), [doc(3), doc(4)])
    assert sorted(paths) == [(doc(3), doc(1)), (doc(4), doc(2))]


def test_twenty_officials_who_may_be_one_count_once_at_the_low_end() -> None:
    officials = [Node("source", number) for number in range(20)]
    alike = {one: set(officials) - {one} for one in officials}
    found = corroboration(Support(TOP, {TOP: officials}, officials, (), alike))
    assert (found.low, found.high) == (1, 20)


def groups_of(sizes: list[int]) -> Iterator[list[Node]]:
    number = 0
    for size in sizes:
        yield [Node("source", number + i) for i in range(size)]
        number += size


@given(st.lists(st.integers(1, 5), min_size=1, max_size=5))
def test_each_house_counts_once(sizes: list[int]) -> None:
    houses = list(groups_of(sizes))
    alike = {one: set(house) - {one} for house in houses for one in house}
    everyone = [node for house in houses for node in house]
    found = corroboration(Support(TOP, {TOP: everyone}, everyone, (), alike))
    assert (found.low, found.high) == (len(sizes), sum(sizes))
