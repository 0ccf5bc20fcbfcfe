"""From what is recorded about a claim to the graph of its support."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from factdb.rules.corroboration import Node, Support
from factdb.rules.dates import surely_before
from factdb.vocabulary import Identity, Information, Knowledge, SourceKind


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution: who speaks, of what kind, through which other attribution, how it knows, and when it spoke."""

    id: int
    source: int
    kind: str
    via: int | None
    knowledge: str
    said_on: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Supporting evidence that stands: its document, if it has one, and whether it comes from someone who was there."""

    id: int
    document: int | None
    information: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: who published it, what it was made from, whether it is recorded as original, and which of our
    stories it is, if it is one: it then rests on that story's claims."""

    id: int
    original: bool = False
    publisher: int | None = None
    made_from: Collection[int] = ()
    story: int | None = None
    published_on: str | None = None


class House(NamedTuple):
    """An organization that a source is, belongs to, or is owned by; since when and until when, as far as known."""

    organization: int
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that is recorded about a claim's support.

    `stories` are those that the claim stands in. `papers` holds the documents behind the claim, by number, and perhaps
    others. `houses` gives, for a source, its organizations, each once for every time that it was so. `stated` holds
    what a checker last said of two unnamed sources, lower number first. `fallen` are discredited sources and retracted
    documents; `lost_pieces` counts supporting evidence that was withdrawn.
    """

    claim: int
    stories: Collection[int] = ()
    said: Collection[Said] = ()
    pieces: Collection[Piece] = ()
    papers: Mapping[int, Paper] = field(default_factory=dict)
    houses: Mapping[int, Collection[House]] = field(default_factory=dict)
    stated: Mapping[tuple[int, int], str] = field(default_factory=dict)
    fallen: Collection[Node] = ()
    lost_pieces: int = 0


def support(
    facts: Facts, *, one_house: bool = True, without: Collection[Node] = (), all_standing: bool = False
) -> Support:
    """The graph of a claim's support.

    Origins are sources that speak at first hand, original documents, and what a checker heard or saw from someone
    who was there. What fell, and `without`, is left out, and with it whatever reached the claim through it alone: what
    rested on something fallen is no beginning. With `all_standing`, what fell is kept. With `one_house`, sources and
    documents of one organization count as one at the low end.
    """
    gone = set(without) if all_standing else {*facts.fallen, *without}
    papers = _papers(facts)
    rests = _rests(facts, papers)
    standing = {bearer: dict.fromkeys(fed) for bearer, fed in rests.items() if bearer not in gone}
    feeds = {bearer: tuple(node for node in fed if node not in gone) for bearer, fed in standing.items()}
    nodes = set().union(*feeds.values())
    origins = nodes.intersection(_origins(facts, papers))
    people = _people(facts)
    return Support(
        claim=Node("claim", facts.claim),
        feeds=feeds,
        origins=origins,
        unknown=nodes - rests.keys() - origins,
        alike=_alike(facts, nodes, one_house, people),
        same={
            node: {Node("source", number) for number in people[node.id]}
            for node in nodes
            if node.kind == "source" and node.id in people
        },
    )


def unnamed(facts: Facts) -> set[Node]:
    """The unnamed sources among a claim's attributions."""
    return {Node("source", said.source) for said in facts.said if said.kind == SourceKind.UNNAMED}


def _rests(facts: Facts, papers: Collection[Paper]) -> dict[Node, list[Node]]:
    """What the claim, and all that bears on it, rests on; fallen or not."""
    top = Node("claim", facts.claim)
    found: dict[Node, list[Node]] = defaultdict(list)
    speakers = {said.id: Node("source", said.source) for said in facts.said}
    for said in facts.said:
        found[top if said.via is None else speakers.get(said.via, top)].append(speakers[said.id])
    for piece in facts.pieces:
        node = Node("evidence", piece.id) if piece.document is None else Node("document", piece.document)
        found[top].append(node)
    for paper in papers:
        fed = [Node("document", number) for number in paper.made_from]
        if paper.story in facts.stories:
            fed.append(top)
        if fed:
            found[Node("document", paper.id)] = fed
    return found


def _papers(facts: Facts) -> list[Paper]:
    """The documents behind the claim: those of its evidence, and what they were made from."""
    found: dict[int, Paper] = {}
    waiting = [piece.document for piece in facts.pieces if piece.document is not None]
    while waiting:
        number = waiting.pop()
        if number not in found and number in facts.papers:
            found[number] = facts.papers[number]
            waiting.extend(found[number].made_from)
    return list(found.values())


def _origins(facts: Facts, papers: Collection[Paper]) -> Iterator[Node]:
    yield from (Node("source", said.source) for said in facts.said if said.knowledge == Knowledge.FIRST_HAND)
    yield from (Node("document", paper.id) for paper in papers if paper.original)
    bare = (piece for piece in facts.pieces if piece.document is None)
    yield from (Node("evidence", piece.id) for piece in bare if piece.information == Information.PRIMARY)


def _alike(
    facts: Facts, nodes: Collection[Node], one_house: bool, people: Mapping[int, set[int]]
) -> dict[Node, set[Node]]:
    """Pairs that may be one: unnamed sources not told apart, and, with `one_house`, members of one organization.

    Who was told apart from somebody is told apart from all who are known to be that person. Where statements contradict
    each other over several steps, those who are one by some of them may be one.
    """
    alike: dict[Node, set[Node]] = defaultdict(set)

    def pair(one: Node, other: Node) -> None:
        alike[one].add(other)
        alike[other].add(one)

    def person(number: int) -> int:
        return min(people.get(number, (number,)))

    apart = {frozenset(map(person, told)) for told, identity in facts.stated.items() if identity == Identity.DIFFERENT}
    for one, other in combinations(sorted(unnamed(facts) & set(nodes)), 2):
        both = frozenset((person(one.id), person(other.id)))
        if len(both) == 1 or both not in apart:
            pair(one, other)
    if one_house:
        groups: dict[int, list[Node]] = defaultdict(list)
        for node in nodes:
            for house in _houses(facts, node):
                groups[house].append(node)
        for group in groups.values():
            for one, other in combinations(group, 2):
                pair(one, other)
    return alike


def _people(facts: Facts) -> dict[int, set[int]]:
    """For each unnamed source that a checker found to be one with others: all who are that person, over any steps."""
    groups: dict[int, set[int]] = {}
    for (one, other), identity in facts.stated.items():
        if identity == Identity.SAME:
            group = {*groups.get(one, {one}), *groups.get(other, {other})}
            groups |= dict.fromkeys(group, group)
    return groups


def _houses(facts: Facts, node: Node) -> set[int]:
    """The organizations of a source when it spoke, of a document's publisher when it came out."""
    if node.kind == "source":
        days = [said.said_on for said in facts.said if said.source == node.id]
        return _held_on(days, facts.houses.get(node.id, ()))
    paper = facts.papers.get(node.id) if node.kind == "document" else None
    if paper is None or paper.publisher is None:
        return set()
    return _held_on([paper.published_on], facts.houses.get(paper.publisher, (House(paper.publisher),)))


def _held_on(days: Collection[str | None], houses: Collection[House]) -> set[int]:
    """Those of the houses that may have held on one of the days; a day that is not known is read as any."""
    return {
        house.organization
        for house in houses
        for day in days
        if not (surely_before(day, house.since) or surely_before(house.until, day))
    }
