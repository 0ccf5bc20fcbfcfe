"""factdb match"""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from factdb.queries import match_pool
from factdb.store.location import Location
from tests.cli.runner import done
from tests.desk import filled


def test_a_match_is_shown_with_its_status_its_verdict_and_the_words_shared(place: Location) -> None:
    told = done(filled(place), "match", "More flights by the airlines?").stdout
    assert told.startswith("2  refuted\n")
    assert "Verdict of " in told
    assert "Why: shares airlines, flights (80% alike)." in told


def test_a_list_shows_the_beginning_of_a_long_reason_and_json_all_of_it(place: Location) -> None:
    reason = "The log says so. " * 30
    done(filled(place), "verify", "2", "unconfirmed", "--because", reason)
    told = " ".join(done(place, "match", "flights").stdout.split())
    assert "The log says so. The log says so." in told
    assert "… Why: shares" in told
    assert len(told) < 450
    [hit] = json.loads(done(place, "match", "flights", "--json").stdout)
    assert hit["verdict"]["because"] == reason.strip()


def test_a_match_as_json_is_a_claim_with_the_verdict_and_the_words(place: Location) -> None:
    [hit] = json.loads(done(filled(place), "match", "flights", "--json").stdout)
    assert (hit["id"], hit["verdict"]["status"], hit["words"], hit["likeness"]) == (2, "refuted", ["flights"], 0.5)


def test_nothing_alike_says_so_and_is_an_empty_array_in_json(place: Location) -> None:
    assert done(filled(place), "match", "hotline").stderr == "No claim shares a telling word with this text.\n"
    assert json.loads(done(place, "match", "***", "--json").stdout) == []


def test_what_is_shown_of_the_newest_with_a_common_word_is_announced(
    place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(match_pool, "BUDGET", 1)
    done(filled(place), "add", "The airlines add flights again.")
    result = done(place, "match", "flights by airlines", "--json")
    assert [(hit["id"], hit["among_newest"]) for hit in json.loads(result.stdout)] == [(6, 1)]
    assert result.stderr == (
        "Words as common as these have only their newest 1 claims ranked; a rarer word finds older ones.\n"
    )
    [hit] = json.loads(done(place, "match", "seven hours", "--json").stdout)
    assert hit["among_newest"] is None


def test_a_text_is_read_from_a_file_or_standard_input(
    factdb: Callable[..., CompletedProcess[str]], tmp_path: Path
) -> None:
    factdb("init")
    factdb("add", "The dock opens in May.")
    (tmp_path / "post.txt").write_bytes(b"\xef\xbb\xbfThe docks? In \xff May!")
    for given, stdin in (("post.txt", None), ("-", "docks"), ("the docks " * 900, None)):
        assert factdb("match", given, stdin=stdin).stdout.startswith("1  unchecked\n")
