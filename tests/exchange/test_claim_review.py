"""Verdicts as ClaimReview."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.exchange.claim_review import SCALE, Page, as_claim_reviews, claim_review
from factdb.queries.rows import ClaimRow, StoryRow
from factdb.rules.wording import LIMIT_LINE
from factdb.vocabulary import JUDGEMENTS, GroundRules, Status
from tests.exchange.claim_review_schema import faults, pasted
from tests.reports.sample import HOSTILE, TEXTS, attribution, claim, evidence, story, unchecked, verdict

PAGE = Page(url="https://desk.example/checks/barrier#top", author="The Desk", author_url="https://desk.example")


def review(row: ClaimRow, told: StoryRow | None = None) -> dict[str, Any]:
    return claim_review(row, page=PAGE, story=told)


def written(*claims: ClaimRow, script: bool = False) -> str:
    made = as_claim_reviews(
        claims, page=PAGE, story_of=lambda slug: story(slug=slug), script=script, others=Counter[str]()
    )
    return "".join(made)


def test_a_review_says_what_was_checked_how_it_stands_who_said_it_and_where() -> None:
    assert review(claim(), story()) == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://desk.example/checks/barrier#claim-1",
        "claimReviewed": "The gates closed in eleven minutes.",
        "datePublished": "2026-03-10",
        "author": {"@type": "Organization", "name": "The Desk", "url": "https://desk.example"},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 1,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "Refuted",
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Piers Holloway"},
            "datePublished": "2026-03-10",
            "appearance": {
                "@type": "CreativeWork",
                "url": "https://example.org/barrier",
                "headline": "The barrier that failed",
                "datePublished": "2026-03-14",
                "publisher": {"@type": "Organization", "name": "The Ledger"},
            },
        },
    }


def test_a_review_of_an_unknown_day_bears_none() -> None:
    taken = verdict(uid="90b18811-5cff-5219-90a5-9f77d2fbd50f", recorded_by="Ida", recorded_at=verdict().decided_at)
    assert taken.known_at is None
    found = review(claim(verdicts=(taken,)))
    assert faults(found) == ["ClaimReview.datePublished"], "which is asked for, and not required"
    own = verdict(recorded_at=verdict().decided_at)
    assert own.known_at == own.decided_at


def test_every_judgement_has_a_number_and_a_word_and_makes_a_sound_review() -> None:
    assert set(SCALE) == set(JUDGEMENTS)
    assert len({word for _, word in SCALE.values()}) == len(SCALE)
    for status in JUDGEMENTS:
        row = claim(status=status, verdicts=(verdict(status=status),))
        for told in (None, story(), story(url=None), story(publisher=None, published_on=None)):
            assert faults(review(row, told)) == []


def test_what_is_missing_or_wrong_in_a_review_is_found() -> None:
    sound = review(claim(), story())
    for key in sound:
        assert faults({name: value for name, value in sound.items() if name != key}), key
    for key in sound["reviewRating"]:
        assert faults({**sound, "reviewRating": {k: v for k, v in sound["reviewRating"].items() if k != key}}), key
    assert faults({**sound, "url": "/checks"})
    assert faults({**sound, "datePublished": "10 March"})
    assert faults({**sound, "reviewRating": {**sound["reviewRating"], "ratingValue": 6}})
    assert faults({**sound, "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": ""}}})
    assert faults({**sound, "secret": "x"})


@pytest.mark.parametrize(
    "sources",
    [
        (attribution(kind="unnamed", name=None, descriptor="a clerk at the gates"),),
        (attribution(), attribution(id=2, source_id=2, kind="unnamed", name=None, descriptor="a clerk at the gates")),
        (  # a named source passed on what an unnamed one said
            attribution(kind="unnamed", name=None, descriptor="a clerk at the gates", via_id=2, via="Piers Holloway"),
            attribution(id=2, source_id=2),
        ),
        (attribution(ground_rules="background", descriptor="a clerk at the gates"),),
        (attribution(ground_rules="deep_background", descriptor="a clerk at the gates"),),
    ],
)
def test_a_claim_with_a_source_that_must_not_be_named_has_no_author_and_no_description(sources: Any) -> None:
    found = review(claim(sources=sources), story())
    assert "author" not in found["itemReviewed"]
    assert found["itemReviewed"]["datePublished"] == "2026-03-14"  # the story's, not the source's
    told = json.dumps(found)
    words = ("Holloway", "clerk", "harbour master", "Aldermouth", "unnamed")
    assert not [word for word in words if word in told]
    assert faults(found) == []


@pytest.mark.parametrize("status", [Status.REFUTED, Status.DISPUTED, Status.UNCONFIRMED, Status.UNVERIFIABLE])
def test_nobody_is_named_as_author_of_what_they_may_not_have_said(status: Status) -> None:
    assert "author" not in review(claim(attribution_status=status))["itemReviewed"]


def test_who_passed_words_on_is_not_their_author_and_several_who_said_them_are() -> None:
    minister = attribution(id=2, source_id=2, name="The Port", kind="organization", via_id=1)
    assert review(claim(sources=(attribution(), minister)))["itemReviewed"]["author"] == {
        "@type": "Organization",
        "name": "The Port",
    }
    both = review(claim(sources=(attribution(), attribution(id=2, source_id=2, name="Noor"))))
    assert [each["name"] for each in both["itemReviewed"]["author"]] == ["Piers Holloway", "Noor"]


def test_what_a_story_says_in_its_own_voice_is_its_publishers() -> None:
    assert review(claim(sources=()), story())["itemReviewed"]["author"]["name"] == "The Ledger"


def test_reasons_evidence_contacts_and_notes_stay_with_the_desk() -> None:
    row = claim(evidence=(evidence(path="/home/ida/drawer/log.txt", sha256="0" * 64),))
    told = written(row)
    kept = ("log", "call with", "drawer", "Gate 3", "52", "video", "Noor", "Maxine", "Ida", "mail to")
    assert not [word for word in kept if word in told]


def test_only_claims_that_somebody_judged_are_reviewed_and_none_that_was_said_off_the_record() -> None:
    reopened = claim(id=3, status=Status.UNCHECKED)
    gone = claim(id=4, status=Status.WITHDRAWN)
    hidden = claim(id=5, sources=(attribution(ground_rules=GroundRules.OFF_RECORD),))
    found = json.loads(written(unchecked(), reopened, gone, hidden, claim(id=6), claim(id=7)))
    assert [each["url"].partition("#")[2] for each in found] == ["claim-6", "claim-7"]
    assert json.loads(written(unchecked())) == []
    assert pasted(written(unchecked(), script=True)) == []


@given(text=TEXTS | st.sampled_from([HOSTILE, "</script><b>", "<!--<script>", "]]>", "a\u2028b"]))
def test_no_text_ends_the_script_and_every_text_comes_back(text: str) -> None:
    row = claim(text=text, sources=(attribution(name=text[:LIMIT_LINE].strip() or "x"),))
    [found] = pasted(written(row, script=True))
    assert found["claimReviewed"] == text
    assert found == json.loads(written(row))[0]
