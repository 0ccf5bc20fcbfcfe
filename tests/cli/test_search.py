"""factdb search"""

import json

import pytest

from factdb.queries import words
from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import filled


def test_hits_are_shown_with_the_words_found(place: Location) -> None:
    told = done(filled(place), "search", "flights").stdout
    assert told.startswith("2  refuted\n")
    assert "«flights»" in told
    assert "source: U.S. «intelligence»" in done(place, "search", "intelligence").stdout


def test_claim_objects_say_where_the_words_were_found(place: Location) -> None:
    [hit] = json.loads(done(filled(place), "search", "intelligence", "--json").stdout)
    assert (hit["id"], hit["found_in"], hit["snippet"]) == (3, "source", "U.S. «intelligence»")
    assert hit["rank"] > 0
    assert len(json.loads(done(place, "search", "Blinken", "--limit", "2", "--json").stdout)) == 2


def test_what_is_shown_for_some_of_the_words_is_announced(place: Location) -> None:
    result = done(filled(place), "search", "flights", "hotline")
    assert result.stderr == "No claim has all of these words; the claims shown have some of them.\n"
    assert result.stdout.startswith("2  refuted\n")


def test_nothing_found_says_so_and_is_an_empty_array_in_json(place: Location) -> None:
    filled(place)
    assert done(place, "search", "hotline").stderr == "Nothing is found.\n"
    result = done(place, "search", "hotline", "--json")
    assert (result.stdout, result.stderr) == ("[]\n", "")


@pytest.mark.parametrize("typed", ["***", '""', "", "a\x1bb"])
def test_a_search_for_nothing_is_refused(place: Location, typed: str) -> None:
    result = run(place, "search", typed)
    assert (result.exit_code, result.stdout) == (2, "")


def test_what_is_shown_of_the_newest_with_a_common_word_is_announced(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "BUDGET", 1)
    result = done(filled(place), "search", "Blinken", "--json")
    assert {hit["among_newest"] for hit in json.loads(result.stdout)} == {1}
    assert result.stderr == (
        "Words as common as these have only their newest 1 claims ranked; a rarer word finds older ones.\n"
    )
    [hit] = json.loads(done(place, "search", "flights", "--json").stdout)
    assert hit["among_newest"] is None
