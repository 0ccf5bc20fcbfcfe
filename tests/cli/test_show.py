"""factdb show and factdb history"""

import json

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import filled


def test_a_claim_is_shown_whole(place: Location) -> None:
    told = done(filled(place), "show", "#2").stdout
    assert told.startswith("Claim 2\nAirlines will add flights.\n\nIs it true?   refuted: found to be wrong\n")
    for part in (
        "The timetable says otherwise.",
        "It is refuted.",
        "“a senior official”",
        "Ida",
        "Story         visit",
    ):
        assert part in told


def test_several_claims_are_shown_in_the_order_asked_for(place: Location) -> None:
    told = done(filled(place), "show", "3", "1-2").stdout
    assert [line for line in told.splitlines() if line.startswith("Claim ")] == ["Claim 3", "Claim 1", "Claim 2"]


def test_json_is_an_object_for_one_claim_and_an_array_for_several(place: Location) -> None:
    filled(place)
    one, several = (json.loads(done(place, "show", *ids, "--json").stdout) for ids in (["3"], ["3", "1"]))
    assert one["text"] == "Arms may go to Russia."
    assert [each["id"] for each in several] == [3, 1]
    assert several[0] == one


@pytest.mark.parametrize("command", ["show", "history"])
def test_claims_that_are_not_there_or_are_no_numbers_are_refused(place: Location, command: str) -> None:
    filled(place)
    for typed, code in (("99", 3), ("99999999999", 3), ("abc", 2), ("0", 2)):
        result = run(place, command, typed)
        assert (result.exit_code, result.stdout) == (code, "")
    assert "There is no claim 99." in run(place, command, "99").stderr
    assert "There are no claims 98-99." in run(place, "show", "1", "98", "99").stderr


def test_the_history_tells_every_write(place: Location) -> None:
    lines = done(filled(place), "history", "1").stdout.splitlines()
    assert lines[1] == "    claim logged: The talks took seven hours."
    assert lines[0].endswith("UTC  Ida Wells")
    assert "    tag talks" in lines
    entries = json.loads(done(place, "history", "1", "--json").stdout)
    assert len(entries) == 4
    assert [entry["table"] for entry in entries] == ["claims", "attributions", "claim_tags", "verdicts"]
    assert all(len(entry["hash"]) == 64 for entry in entries)
