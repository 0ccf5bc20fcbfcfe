"""Verdicts as ClaimReview, the markup by which a page tells search engines which claims it checks (schema.org).

Required of a ClaimReview are claimReviewed, reviewRating with alternateName, and url; recommended are author,
datePublished, itemReviewed and, of the rating, ratingValue, bestRating and worstRating (Google Search Central, "Fact
check structured data").
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag

from factdb.queries.rows import AttributionRow, ClaimRow, StoryRow, VerdictRow
from factdb.rules.dates import day_of
from factdb.rules.wording import normalised
from factdb.vocabulary import GroundRules, SourceKind, Status, Target

WORST, BEST = 1, 5

SCALE: dict[str, tuple[int, str]] = {
    Status.CONFIRMED: (5, "Confirmed"),
    Status.DISPUTED: (3, "Disputed"),
    Status.UNCONFIRMED: (3, "Unconfirmed"),
    Status.UNVERIFIABLE: (3, "Unverifiable"),
    Status.REFUTED: (1, "Refuted"),
}
"""A claim's status as a number and a word. 3 leans to neither side; the word, which readers see, tells which it is."""

_ESCAPED = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page that reviews stand on: its address, and the desk that answers for them.

    `reviewers` are those, normalised, whose verdicts are the desk's even where they came with a file.
    """

    url: str
    author: str
    author_url: str | None = None
    reviewers: frozenset[str] = frozenset()


def as_claim_reviews(
    claims: Iterable[ClaimRow],
    *,
    page: Page,
    story_of: Callable[[str], StoryRow],
    script: bool = False,
    others: Counter[str],
) -> Iterator[str]:
    """The claims with a standing judgement of the desk on content as a JSON array, one review a line.

    All others are left out: a review's author is whoever checked the claim. Where that was somebody else, `others`
    counts them. With `script` it is an element to paste into the page. Nothing in a claim can end that element.
    """
    yield '<script type="application/ld+json">\n[' if script else "["
    place = -1
    for place, row in enumerate(_own(filter(reviewable, claims), page.reviewers, others)):
        story = story_of(row.story) if row.story else None
        review = json.dumps(claim_review(row, page=page, story=story), ensure_ascii=False)
        yield f"{',' if place else ''}\n{review.translate(_ESCAPED)}"
    yield ("\n]\n" if place >= 0 else "]\n") + ("</script>\n" if script else "")


def reviewable(row: ClaimRow) -> bool:
    """Whether a claim may be told as reviewed: somebody judged its content, and no source said it off the record."""
    return row.status in SCALE and all(each.ground_rules != GroundRules.OFF_RECORD for each in row.sources)


def _own(claims: Iterable[ClaimRow], reviewers: Collection[str], others: Counter[str]) -> Iterator[ClaimRow]:
    """The claims that the desk judged."""
    for row in claims:
        decided = _decided(row)
        if decided.taken_over and normalised(decided.decided_by) not in reviewers:
            others[decided.decided_by] += 1
        else:
            yield row


def _decided(row: ClaimRow) -> VerdictRow:
    """The standing verdict on a claim's content."""
    return next(each for each in reversed(row.verdicts) if each.target == Target.CONTENT)


def claim_review(row: ClaimRow, *, page: Page, story: StoryRow | None) -> dict[str, Any]:
    """A claim's standing judgement on content. Its reasons, evidence and notes stay with the desk."""
    value, word = SCALE[row.status]
    at = _decided(row).known_at
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": f"{urldefrag(page.url).url}#claim-{row.id}",
        "claimReviewed": row.text,
        **({"datePublished": day_of(at)} if at else {}),
        "author": _named("Organization", page.author, page.author_url),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": value,
            "bestRating": BEST,
            "worstRating": WORST,
            "alternateName": word,
        },
        "itemReviewed": _claim(row, story),
    }


def _claim(row: ClaimRow, story: StoryRow | None) -> dict[str, Any]:
    voices = speakers(row)
    said_on = next((each.said_on for each in voices if each.said_on), story.published_on if story else None)
    authors = [_named("Person" if each.kind == SourceKind.PERSON else "Organization", each.label) for each in voices]
    if not row.sources and story and story.publisher:  # the story's own voice
        authors = [_named("Organization", story.publisher)]
    told = {
        "@type": "Claim",
        "author": authors[0] if len(authors) == 1 else authors,
        "datePublished": said_on,
        "appearance": _appearance(story) if story and story.url else None,
    }
    return {key: value for key, value in told.items() if value}


def speakers(row: ClaimRow) -> list[AttributionRow]:
    """The sources that a reader may be told a claim is from: those who said it, not those who passed it on.

    None where any of its sources, those who passed it on included, is unnamed or spoke on other terms than on the
    record, and none where somebody doubts that they said it.
    """
    said = row.attribution_status in (Status.UNCHECKED, Status.CONFIRMED)
    if not (said and all(each.name and each.ground_rules in (None, GroundRules.ON_RECORD) for each in row.sources)):
        return []
    relays = {each.via_id for each in row.sources}
    by_source = {each.source_id: each for each in reversed(row.sources) if each.id not in relays}
    return sorted(by_source.values(), key=lambda each: each.id)


def _appearance(story: StoryRow) -> dict[str, Any]:
    told = {"@type": "CreativeWork", "url": story.url, "headline": story.title, "datePublished": story.published_on}
    publisher = _named("Organization", story.publisher) if story.publisher else None
    return {key: value for key, value in {**told, "publisher": publisher}.items() if value}


def _named(kind: str, name: str, url: str | None = None) -> dict[str, Any]:
    return {"@type": kind, "name": name, **({"url": url} if url else {})}
