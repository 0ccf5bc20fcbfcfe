"""The flat CSV of harvesters of fact-checks, ClaimsKG's columns: each row made the node that it was flattened from."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from factdb.exchange.ratings import Rules, names_journalists
from factdb.exchange.schema_org import Node

COLUMNS = ("claimReview_claimReviewed", "rating_alternateName")
"""By these two a file is known."""

_RATING = ("ratingValue", "worstRating", "bestRating", "alternateName")


def harvested(row: Mapping[str, str], rules: Rules) -> Node:
    """A row as a ClaimReview.

    Many of these rows give the journalist who wrote the review as the author of the claim. That is known by
    `rules.journalists`, which lists the reviewers concerned, and by an address for that author on the review's own
    site; then the journalist is set down beside the reviewer, and the claim has no speaker.
    """
    cell = {name: _bare(value) for name, value in row.items() if isinstance(name, str) and isinstance(value, str)}
    site, url = cell.get("claimReview_author_name", ""), cell.get("claimReview_url", "")
    speaker, page = cell.get("creativeWork_author_name", ""), cell.get("claimReview_author_url", "")
    writers = cell.get("claimReview_author", "").split(",")
    if names_journalists(site or cell.get("claimReview_source", ""), rules) or (page and _host(page) == _host(url)):
        writers, speaker = [*writers, speaker], ""
    return {
        "@type": "ClaimReview",
        "claimReviewed": cell.get("claimReview_claimReviewed"),
        "headline": cell.get("extra_title"),
        "author": [{"@type": "Organization", "name": site or cell.get("claimReview_source")}, *map(_person, writers)],
        "datePublished": cell.get("claimReview_datePublished"),
        "url": url,
        "keywords": cell.get("extra_tags"),
        "reviewRating": {name: cell.get(f"rating_{name}") for name in _RATING},
        "itemReviewed": {
            "author": {"name": speaker},
            "datePublished": cell.get("creativeWork_datePublished"),
            "sameAs": cell.get("creativeWork_author_sameAs"),
        },
    }


def _person(name: str) -> Node:
    return {"@type": "Person", "name": name.strip()}


def _bare(value: str) -> str:
    """A cell without the pair of straight quotes that some harvests keep around their texts."""
    value = value.strip()
    return value[1:-1].strip() if len(value) > 1 and value[0] == value[-1] == '"' and '"' not in value[1:-1] else value


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return url
