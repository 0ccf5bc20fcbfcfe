"""factdb duplicates, and what add says of claims that say nearly the same"""

import json

import pytest

from factdb.store.location import Location
from tests.cli.runner import done

FIRST = "The new dock at Portsea opens in May 2027."
AGAIN = "In May 2027 Portsea opens its new dock!"
NEITHER = ("The new dock at Portsea opens in May 2028.", "The new dock at Portsea does not open in May 2027.")


def pairs(place: Location, *more: str) -> list[list[int]]:
    return [
        [row["id"] for row in pair["claims"]] for pair in json.loads(done(place, "duplicates", "--json", *more).stdout)
    ]


@pytest.fixture
def doubled(place: Location) -> Location:
    done(place, "story", "add", "port", "--title", "The port")
    for text in (FIRST, *NEITHER):
        done(place, "add", text)
    done(place, "add", AGAIN, "--story", "port")
    return place


def test_claims_that_say_nearly_the_same_are_listed_with_the_command_that_links_them(doubled: Location) -> None:
    assert pairs(doubled) == pairs(doubled, "--story", "port") == [[4, 1]]
    assert "factdb link 4 duplicates 1" in done(doubled, "duplicates").stdout


def test_linked_pairs_and_withdrawn_claims_are_left_out(doubled: Location) -> None:
    done(doubled, "link", "4", "duplicates", "1")
    result = done(doubled, "duplicates")
    assert (result.stdout, result.stderr) == ("", "No two claims say nearly the same.\n")
    done(doubled, "add", "Portsea's new dock opens in May 2027")
    assert pairs(doubled) == [[5, 1], [5, 4]]
    done(doubled, "withdraw", "4", "--because", "It is claim 1.")
    assert pairs(doubled) == [[5, 1]]


def test_adding_a_claim_points_out_one_that_says_nearly_the_same_and_no_other(place: Location) -> None:
    done(place, "add", FIRST)
    for text in NEITHER:
        assert "nearly" not in done(place, "add", text).stderr
    result = done(place, "add", AGAIN)
    assert f"Note: claim 1 says nearly the same: {FIRST}\n" in result.stderr
    assert result.stdout == "4\n"
