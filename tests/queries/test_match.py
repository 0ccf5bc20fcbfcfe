"""Claims that seem to say the same."""

import pytest

from bench.million import sentences
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.queries import match_pool
from factdb.queries.match import claims_alike, held_by, match, matching_claims
from factdb.store.location import Location
from factdb.store.work import reading, writing

TEXTS = (
    "The new dock at Portsea opens in May 2027.",
    "Fishermen were not asked about the new dock.",
    "The bakery closed.",
)


@pytest.fixture
def filled(place: Location) -> Location:
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text=text) for text in TEXTS]))
    return place


def alike(place: Location, text: str, **more: list[int]) -> list[int]:
    with reading(place) as connection:
        return [row.id for row in claims_alike(connection, text, **more)]  # type: ignore[arg-type]


def test_a_claim_in_nearly_the_same_words_is_found(filled: Location) -> None:
    assert alike(filled, "Portsea's new dock opens in May") == [1]


def test_a_claim_that_shares_a_word_or_two_is_not(filled: Location) -> None:
    assert alike(filled, "The bakery in Elm Street burnt down twice that summer") == []


def test_the_claim_itself_is_left_out(filled: Location) -> None:
    assert alike(filled, TEXTS[0], without=[1]) == []


@pytest.mark.parametrize("text", ["", "…", "it is so", "' OR 1=1 --", '"unbalanced NEAR( AND dock*', "dock\x00harbour"])
def test_no_words_and_hostile_words_find_nothing_and_break_nothing(filled: Location, text: str) -> None:
    assert alike(filled, text) in ([], [2], [1, 2], [2, 1])


HOSTILE = [
    "",
    "…",
    '"',
    "a NEAR(b, 2)",
    "dock*",
    "dock\x00bakery",
    "\ud800 dock",
    "_ __",
    "dock " * 2_000,
    "x" * 10_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_finds_claims_or_none_and_never_fails(filled: Location, text: str) -> None:
    with reading(filled) as connection:
        rows = match(connection, text, limit=10).rows
    assert {row.claim.id for row in rows} == ({1, 2} if "dock" in text else set()) | (
        {3} if "bakery" in text else set()
    )


def test_the_claim_with_the_rarer_words_comes_first_and_says_which_they_are(filled: Location) -> None:
    with reading(filled) as connection:
        first, second = match(
            connection, "Were fishermen told of the #NewDocks? https://example.org/bakery", limit=10
        ).rows
    assert (first.claim.id, second.claim.id) == (2, 1)
    assert first.words[0] == "fishermen"
    assert {"docks", "new"} <= set(first.words)
    assert first.likeness > second.likeness > 0


def test_matches_can_be_kept_to_a_story(filled: Location) -> None:
    with reading(filled) as connection:
        assert match(connection, "dock", limit=10, story_id=7).rows == ()


def best(place: Location, text: str, limit: int = 5) -> list[int]:
    with reading(place) as connection:
        return list(matching_claims(connection, held_by(connection, text), limit=limit).numbers)


def test_where_all_claims_fit_the_best_are_those_of_the_exhaustive_query(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = list(sentences(400))
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text=text) for text in texts]))
    asked = [" ".join(text.split()[:6]) for text in texts[::20]]
    found = [best(place, text) for text in asked]
    monkeypatch.setattr(match_pool, "POOL", len(texts))
    assert found == [best(place, text) for text in asked]


def test_of_words_that_too_many_claims_have_the_newest_are_ranked_and_that_is_said(
    filled: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(match_pool, "BUDGET", 1)
    with reading(filled) as connection:
        common, rare = match(connection, "the new dock", limit=10), match(connection, "a new bakery", limit=10)
    assert ([row.claim.id for row in common.rows], common.newest) == ([2], 1)
    assert ([row.claim.id for row in rare.rows], rare.newest) == ([3], None)
