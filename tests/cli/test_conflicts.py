"""factdb conflicts"""

import json

from factdb.actions.link_claims import link_claims
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from tests.cli.runner import done, run
from tests.desk import filled


def contradicting(place: Location) -> None:
    """Claims 1 (of a story) and 3 contradict each other; so do 3 and 2, which is refuted, and 1 and 5, withdrawn."""

    def act(ledger: Ledger) -> None:
        link_claims(ledger, claim=1, other=3, kind="contradicts", note="One speaks of arms.")
        link_claims(ledger, claim=1, other=5, kind="contradicts")
        link_claims(ledger, claim=1, other=4, kind="supports")

    writing(filled(place), act)


def test_pairs_of_which_both_stand_are_told(place: Location) -> None:
    contradicting(place)
    [pair] = json.loads(done(place, "conflicts", "--json").stdout)
    assert [claim["id"] for claim in pair["claims"]] == [1, 3]
    assert pair["note"] == "One speaks of arms."
    assert pair["claims"][0]["independence"] == {"low": 0, "high": 0}
    done(place, "reopen", "2", "--because", "A new timetable.")
    assert len(json.loads(done(place, "conflicts", "--json").stdout)) == 2


def test_a_story_has_the_pairs_in_which_it_has_a_part(place: Location) -> None:
    contradicting(place)
    assert len(json.loads(done(place, "conflicts", "--story", "visit", "--json").stdout)) == 1
    done(place, "story", "add", "other", "--title", "Another")
    assert json.loads(done(place, "conflicts", "--story", "other", "--json").stdout) == []
    said = done(place, "conflicts", "--story", "other")
    assert (said.stdout, said.stderr) == ("", "No two claims that stand contradict each other.\n")
    assert run(place, "conflicts", "--story", "nowhere").exit_code == 3


def test_the_two_stand_side_by_side_with_status_sources_and_origins(place: Location) -> None:
    contradicting(place)
    lines = done(place, "conflicts").stdout.splitlines()
    first, second = (line.split(" │ ")[0].rstrip() for line in lines[:2])
    assert (first, second) == ("Claim 1  confirmed", "The talks took seven hours.")
    assert [line.split(" │ ")[1] for line in lines[:2]] == ["Claim 3  unchecked", "Arms may go to Russia."]
    assert sum(line.count("Independent origins: none known") for line in lines) == 2
    assert any("- Antony Blinken" in line.split(" │ ")[0] for line in lines)
    assert any("U.S. intelligence" in line.split(" │ ")[-1] for line in lines)
    assert lines[-1] == "Why they contradict each other: One speaks of arms."
