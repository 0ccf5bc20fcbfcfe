"""Where the reviews are in a JSON document: alone, in a list, a graph, a feed, or an answer of Google's tools."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factdb.exchange.schema_org import Node, flat, kinds


@dataclass(frozen=True, slots=True)
class Found:
    """A document's reviews in its order, and its nodes by their `@id`, since a review may only refer to its parts."""

    reviews: list[Node]
    known: dict[str, Node]

    def nodes(self, value: Any) -> Iterator[Node]:
        """The objects in a value: a reference becomes what it refers to, a string an object of that name."""
        for each in flat(value):
            if not isinstance(each, dict):
                yield {"name": str(each)}
            elif set(each) <= {"@id", "@type"} and isinstance(mark := each.get("@id"), str):
                yield self.known.get(mark, each)
            else:
                yield each

    def node(self, value: Any) -> Node:
        """The first object in a value; an empty one where there is none."""
        return next(self.nodes(value), {})


def found_reviews(document: Any) -> Found:
    """Looks through a whole document: a review may hang on an article, a feed's element or a list in a list.

    A review that stands there twice, equal in all, is one.
    """
    found = Found([], {})
    seen: set[str] = set()
    waiting = [document]
    while waiting:
        top = waiting.pop()
        if isinstance(top, dict):
            if isinstance(mark := top.get("@id"), str) and not set(top) <= {"@id", "@type"}:
                found.known.setdefault(mark, top)
            if is_review(top) and (written := repr(top)) not in seen:
                seen.add(written)
                found.reviews.append(top)
            waiting.extend(reversed(top.values()))
        elif isinstance(top, list):
            waiting.extend(reversed(top))
    return found


def is_review(node: Node) -> bool:
    """Whether a node is a ClaimReview of schema.org, or a claim as Google's Fact Check Tools give it."""
    return "ClaimReview" in kinds(node) or is_answer(node)


def is_answer(node: Node) -> bool:
    """Whether a node is a claim as Google's Fact Check Tools give it: what was said, and a list of reviews."""
    return "claimReview" in node and "@type" not in node
