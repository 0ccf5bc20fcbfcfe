"""Searching claims, quotes and sources."""

import sqlite3
from collections.abc import Callable

import pytest
from sqlalchemy import text

from bench.million import sentences
from bench.questions import matches
from factdb.actions.add_source import add_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.errors import BadInput
from factdb.queries import words
from factdb.queries.hit_rows import END, HIT
from factdb.queries.search import Found, search
from factdb.queries.words_sql import SNIPPET_WORDS
from factdb.store.location import Location
from factdb.store.row_index import TOKENS
from factdb.store.work import Ledger, reading, writing
from tests.desk import ARMS, FLIGHTS, NOBODY, SHORT, TALKS, TWICE, filled


def found(place: Location, typed: str, limit: int = 20) -> Found:
    with reading(place) as connection:
        return search(connection, typed, limit=limit)


def numbers(place: Location, typed: str) -> list[int]:
    result = found(place, typed)
    assert result.all_terms
    return sorted(hit.claim_id for hit in result.hits)


def test_a_claim_is_found_by_its_text_its_quotes_and_its_sources(place: Location) -> None:
    filled(place)
    assert numbers(place, "flights") == [FLIGHTS]
    assert numbers(place, "constructive") == [TALKS, TWICE]
    assert numbers(place, "intelligence") == [ARMS]
    assert numbers(place, "official") == [FLIGHTS, TWICE]
    assert numbers(place, "hotline") == []
    assert [hit.found_in for hit in found(place, "flights intelligence constructive").hits if hit.claim_id == ARMS] == [
        "source"
    ]


def test_the_words_may_stand_in_different_places_of_one_claim(place: Location) -> None:
    filled(place)
    assert numbers(place, "hours candid Blinken") == [TALKS]
    assert numbers(place, "arms intelligence Russia Blinken") == [ARMS]


def test_endings_and_case_do_not_matter(place: Location) -> None:
    filled(place)
    assert numbers(place, "TALK hour") == [TALKS]
    assert numbers(place, "airline flight") == [FLIGHTS]


def test_a_phrase_is_found_as_it_stands(place: Location) -> None:
    filled(place)
    assert numbers(place, '"seven hours"') == [TALKS]
    assert not found(place, '"hours seven"').hits


def test_where_no_claim_has_all_the_words_those_with_some_are_found(place: Location) -> None:
    result = found(filled(place), "flights February hotline")
    assert not result.all_terms
    assert sorted(hit.claim_id for hit in result.hits) == [FLIGHTS, NOBODY]


def test_a_merged_source_is_found_by_either_name(place: Location) -> None:
    filled(place)
    assert numbers(place, "Tony") == [TALKS, ARMS, TWICE]
    assert numbers(place, "Blinken") == [TALKS, ARMS, TWICE]

    def rename(ledger: Ledger) -> None:
        other = add_source(ledger, kind="person", name="Secretary Zebedee").id
        merge_sources(ledger, other=SHORT, into=other)

    writing(place, rename)
    assert numbers(place, "Zebedee") == [TALKS, ARMS, TWICE]


def test_the_best_match_comes_first_and_is_marked(place: Location) -> None:
    drafts = [
        ClaimDraft(text=text)
        for text in ("The hotline was one of many things that came up that day.", "Hotline, hotline, hotline.", "No.")
    ]
    writing(place, lambda ledger: log_claims(ledger, drafts))
    best, other = found(place, "hotline").hits
    assert (best.claim_id, other.claim_id) == (2, 1)
    assert best.rank > other.rank
    assert f"{HIT}hotline{END} was one of many" in other.snippet


def test_no_more_claims_are_given_than_wanted_and_each_once(place: Location) -> None:
    def act(ledger: Ledger) -> list[int]:
        voices = [VoiceDraft(source_id=add_source(ledger, kind="person", name=f"Hotline {n}").id) for n in range(3)]
        drafts = [ClaimDraft(text=f"Hotline {number}.", voices=voices) for number in range(5)]
        return log_claims(ledger, drafts)

    writing(place, act)
    assert len(found(place, "hotline", limit=3).hits) == 3
    assert numbers(place, "hotline") == [1, 2, 3, 4, 5]


def test_common_words_are_skipped_where_the_index_has_none(new_ledger: object) -> None:
    assert callable(new_ledger)
    place = filled(new_ledger("postgresql"))
    assert numbers(place, "the flights of") == [FLIGHTS]
    with pytest.raises(BadInput, match="'the' and 'of'"):
        found(place, "the of")


def test_a_search_of_as_many_terms_as_are_taken_works(place: Location) -> None:
    result = found(filled(place), " ".join(["flights", *(f"word{number}" for number in range(29))]))
    assert [hit.claim_id for hit in result.hits] == [FLIGHTS]


def logged(place: Location, texts: list[str]) -> Location:
    writing(place, lambda ledger: log_claims(ledger, [ClaimDraft(text=text) for text in texts]))
    return place


def test_where_all_rows_fit_the_best_are_those_of_the_exhaustive_query(new_ledger: Callable[[str], Location]) -> None:
    texts = list(sentences(400))
    place = logged(new_ledger("sqlite"), texts)
    raw = sqlite3.connect(str(place.path))
    for said in texts[::40]:
        one, other, third, *_ = dict.fromkeys(said.lower().rstrip(".").split())
        for typed, query in (
            (f"{one} {other} {third}", f"{one} AND {other} AND {third}"),
            (f"{one} {other} {third} nowhere", f"{one} OR {other} OR {third}"),
        ):
            assert [hit.claim_id for hit in found(place, typed).hits] == matches(raw, query), typed
    raw.close()


@pytest.mark.parametrize(
    "typed", ["100%", "50%s %(x)s", "it's", "a\\b", ":most", "' OR 1=1 --", "{worth} {}", "NEAR(a b"]
)
def test_signs_in_what_was_typed_are_gaps_between_words(place: Location, typed: str) -> None:
    filled(place)
    assert found(place, f"{typed} flights").hits[0].claim_id == FLIGHTS


def test_of_a_word_that_too_many_claims_have_the_newest_are_ranked_and_that_is_said(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "BUDGET", 2)
    logged(place, ["Hotline one.", "Hotline two.", "Hotline three.", "Harbour four hotline.", "Quay five hotline."])
    result = found(place, "hotline")
    assert (sorted(hit.claim_id for hit in result.hits), result.newest) == ([4, 5], 2)
    rare = found(place, "one hotline")
    assert ([hit.claim_id for hit in rare.hits], rare.newest) == ([1], None)
    some = found(place, "one quay hotline")
    assert (sorted(hit.claim_id for hit in some.hits), some.newest) == ([1, 4, 5], 2)


def test_common_words_are_found_together_before_those_here_and_there(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "BUDGET", 2)

    def act(ledger: Ledger) -> list[int]:
        source = add_source(ledger, kind="person", name="Harbour").id
        voiced = [ClaimDraft(text=f"Dock {n}.", voices=[VoiceDraft(source_id=source)]) for n in range(3)]
        return log_claims(ledger, [ClaimDraft(text=f"Harbour and dock, {n}.") for n in range(3)] + voiced)

    writing(place, act)
    first = [hit.claim_id for hit in found(place, "harbour dock").hits]
    assert sorted(first[:2]) == [2, 3]
    assert set(first[2:]) <= {5, 6}
    assert first[2:]


def test_the_words_around_a_match_are_those_that_the_ledgers_own_index_finds(sqlite_place: Location) -> None:
    filled(sqlite_place)
    said = list(sentences(60))
    writing(sqlite_place, lambda ledger: log_claims(ledger, [ClaimDraft(text=each) for each in said]))
    with reading(sqlite_place) as connection:
        for table in ("claims", "attributions", "sources"):
            query = f"SELECT sql FROM sqlite_master WHERE name = '{table}_fts'"
            assert TOKENS in connection.execute(text(query)).scalar_one()
        theirs = text(
            f"SELECT rowid, snippet(claims_fts, -1, '{HIT}', '{END}', '…', {SNIPPET_WORDS}) FROM claims_fts "
            "WHERE claims_fts MATCH :query"
        )
        for each in said[:20]:
            query = " OR ".join(f'"{word}"' for word in each.rstrip(".").lower().split()[:4])
            expected = {row[0]: row[1] for row in connection.execute(theirs, {"query": query})}
            assert words.snippets(connection, query, "text", sorted(expected)) == expected
