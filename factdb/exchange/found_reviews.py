"""Where the reviews are in a JSON document: alone, in a list, a graph, a feed, or an answer of Google's tools."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from factdb.exchange.schema_org import Node, flat, kinds


@dataclass(frozen=True, slots=True)
class Found:
    """A document's reviews in its order, and its nodes by their `@id`, since a review may only refer to its parts; with
    `shared`, what else it may refer to."""

    reviews: list[Node]
    known: Mapping[str, Node]
    shared: Mapping[str, Node]

    def nodes(self, value: Any) -> Iterator[Node]:
        """The objects in a value: a reference becomes what it refers to, a string an object of that name."""
        for each in flat(value):
            if not isinstance(each, dict):
                yield {"name": str(each)}
            elif set(each) <= {"@id", "@type"} and isinstance(mark := each.get("@id"), str):
                yield self.known.get(mark) or self.shared.get(mark, each)
            else:
                yield each

    def node(self, value: Any) -> Node:
        """The first object in a value; an empty one where there is none."""
        return next(self.nodes(value), {})


def found_reviews(document: Any, shared: Mapping[str, Node] | None = None) -> Found:
    """Looks through a whole document: a review may hang on an article, a feed's element or a list in a list.

    A review that stands there twice, equal in all, is one. `shared` are nodes by their `@id` that stand outside of it.
    """
    known: dict[str, Node] = {}
    reviews: list[Node] = []
    seen: set[str] = set()
    for node in _nodes(document):
        if mark := _marked(node):
            known.setdefault(mark, node)
        if is_review(node) and (written := repr(node)) not in seen:
            seen.add(written)
            reviews.append(node)
    return Found(reviews, known, shared or {})


def referred_to(document: Any) -> set[str]:
    """The `@id` of the nodes that a document refers to and does not hold."""
    held, named = set(), set()
    for node in _nodes(document):
        if mark := _marked(node):
            held.add(mark)
        elif isinstance(mark := node.get("@id"), str):
            named.add(mark)
    return named - held


def marked_nodes(document: Any, wanted: set[str] | None = None) -> dict[str, Node]:
    """The nodes of a document that have an `@id`: one that is `wanted`, or any."""
    return {mark: node for node in _nodes(document) if (mark := _marked(node)) and (wanted is None or mark in wanted)}


def _nodes(document: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document, in its order."""
    waiting = [document]
    while waiting:
        top = waiting.pop()
        if isinstance(top, dict):
            yield top
            waiting.extend(reversed(top.values()))
        elif isinstance(top, list):
            waiting.extend(reversed(top))


def _marked(node: Node) -> str | None:
    """The `@id` of a node that is more than a reference."""
    mark = node.get("@id")
    return mark if isinstance(mark, str) and not set(node) <= {"@id", "@type"} else None


def is_review(node: Node) -> bool:
    """Whether a node is a ClaimReview of schema.org, or a claim as Google's Fact Check Tools give it."""
    return "ClaimReview" in kinds(node) or is_answer(node)


def is_answer(node: Node) -> bool:
    """Whether a node is a claim as Google's Fact Check Tools give it: what was said, and a list of reviews."""
    return "claimReview" in node and "@type" not in node
