"""What is wrong with a ClaimReview, by Google's documentation ("Fact check structured data") and schema.org's types.

Written from the documentation, apart from the code that writes reviews.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
PROPERTIES = {
    "ClaimReview": {
        "@context", "@type", "url", "claimReviewed", "author", "datePublished", "reviewRating", "itemReviewed",
    },
    "Rating": {"@type", "ratingValue", "bestRating", "worstRating", "alternateName"},
    "Claim": {"@type", "author", "datePublished", "appearance", "firstAppearance"},
    "CreativeWork": {"@type", "url", "headline", "datePublished", "publisher", "author"},
    "Organization": {"@type", "name", "url", "sameAs"},
    "Person": {"@type", "name", "url", "sameAs"},
}  # fmt: skip
"""The properties that each type may have here: all of them are schema.org's."""


def faults(review: Mapping[str, Any]) -> list[str]:
    """What is wrong with a review, or missing in it that is required or recommended; empty for a sound one.

    Not all that is recommended can be had: a claim has an author, a date and an appearance only where they are known.
    """
    return list(_review(review))


def _review(review: Mapping[str, Any]) -> Iterator[str]:
    yield from _typed(review, "ClaimReview")
    if review.get("@context") not in ("https://schema.org", "http://schema.org"):
        yield "@context"
    yield from _held(review, "url", address)
    yield from _held(review, "claimReviewed", words)
    yield from _held(review, "datePublished", day)
    yield from _who(review.get("author"))
    yield from _rating(review.get("reviewRating") or {})
    yield from _claim(review.get("itemReviewed") or {})


def _rating(rating: Mapping[str, Any]) -> Iterator[str]:
    yield from _typed(rating, "Rating")
    yield from _held(rating, "alternateName", words)
    numbers = [rating.get(name) for name in ("worstRating", "ratingValue", "bestRating")]
    if not all(type(each) is int for each in numbers):
        yield "Rating without whole numbers"
    elif sorted(numbers, key=str) != numbers or numbers[0] == numbers[2]:
        yield "Rating outside its scale"


def _claim(claim: Mapping[str, Any]) -> Iterator[str]:
    yield from _typed(claim, "Claim")
    authors = claim.get("author", [])
    for each in authors if isinstance(authors, list) else [authors]:
        yield from _who(each)
    if "datePublished" in claim:
        yield from _held(claim, "datePublished", day)
    if work := claim.get("appearance"):
        yield from _typed(work, "CreativeWork")
        yield from _held(work, "url", address)
        yield from _who(work["publisher"]) if "publisher" in work else ()


def _who(author: Any) -> Iterator[str]:
    if not isinstance(author, dict) or author.get("@type") not in ("Organization", "Person"):
        yield "an author that is nobody"
        return
    yield from _typed(author, author["@type"])
    yield from _held(author, "name", words)
    if "url" in author:
        yield from _held(author, "url", address)


def _typed(node: Mapping[str, Any], kind: str) -> Iterator[str]:
    if node.get("@type") != kind:
        yield f"@type of {kind}"
    yield from (f"{kind}.{name} is unknown" for name in node.keys() - PROPERTIES[kind])
    yield from (f"{kind}.{name} is empty" for name, value in node.items() if value in (None, "", [], {}))


def _held(node: Mapping[str, Any], name: str, test: Callable[[Any], bool]) -> Iterator[str]:
    if not test(node.get(name)):
        yield f"{node.get('@type')}.{name}"


def words(value: Any) -> bool:
    return isinstance(value, str) and value.strip() == value != ""


def day(value: Any) -> bool:
    return isinstance(value, str) and DATE.fullmatch(value) is not None


def address(value: Any) -> bool:
    return isinstance(value, str) and urlsplit(value).scheme in ("http", "https") and bool(urlsplit(value).hostname)


class Scripts(HTMLParser):
    """The JSON-LD in a page, and how many elements of any sort it has."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.elements: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        if dict(attrs).get("type") == "application/ld+json":
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self.texts:
            self.texts[-1] += data


def pasted(page: str) -> list[dict[str, Any]]:
    """The reviews in a page that holds nothing but one script. Raises AssertionError where it holds anything else."""
    reader = Scripts()
    reader.feed(page)
    reader.close()
    assert reader.elements == ["script"], reader.elements
    found: list[dict[str, Any]] = json.loads(reader.texts[0])
    return found
