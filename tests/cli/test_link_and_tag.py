"""factdb link and factdb tag."""

import json
from typing import Any

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run


@pytest.fixture(autouse=True)
def _claims(place: Location) -> None:
    for word in ("One", "Two", "Three"):
        done(place, "add", f"{word} of the talks took seven hours.")


def claim(place: Location, number: str) -> dict[str, Any]:
    [found] = json.loads(done(place, "verify", number, "disputed", "--because", "To look.", "--json").stdout)
    return dict(found)


def test_claims_are_linked_and_a_link_is_taken_out(place: Location) -> None:
    said = done(place, "link", "1", "depends_on", "#2", "--note", "Same count.").stderr
    assert said == "Recorded: claim 1 depends on claim 2.\n"
    assert claim(place, "2")["links"] == [
        {"id": 1, "claim_id": 1, "other_id": 2, "kind": "depends_on", "note": "Same count."}
    ]
    assert run(place, "link", "1", "depends_on", "2").exit_code == 4
    assert run(place, "link", "1", "depends_on", "1").exit_code == 2
    assert run(place, "link", "1", "resembles", "2").exit_code == 2
    assert run(place, "link", "1", "supports", "9").exit_code == 3
    assert run(place, "link", "1-2", "supports", "3").exit_code == 2
    done(place, "link", "1", "depends_on", "2", "--remove")
    assert claim(place, "2")["links"] == []
    assert run(place, "link", "1", "depends_on", "2", "--remove").exit_code == 3


def test_claims_are_tagged_and_tags_are_taken_off(place: Location) -> None:
    assert done(place, "tag", "1,2-3", "Trade", "Sea-Lanes").stderr == "Claims 1-3: tagged trade, sea-lanes.\n"
    done(place, "tag", "2", "trade")
    assert claim(place, "2")["tags"] == ["sea-lanes", "trade"]
    assert done(place, "tag", "2", "trade", "--remove").stderr == "Claim 2: took off trade.\n"
    assert claim(place, "2")["tags"] == ["sea-lanes"]
    refused = run(place, "tag", "1-2", "trade", "--remove")
    assert (refused.exit_code, "Claim 2 does not bear the tag 'trade'" in refused.stderr) == (3, True)
    assert claim(place, "1")["tags"] == ["sea-lanes", "trade"]
    assert run(place, "tag", "9", "trade").exit_code == 3
    assert run(place, "tag", "1", "two words").exit_code == 2
    assert run(place, "tag", "1").exit_code == 2
