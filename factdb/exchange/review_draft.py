"""A published review as a record to import: the claim, who made it, and how it was rated."""

from collections.abc import Iterator

from factdb.exchange.found_reviews import Found, is_answer
from factdb.exchange.ratings import Rating, Rules, status_of
from factdb.exchange.record import PieceDraft, RecordDraft, Rejected, ReviewDraft, SpeakerDraft, tag_of
from factdb.exchange.schema_org import Node, address, addresses, day, flat, kinds, local, prop, text
from factdb.rules.wording import normalised
from factdb.vocabulary import SourceKind

UNRATED = "(no rating given)"
"""Stands for the words of a review that rates nothing."""

LIMIT_REASON = 5_000
"""Code points in a reviewer's reason; what is longer is an article."""

HEADLINE = (
    "Of this claim the file gives no words but the headline of its review. A headline may deny what was claimed, so "
    "the rating is kept and not applied to it."
)
"""The note on a claim that has only its review's headline for words."""

_APPEARED = "The claim appeared here, says the review."


def review_draft(node: Node, found: Found, *, rules: Rules, line: int) -> RecordDraft | Rejected:
    """A ClaimReview, or a claim of Google's Fact Check Tools, as a record.

    The speaker is the author of what was reviewed, never the reviewer; where both have one name there is no speaker.
    A rating is given a status by `rules` alone, and none if the claim's words are only the review's headline.
    """
    if is_answer(node):
        return _answer(node, found, rules, line)
    item = found.node(prop(node, "itemReviewed"))
    title = text(prop(node, "headline")) or text(prop(node, "name"))
    words = text(prop(node, "claimReviewed")) or text(prop(item, "text", "headline", "name", "description"))
    headline = words is None or _same(words, text(prop(node, "headline")))
    if (words or title) is None:
        return Rejected(line, "it gives neither the claim's words nor a headline.")
    reviewer, writers = _reviewers(node, found)
    rating = _rating(found.node(prop(node, "reviewRating")))
    review = ReviewDraft(
        words=rating.words or rating.value or UNRATED,
        scale=rating.scale,
        status=None if headline else status_of(rating, rules),
        reviewer=reviewer,
        on=day(prop(node, "datePublished", "dateCreated", "dateModified")),
        url=address(prop(node, "url", "mainEntityOfPage")),
        title=title,
        because=_reason(node, found, writers),
    )
    places = [*dict.fromkeys(_places(item))]
    return RecordDraft(
        text=str(words or title),
        line=line,
        note=HEADLINE if headline else None,
        tags=_tags(node),
        speakers=_speakers(item, found, rules, {normalised(name) for name in (reviewer, *writers) if name}),
        url=next(iter(places), None),
        reviews=[review],
        evidence=[PieceDraft(url=place, note=_APPEARED) for place in places[1:]],
    )


def _answer(node: Node, found: Found, rules: Rules, line: int) -> RecordDraft | Rejected:
    """A claim of Google's Fact Check Tools: all its reviews in one record."""
    words, published = text(node.get("text")), [*found.nodes(node.get("claimReview"))]
    titles = [title for each in published if (title := text(each.get("title")))]
    if not (words or titles):
        return Rejected(line, "it gives neither the claim's words nor a headline.")
    headline = words is None or any(_same(words, title) for title in titles)
    reviewers = [text(each.get("publisher")) or _site(found.node(each.get("publisher"))) for each in published]
    reviews = [
        ReviewDraft(
            words=text(each.get("textualRating")) or UNRATED,
            status=None if headline else status_of(Rating(words=text(each.get("textualRating"))), rules),
            reviewer=reviewer,
            on=day(each.get("reviewDate")),
            url=address(each.get("url")),
            title=text(each.get("title")),
        )
        for each, reviewer in zip(published, reviewers, strict=True)
    ]
    item = {"author": node.get("claimant"), "datePublished": node.get("claimDate")}
    return RecordDraft(
        text=words or titles[0],
        line=line,
        note=HEADLINE if headline else None,
        speakers=_speakers(item, found, rules, {normalised(name) for name in reviewers if name}),
        reviews=reviews,
    )


def _site(publisher: Node) -> str | None:
    return text(publisher.get("site"))


def _rating(node: Node) -> Rating:
    words, value = text(prop(node, "alternateName", "name")), text(prop(node, "ratingValue"))
    if value and not words and not any(letter.isdigit() for letter in value):
        words, value = value, None  # a word where the number belongs
    return Rating(words=words, value=value, worst=text(prop(node, "worstRating")), best=text(prop(node, "bestRating")))


def _reviewers(node: Node, found: Found) -> tuple[str | None, list[str]]:
    """Whose review it is, the first author or publisher that is no person, and who else signed it."""
    named: dict[str, bool] = {}
    for each in (*found.nodes(prop(node, "author", "creator")), *found.nodes(prop(node, "publisher"))):
        if name := text(each):
            named.setdefault(" ".join(name.split()), "Person" in kinds(each))
    house = next((name for name, person in named.items() if not person), next(iter(named), None))
    return house, [name for name in named if name != house]


def _reason(node: Node, found: Found, writers: list[str]) -> str | None:
    """The reviewer's own reason, and who wrote it; a whole article in its place is left where it is."""
    rating = found.node(prop(node, "reviewRating"))
    given = text(prop(rating, "ratingExplanation")) or text(prop(node, "description", "reviewBody"))
    signed = f"Written by {', '.join(writers)}." if writers else None
    return " ".join(filter(None, (given if given and len(given) <= LIMIT_REASON else None, signed))) or None


def _speakers(item: Node, found: Found, rules: Rules, reviewers: set[str]) -> list[SpeakerDraft]:
    said_on, speakers = day(prop(item, "datePublished", "dateCreated")), {}
    for each in found.nodes(prop(item, "author", "creator")):
        name = text(each)
        if not name or normalised(name) in reviewers:
            continue
        name = " ".join(name.split())
        if normalised(name) in rules.nobody:
            speakers[name] = SpeakerDraft(kind=SourceKind.UNNAMED, descriptor=name, said_on=said_on)
        else:
            speakers[name] = SpeakerDraft(
                name=name,
                kind=_kind(each),
                role=text(prop(each, "jobTitle")),
                organization=text(prop(each, "worksFor", "affiliation", "memberOf")),
                said_on=said_on,
            )
    return [*speakers.values()]


def _kind(node: Node) -> str:
    firm = any("Organization" in kind or kind in ("Corporation", "PoliticalParty") for kind in kinds(node))
    return SourceKind.ORGANIZATION if firm else SourceKind.PERSON


def _places(item: Node) -> Iterator[str]:
    """Where the claim was made: its first appearance, its other ones, and its own address."""
    for name in ("firstAppearance", "appearance", "url", "sameAs", "@id"):
        for key, value in item.items():
            if local(key) == name:
                yield from addresses(value)


def _tags(node: Node) -> tuple[str, ...]:
    words = [part for each in flat(prop(node, "keywords")) if isinstance(each, str) for part in each.split(",")]
    return tuple(dict.fromkeys(tag for word in words if (tag := tag_of(word))))


def _same(one: str, other: str | None) -> bool:
    return other is not None and normalised(one) == normalised(other)
