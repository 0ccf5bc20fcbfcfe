"""factdb source own, same, different, discredit, rate, and what source show says of them"""

import json
from typing import Any

from factdb.clock import now
from factdb.store.location import Location
from tests.cli.runner import done, run


def shown(place: Location, source: str, *options: str) -> Any:
    return json.loads(done(place, "source", "show", source, "--json", *options).stdout)


def bounds(place: Location, claim: int) -> tuple[int, int]:
    row = json.loads(done(place, "show", str(claim), "--json").stdout)
    support = row["independence"]
    return support["low"], support["high"]


def two_officials(place: Location) -> None:
    """Claim 1, at first hand from two unnamed sources, numbers 1 and 2."""
    official = ["--unnamed", "--descriptor", "a senior official", "--knowledge", "first_hand"]
    done(place, "add", "The port will close.", *official)
    done(place, "attribute", "1", *official, "--cue", "confirmed")


def test_two_unnamed_sources_count_apart_once_a_checker_has_told_them_apart(place: Location) -> None:
    two_officials(place)
    assert bounds(place, 1) == (1, 2)
    said = done(place, "source", "different", "2", "1", "--because", "Met one after the other.")
    assert "are two people" in said.stderr
    assert bounds(place, 1) == (2, 2)
    done(place, "source", "different", "1", "2", "--unknown", "--because", "The notes do not say.")
    assert bounds(place, 1) == (1, 2)
    done(place, "source", "same", "1", "2", "--because", "The reporter says that both are one.")
    assert bounds(place, 1) == (1, 1)
    assert [each["identity"] for each in shown(place, "1")["identities"]] == ["different", "unknown", "same"]
    page = done(place, "source", "show", "2").stdout
    assert "the same person as source 1" in page
    assert "Met one after the other." in page


def test_sources_known_to_be_one_person_are_one_weakest_point(place: Location) -> None:
    two_officials(place)
    assert "single_source" not in json.loads(done(place, "show", "1", "--json").stdout)["flags"]
    done(place, "source", "same", "1", "2", "--because", "The reporter says so.")
    assert "single_source" in json.loads(done(place, "show", "1", "--json").stdout)["flags"]
    found = json.loads(done(place, "trace", "1", "--format", "json").stdout)
    assert found["weakest_points"] == [["source:1", "source:2"]]
    told = " ".join(done(place, "trace", "1").stdout.split())
    assert "(source 1) and “a senior official” (source 2) (one person): if that falls, nothing is left" in told


def test_an_unnamed_source_is_never_tied_to_a_name(sqlite_place: Location) -> None:
    two_officials(sqlite_place)
    for name in ("Ada Gale", "Bo Reyes"):
        done(sqlite_place, "source", "add", name, "--kind", "person")
    for pair in (("1", "Ada Gale"), ("Bo Reyes", "Ada Gale"), ("1", "1")):
        refused = run(sqlite_place, "source", "same", *pair, "--because", "They are.")
        assert refused.exit_code == 4
        assert pair == ("1", "1") or "source merge" in refused.stderr
    assert shown(sqlite_place, "1")["identities"] == []


def test_what_a_discredited_source_said_supports_nothing_until_it_is_lifted(place: Location) -> None:
    done(place, "add", "One.", "--source", "Ada Gale", "--knowledge", "first_hand", "--said-on", "2023-05")
    done(place, "add", "Two.", "--source", "Ada Gale", "--knowledge", "first_hand", "--said-on", "2021-05")
    done(place, "add", "Three.", "--source", "Bo Reyes", "--knowledge", "first_hand")
    fell = done(place, "source", "discredit", "Ada Gale", "--because", "Made up.", "--from", "2022")
    assert "is discredited; it speaks for 2 claims." in fell.stderr
    assert "Nothing is left in support of claim 1." in fell.stderr
    assert "factdb impact 1" in fell.stderr
    again = run(place, "source", "discredit", "Ada Gale", "--because", "Made up.", "--from", "2022")
    assert again.exit_code == 4
    page = done(place, "source", "show", "Ada Gale").stdout
    assert "for what it said since 2022" in page
    lifted = done(place, "source", "discredit", "Ada Gale", "--lift", "--because", "The tapes were found.")
    assert "Support is back for claim 1." in lifted.stderr
    [row] = shown(place, "Ada Gale")["discredits"]
    assert (row["from"], row["lifted_because"]) == ("2022", "The tapes were found.")
    assert run(place, "source", "discredit", "Ada Gale", "--lift", "--because", "Again.").exit_code == 4


def test_houses_of_one_owner_count_as_one_at_the_low_end(place: Location) -> None:
    for paper in ("The Harbour Post", "The Quay"):
        done(place, "source", "add", paper, "--kind", "organization")
    done(place, "add", "One.", "--source", "The Harbour Post", "--knowledge", "first_hand", "--said-on", "2023-05")
    done(place, "attribute", "1", "--source", "The Quay", "--knowledge", "first_hand", "--said-on", "2023-05")
    assert bounds(place, 1) == (2, 2)
    owned = done(place, "source", "own", "The Harbour Post", "--owner", "Aldermouth Media", "--from", "2019")
    assert "is owned by source 3, Aldermouth Media." in owned.stderr
    assert bounds(place, 1) == (2, 2)
    done(place, "source", "own", "The Quay", "--owner", "3", "--until", "2025")
    assert bounds(place, 1) == (1, 2)
    assert "Aldermouth Media (since 2019)" in done(place, "source", "show", "1").stdout
    assert shown(place, "1")["affiliations"][0]["relation"] == "owned_by"
    assert "owned by" in done(place, "source", "show", "1").stdout
    assert run(place, "source", "own", "1", "--owner", "1").exit_code == 4


def test_a_person_is_not_owned(sqlite_place: Location) -> None:
    done(sqlite_place, "source", "add", "Ada Gale", "--kind", "person")
    assert run(sqlite_place, "source", "own", "Ada Gale", "--owner", "Aldermouth Media").exit_code == 2


def test_ratings_stay_on_record_with_the_latest_first(place: Location) -> None:
    done(place, "source", "add", "Ada Gale", "--kind", "person")
    said = done(place, "source", "rate", "Ada Gale", "B", "--because", "Most of it held.")
    assert "rated B, usually reliable." in said.stderr
    done(place, "source", "rate", "Ada Gale", "F", "--because", "New to us.", "--at", "2023-06-18 12:00")
    page = done(place, "source", "show", "Ada Gale").stdout
    assert page.index("B, usually reliable") < page.index("F, its reliability")
    assert [each["reliability"] for each in shown(place, "Ada Gale")["ratings"]] == ["F", "B"]
    late = run(place, "source", "rate", "Ada Gale", "A", "--because", "Soon.", "--at", "2999-01-01")
    assert late.exit_code == 2


def test_who_rated_a_source_is_not_always_who_writes_it_down(place: Location) -> None:
    done(place, "source", "add", "Ada Gale", "--kind", "person")
    done(place, "source", "rate", "Ada Gale", "B", "--because", "Most of it held.", "--rated-by", "Noor Haddad")
    assert "UTC by Noor Haddad: Most" in done(place, "source", "show", "Ada Gale").stdout
    [rating] = shown(place, "Ada Gale")["ratings"]
    assert (rating["rated_by"], rating["created_by"]) == ("Noor Haddad", "Ida Wells")


def test_a_past_day_shows_a_source_as_it_was_recorded_then(place: Location) -> None:
    for descriptor in ("a senior official", "an official", "an aide"):
        done(place, "source", "add", "--kind", "unnamed", "--descriptor", descriptor)
    done(place, "source", "rate", "1", "C", "--because", "Half of it held.", "--at", "2023-06-18 12:00")
    done(place, "source", "different", "1", "3", "--because", "Two meetings.")
    done(place, "source", "discredit", "1", "--because", "Made up.")
    before = now().isoformat()
    done(place, "source", "discredit", "1", "--lift", "--because", "It was not.")
    done(place, "source", "rate", "1", "A", "--because", "All of it held.")
    done(place, "source", "edit", "1", "--note", "Met twice.")
    done(place, "source", "affiliate", "1", "--role", "deputy")
    done(place, "source", "merge", "1", "2")
    today = shown(place, "2")
    assert [row["id"] for row in today["merged"]] == [1]
    assert [row["reliability"] for row in today["ratings"]] == ["C", "A"]
    assert (today["discredits"][0]["lifted_because"], today["identities"][0]["other_id"]) == ("It was not.", 3)
    then = json.loads(done(place, "source", "show", "1", "--as-of", before, "--json").stdout)
    assert (then["id"], then["note"], then["affiliations"], then["merged"]) == (1, None, [], [])
    assert [row["reliability"] for row in then["ratings"]] == ["C"]
    assert [row["lifted_at"] for row in then["discredits"]] == [None]
    assert json.loads(done(place, "source", "show", "2", "--as-of", before, "--json").stdout)["ratings"] == []
    page = done(place, "source", "show", "1", "--as-of", before).stdout
    assert page.startswith("As of ")
    assert "deputy" not in page


def test_what_discredits_a_source_goes_with_it_into_the_one_it_is_merged_into(place: Location) -> None:
    done(place, "add", "One.", "--source", "A. Gale", "--knowledge", "first_hand")
    done(place, "add", "Two.", "--source", "Ada Gale", "--knowledge", "first_hand")
    done(place, "source", "discredit", "A. Gale", "--because", "Made up.")
    assert bounds(place, 2) == (1, 1)
    done(place, "source", "merge", "A. Gale", "Ada Gale")
    assert (bounds(place, 1), bounds(place, 2)) == ((0, 0), (0, 0))
    assert "discredited" in done(place, "source", "show", "Ada Gale").stdout
