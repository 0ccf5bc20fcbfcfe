"""factdb rate"""

import json

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import filled


def test_claims_are_rated_and_show_it(place: Location) -> None:
    filled(place)
    said = done(place, "rate", "3", "1", "4", "--because", "Nobody else has it.", "--at", "2026-05-03T12:00:00Z")
    assert said.stderr == "Claims 1, 3: rated 4, doubtful.\n"
    [rating] = json.loads(done(place, "show", "3", "--json").stdout)["ratings"]
    assert (rating["credibility"], rating["because"], rating["by"]) == ("4", "Nobody else has it.", "Ida Wells")
    assert rating["at"] == "2026-05-03T12:00:00.000000Z"
    assert (
        "  - 4 (doubtful), 2026-05-03 12:00 UTC, Ida Wells\n    Nobody else has it." in done(place, "show", "3").stdout
    )
    assert "credibility rated 4: Nobody else has it." in done(place, "history", "3").stdout
    for form in ("table", "md", "html", "json"):
        assert "Nobody else has it." in " ".join(done(place, "report", "--format", form).stdout.split())
    [claim] = json.loads(done(place, "rate", "3", "2", "--because", "Now two do.", "--by", "Noor", "--json").stdout)
    assert [(each["credibility"], each["by"]) for each in claim["ratings"]] == [("4", "Ida Wells"), ("2", "Noor")]


def test_who_rated_is_not_always_who_writes_it_down(place: Location) -> None:
    filled(place)
    done(place, "rate", "3", "4", "--because", "Nobody else has it.", "--rated-by", "Noor Haddad")
    [rating] = json.loads(done(place, "show", "3", "--json").stdout)["ratings"]
    assert (rating["by"], rating["recorded_by"]) == ("Noor Haddad", "Ida Wells")
    assert "UTC, Noor Haddad" in done(place, "show", "3").stdout
    assert "credibility rated 4 by Noor Haddad: Nobody else has it." in done(place, "history", "3").stdout
    assert "Noor Haddad" in done(place, "report", "--format", "md").stdout
    assert run(place, "rate", "3", "4", "--because", "So.", "--rated-by", " ").exit_code == 2


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (["3", "7", "--because", "x"], 2, "'7' is not one of"),
        (["3", "--because", "x"], 2, "Missing argument"),
        (["3", "4"], 2, "hint: add --because TEXT."),
        (["99", "4", "--because", "x"], 3, "There is no claim 99."),
        (["3", "4", "--because", "x", "--at", "someday"], 2, "--at 'someday'"),
    ],
)
def test_what_cannot_be_rated_is_one_clear_line(sqlite_place: Location, typed: list[str], code: int, said: str) -> None:
    filled(sqlite_place)
    result = run(sqlite_place, "rate", *typed)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr
