"""factdb due, and verify --check-after"""

import json
from datetime import timedelta
from typing import Any

from factdb.clock import now
from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.desk import filled


def set_for(place: Location, claim: int, check_after: str) -> None:
    done(place, "verify", str(claim), "disputed", "--because", "Two differ.", "--check-after", check_after)


def due(place: Location, *more: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(done(place, "due", *more, "--json").stdout)
    return found


def test_the_longest_overdue_comes_first_and_a_month_is_due_from_its_first_day(place: Location) -> None:
    filled(place)
    today = now().date()
    set_for(place, 1, (today - timedelta(days=3)).isoformat())
    set_for(place, 2, "2020-05")
    set_for(place, 3, today.isoformat())
    set_for(place, 4, (today + timedelta(days=5)).isoformat())
    over = (today - today.replace(2020, 5, 1)).days
    assert [(row["id"], row["days_overdue"]) for row in due(place)] == [(2, over), (1, 3), (3, 0)]
    assert [(row["id"], row["days_overdue"]) for row in due(place, "--within", "5")][-1] == (4, -5)
    assert [row["id"] for row in due(place, "--within", "4")] == [2, 1, 3]
    lines = done(place, "due", "--within", "5").stdout.splitlines()
    assert "  2020-05      " in lines[1]
    assert "3 days over" in lines[2]
    assert "today" in lines[3]
    assert "in 5 days" in lines[4]


def test_a_later_verdict_takes_the_day_off(place: Location) -> None:
    filled(place)
    set_for(place, 1, "2020")
    assert "stale" in due(place)[0]["flags"]
    assert "Check again   2020" in done(place, "show", "1").stdout
    done(place, "verify", "1", "unconfirmed", "--because", "Looked again.")
    assert due(place) == []
    said = done(place, "due")
    assert (said.stdout, said.stderr) == ("", "Nothing is to be checked again yet.\n")


def test_one_story_alone_can_be_asked_for(place: Location) -> None:
    filled(place)
    set_for(place, 2, "2020")
    set_for(place, 3, "2021")
    assert [row["id"] for row in due(place)] == [2, 3]
    assert [row["id"] for row in due(place, "--story", "visit")] == [2]
    assert run(place, "due", "--story", "nowhere").exit_code == 3


def test_a_day_that_is_none_is_refused(place: Location) -> None:
    filled(place)
    result = run(place, "verify", "1", "disputed", "--because", "x", "--check-after", "soon")
    assert (result.exit_code, "--check-after 'soon' is not a date." in result.stderr) == (2, True)
    assert run(place, "due", "--within", "-1").exit_code == 2
