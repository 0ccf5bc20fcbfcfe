"""ClaimReview in every form it is found becomes records; what cannot be read is told and never guessed."""

import csv
import io
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.exchange.claimreview import looks_like_claimreview
from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft, Rejected
from tests.conftest import SHARED

SAMPLES = sorted((SHARED / "data" / "claims" / "claimskg" / "samples").glob("*.csv"))
REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://example.org/checks/bridge",
    "claimReviewed": "The bridge cost nine million.",
    "datePublished": "2024-03-05T10:00:00+01:00",
    "author": {"@type": "Organization", "name": "Example Checks"},
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "False"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Ada Kern", "jobTitle": "mayor", "worksFor": {"name": "Example Town"}},
        "datePublished": "2024-03-01",
        "appearance": [{"url": "https://example.org/speech"}, {"url": "https://example.org/video"}],
    },
}


def with_(**changes: Any) -> dict[str, Any]:
    """The example with some properties changed."""
    return {**REVIEW, **changes}


def rated(**rating: Any) -> RecordDraft:
    """The record of the example with another rating."""
    return only(with_(reviewRating=rating))


def items(document: Any) -> list[RecordDraft | Rejected]:
    """What is read from bytes, from a text, or from what is written as JSON."""
    raw = document if isinstance(document, str | bytes) else json.dumps(document)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "checks"
        path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
        return list(import_file(path, wanted="claimreview").records())


def only(document: Any) -> RecordDraft:
    """The one record of a document."""
    [made] = items(document)
    assert isinstance(made, RecordDraft)
    return made


def test_a_review_alone_gives_the_claim_its_speaker_and_its_rating() -> None:
    made = only(REVIEW)
    assert made.text == "The bridge cost nine million."
    [speaker], [review] = made.speakers, made.reviews
    assert (speaker.name, speaker.kind, speaker.role, speaker.organization) == (
        "Ada Kern",
        "person",
        "mayor",
        "Example Town",
    )
    assert speaker.said_on == "2024-03-01"
    assert (review.words, review.scale, review.status) == ("False", "1 to 5: 1", "refuted")
    assert (review.reviewer, review.on, review.url) == ("Example Checks", "2024-03-05", REVIEW["url"])
    assert made.url == "https://example.org/speech"
    assert [piece.url for piece in made.evidence] == ["https://example.org/video"]


@pytest.mark.parametrize(
    "document",
    [
        [REVIEW],
        [[REVIEW]],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, REVIEW]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]},
        {"@type": "DataFeed", "dataFeedElement": {"item": REVIEW}},
        {"@type": "NewsArticle", "review": REVIEW},
        {"@type": "NewsArticle", "review": [REVIEW, REVIEW]},
        with_(**{"@type": ["Review", "ClaimReview"]}),
        with_(**{"@type": "http://schema.org/ClaimReview"}),
        with_(**{"@type": ["https://schema.org/ClaimReview"]}),
        with_(**{"@type": "schema:ClaimReview"}),
    ],
)
def test_a_review_is_found_wherever_it_hangs(document: Any) -> None:
    assert only(document) == only(REVIEW)


def test_expanded_names_and_values_are_read() -> None:
    made = only(
        {
            "@type": ["http://schema.org/ClaimReview"],
            "http://schema.org/claimReviewed": [{"@value": "Der Turm steht.", "@language": "de"}],
            "http://schema.org/reviewRating": [{"http://schema.org/alternateName": [{"@value": "Richtig"}]}],
            "http://schema.org/author": [{"@list": [{"http://schema.org/name": "Example Checks"}]}],
        }
    )
    assert (made.text, made.reviews[0].status, made.reviews[0].reviewer) == (
        "Der Turm steht.",
        "confirmed",
        "Example Checks",
    )


def test_parts_that_are_only_referred_to_are_looked_up() -> None:
    claim = {"@id": "#claim", "@type": "Claim", "author": {"@id": "#ada"}}
    ada = {"@id": "#ada", "@type": "Person", "name": "Ada Kern"}
    made = only({"@graph": [with_(itemReviewed={"@id": "#claim"}), claim, ada]})
    assert [speaker.name for speaker in made.speakers] == ["Ada Kern"]


def test_strings_stand_where_objects_are_meant() -> None:
    made = only(with_(author="Example Checks", reviewRating="Mostly true", itemReviewed={"author": "Ada Kern"}))
    assert (made.reviews[0].reviewer, made.reviews[0].words, made.reviews[0].status) == (
        "Example Checks",
        "Mostly true",
        "disputed",
    )
    assert [speaker.name for speaker in made.speakers] == ["Ada Kern"]


def test_characters_that_cannot_be_stored_are_left_out() -> None:
    assert only(with_(claimReviewed="\u202bThe\x9d bridge\ud800 fell.\u202c")).text == "The bridge fell."


def test_an_item_that_is_a_bare_string_is_the_claim() -> None:
    assert only(with_(claimReviewed="", itemReviewed="The bridge fell.")).text == "The bridge fell."


def test_lists_in_lists_of_authors_are_all_named() -> None:
    authors = [[{"name": "Ida Moss"}, ["Jo Park"]], {"@type": "Organization", "name": "Example Checks"}]
    [review] = only(with_(author=[{"@type": "Person", "name": "Lu Berg"}, authors])).reviews
    assert (review.reviewer, review.because) == ("Ida Moss", "Written by Lu Berg, Jo Park, Example Checks.")


def test_empty_addresses_are_no_addresses() -> None:
    made = only(with_(url="", itemReviewed={"author": {"name": "Ada Kern"}, "appearance": {"url": ""}, "sameAs": [""]}))
    assert (made.url, made.reviews[0].url, made.evidence) == (None, None, [])


@pytest.mark.parametrize(
    ("given", "day"),
    [
        *(("2021-07-05T10:00:00+02:00", "2021-07-05"), ("2021-7", "2021-07"), ("July 5, 2021", "2021-07-05")),
        *(("5 juillet 2021", "2021-07-05"), ("5.7.2021", "2021-07-05"), ("05/07/2021", None), ("soon", None)),
    ],
)
def test_a_day_is_read_as_publishers_write_it_where_it_can_be_read_in_one_way(given: str, day: str | None) -> None:
    assert only(with_(datePublished=given)).reviews[0].on == day


def test_the_reviewer_is_never_taken_for_the_speaker() -> None:
    made = only(with_(itemReviewed={"author": {"name": "EXAMPLE checks"}}))
    assert made.speakers == []


def test_words_that_name_nobody_are_kept_as_a_description() -> None:
    [speaker] = only(with_(itemReviewed={"author": {"name": "Multiple Sources"}})).speakers
    assert (speaker.kind, speaker.name, speaker.descriptor) == ("unnamed", None, "Multiple Sources")


def test_a_scale_in_strings_decides_where_there_are_no_words() -> None:
    made = rated(ratingValue="5", worstRating="1", bestRating="5")
    assert (made.reviews[0].words, made.reviews[0].status) == ("5", "confirmed")
    assert rated(ratingValue="2,5", worstRating="1", bestRating="5").reviews[0].status == "disputed"
    assert rated(ratingValue=0, worstRating=0, bestRating=10).reviews[0].status == "refuted"


@pytest.mark.parametrize(
    "rating",
    [
        {"ratingValue": 1, "bestRating": 5},
        {"ratingValue": 5, "worstRating": 1},
        {"ratingValue": 1, "worstRating": 5, "bestRating": 1},
        {"ratingValue": "-1", "worstRating": "-1", "bestRating": "-1"},
        {"ratingValue": -1, "worstRating": -1, "bestRating": 5},
        {"ratingValue": 9, "worstRating": 1, "bestRating": 5},
        {"ratingValue": 3, "worstRating": 3, "bestRating": 3},
        {"ratingValue": "9e9", "worstRating": 1, "bestRating": "1e10"},
        {"ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "Burgundy"},
    ],
)
def test_a_rating_that_no_rule_knows_gives_no_status_and_keeps_its_words(rating: dict[str, Any]) -> None:
    [review] = rated(**rating).reviews
    assert review.status is None
    assert review.words == rating.get("alternateName", str(rating["ratingValue"]))
    assert str(review.scale).endswith(f": {rating['ratingValue']}")


def test_words_go_before_a_scale_that_says_otherwise() -> None:
    assert rated(ratingValue=5, worstRating=1, bestRating=5, alternateName="Falsch").reviews[0].status == "refuted"


def test_a_review_without_a_rating_says_so() -> None:
    [review] = only({name: value for name, value in REVIEW.items() if name != "reviewRating"}).reviews
    assert (review.words, review.status) == ("(no rating given)", None)


def test_a_headline_in_the_place_of_the_claim_is_not_judged() -> None:
    made = only(with_(claimReviewed=None, itemReviewed={}, headline="No, the bridge did not cost nine million"))
    assert made.text == "No, the bridge did not cost nine million"
    assert made.reviews[0].status is None
    assert "headline" in str(made.note)
    assert only(with_(headline=REVIEW["claimReviewed"])).reviews[0].status is None


def test_a_review_without_any_words_is_rejected_with_the_reason() -> None:
    assert items([REVIEW, {"@type": "ClaimReview"}])[1] == Rejected(
        2, "it gives neither the claim's words nor a headline."
    )


def test_the_scripts_of_a_page_are_read_and_broken_ones_told() -> None:
    page = f"""<!doctype html><html><head><title>x</title>
<script type="application/ld+json">{json.dumps(REVIEW)}</script>
<script type="application/ld+json">{{"@type": "ClaimReview", </script>
<script>var no = {{"@type": "ClaimReview"}};</script>
<SCRIPT TYPE='application/ld+json; charset=utf-8'>
//<![CDATA[
{json.dumps(with_(claimReviewed="The bridge &amp; the road fell."))}
//]]>
</SCRIPT></head><body><p>It was false.</p></body></html>"""
    first, broken, last = items(page)
    assert isinstance(first, RecordDraft)
    assert isinstance(last, RecordDraft)
    assert (first.line, first.text, last.text) == (2, REVIEW["claimReviewed"], "The bridge & the road fell.")
    assert isinstance(broken, Rejected)
    assert (broken.line, "cannot be read" in broken.reason) == (3, True)


def test_a_page_without_reviews_gives_nothing() -> None:
    assert items("<html><body><p>No reviews.</p></body></html>") == []


def test_an_answer_of_googles_tools_is_one_claim_with_all_its_reviews() -> None:
    published = [
        {
            "publisher": {"name": "Example Checks", "site": "example.org"},
            "url": "https://example.org/checks/bridge",
            "title": "The bridge cost four million",
            "reviewDate": "2024-03-05T00:00:00Z",
            "textualRating": "Faux",
            "languageCode": "fr",
        },
        {"publisher": {"site": "example.com"}, "url": "https://example.com/b", "textualRating": "Burgundy"},
    ]
    claim = {"text": "The bridge cost nine million.", "claimant": "Ada Kern", "claimDate": "2024-03-01T00:00:00Z"}
    made = only({"claims": [{**claim, "claimReview": published}], "nextPageToken": "x"})
    assert [(each.reviewer, each.words, each.status) for each in made.reviews] == [
        ("Example Checks", "Faux", "refuted"),
        ("example.com", "Burgundy", None),
    ]
    assert [(speaker.name, speaker.said_on) for speaker in made.speakers] == [("Ada Kern", "2024-03-01")]


def test_each_line_of_json_lines_is_an_item() -> None:
    good, bad, empty, last = items(f"{json.dumps(REVIEW)}\n{{broken\n{{}}\n\n{json.dumps(with_(url=''))}\n")
    assert isinstance(good, RecordDraft)
    assert isinstance(last, RecordDraft)
    assert (good.line, last.line) == (1, 5)
    assert [each.line for each in (bad, empty) if isinstance(each, Rejected)] == [2, 3]


def harvest(**cells: str) -> RecordDraft:
    """The record of a harvest's one row."""
    row = {
        "": "0",
        "rating_ratingValue": "",
        "rating_alternateName": "False",
        "claimReview_author_name": "checks",
        "claimReview_url": "https://www.example.org/checks/bridge",
        "claimReview_claimReviewed": '"The bridge,\nall of it, fell"',
        "claimReview_datePublished": "2021-7-5",
        "creativeWork_author_name": "Ada Kern",
        "extra_title": "Bridge did not fall",
        "extra_tags": "bridges,Example Town",
        **cells,
    }
    written = io.StringIO()
    table = csv.DictWriter(written, list(row))
    table.writeheader()
    table.writerow(row)
    return only(written.getvalue())


def test_a_row_of_a_harvest_is_read_like_the_review_it_was_made_from() -> None:
    made = harvest()
    assert (made.line, made.text, made.tags) == (2, "The bridge,\nall of it, fell", ("bridges", "example-town"))
    assert [speaker.name for speaker in made.speakers] == ["Ada Kern"]
    assert (made.reviews[0].on, made.reviews[0].reviewer, made.reviews[0].status) == ("2021-07-05", "checks", "refuted")


@pytest.mark.parametrize(
    "cells",
    [
        {"claimReview_author_url": "https://example.org/staff/ada-kern"},
        {"claimReview_author_name": "politifact"},
    ],
)
def test_a_journalist_in_a_harvest_is_put_beside_the_reviewer(cells: dict[str, str]) -> None:
    made = harvest(**cells)
    assert made.speakers == []
    assert made.reviews[0].because == "Written by Ada Kern."


@pytest.mark.parametrize(
    "head",
    ['{"@type": "ClaimReview"', '\ufeff[{"claimReview": [', '<!DOCTYPE html><html lang="de">', '{"@context": "x"'],
)
def test_a_file_with_reviews_is_known_by_its_beginning(head: str) -> None:
    assert looks_like_claimreview(head)


@pytest.mark.parametrize("head", ['{"claim": "x"}', "claim,speaker\nClaimReview,x", "ClaimReview is a schema.", ""])
def test_another_file_is_not_taken_for_one_with_reviews(head: str) -> None:
    assert not looks_like_claimreview(head)


@pytest.mark.parametrize("content", ["", "no reviews here", "{broken", "[" * 100_000, '{"a":1}{"b":2}'])
def test_a_file_that_is_no_such_thing_is_refused(content: str) -> None:
    with pytest.raises(BadInput):
        items(content)


@pytest.mark.parametrize("depth", [100, 900, 990, 5_000, 20_000])
def test_however_deep_a_file_is_nested_it_is_read_or_refused(depth: int) -> None:
    deep = '{"@type": "ClaimReview", "claimReviewed": "It fell.", "author": ' + "[" * depth + "]" * depth + "}"
    try:
        made = items(deep)
    except BadInput:
        return
    assert made == [Rejected(1, "it is nested too deeply.")] or [
        each.text for each in made if isinstance(each, RecordDraft)
    ] == ["It fell."]


LEAF = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["-1", "5", "True"])
)
NAME = st.sampled_from(
    [
        "@type",
        "@id",
        "@value",
        "@graph",
        "claimReviewed",
        "claimReview",
        "author",
        "reviewRating",
        "itemReviewed",
        "url",
        "ratingValue",
        "worstRating",
        "bestRating",
        "alternateName",
        "name",
        "text",
        "appearance",
        "datePublished",
        "publisher",
        "title",
        "headline",
        "keywords",
        "jobTitle",
        "claimant",
    ]
)
VALUE = st.recursive(
    LEAF | st.sampled_from(["ClaimReview", "https://schema.org/ClaimReview", "http://[x", "2021-13-45", "#a"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAME, inner, max_size=6),
    max_leaves=20,
)


@settings(max_examples=150)
@given(st.dictionaries(NAME, VALUE, max_size=8), VALUE)
def test_any_json_gives_records_or_reasons(review: dict[str, Any], other: Any) -> None:
    for made in items([{**review, "@type": "ClaimReview"}, other, {**review, "claimReview": other}]):
        assert isinstance(made, Rejected) or made.text.strip()


@settings(max_examples=50)
@given(st.binary(max_size=200), st.sampled_from([b"", b"<script type='application/ld+json'>", b"{", b"["]))
def test_any_bytes_give_records_or_a_refusal(raw: bytes, start: bytes) -> None:
    try:
        made = items(start + raw)
    except BadInput:
        return
    assert all(isinstance(each, RecordDraft | Rejected) for each in made)


@pytest.mark.skipif(not SAMPLES, reason="no harvest beside the checkout")
def test_every_row_of_a_real_harvest_is_a_record() -> None:
    read = [each for path in SAMPLES for each in import_file(path).records()]
    made = [each for each in read if isinstance(each, RecordDraft)]
    assert len(read) == len(made) == 510
    assert sum(each.reviews[0].status is not None for each in made) == 298
    assert sum(each.note is not None for each in made) == 196
