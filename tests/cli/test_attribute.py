"""factdb attribute"""

import json
import subprocess
from collections.abc import Callable
from typing import Any

from factdb.queries.claims import claim
from factdb.reports.as_json import claim_object
from factdb.store.location import Location
from factdb.store.work import reading
from tests.cli.runner import done, run

Program = Callable[..., subprocess.CompletedProcess[str]]


def sources(place: Location) -> list[dict[str, Any]]:
    with reading(place) as connection:
        listed: list[dict[str, Any]] = claim_object(claim(connection, 1))["sources"]
    return listed


def test_a_claim_is_attributed_to_further_sources_in_the_words_of_add(place: Location) -> None:
    done(place, "add", "Arms may go to Russia.", "--source", "Antony Blinken", "--cue", "said")
    role = ["--role", "analysts", "--org", "U.S. government", "--ground-rules", "background"]
    intelligence = ["--source", "U.S. intelligence", "--source-kind", "organization", "--cue", "indicated"]
    made = done(place, "attribute", "#1", *intelligence, *role, "--via", "Antony Blinken")
    assert made.stdout == "2\n"
    assert "New source 2: U.S. intelligence (organization)." in made.stderr
    assert "New source 3: U.S. government (organization)." in made.stderr
    assert "Attributed claim 1 to U.S. intelligence." in made.stderr
    blinken, other = sources(place)
    assert (other["via"], other["via_attribution_id"]) == ("Antony Blinken", blinken["attribution_id"])
    assert (other["role"], other["organization"], other["ground_rules"]) == (
        "analysts",
        "U.S. government",
        "background",
    )


def test_a_source_nearly_alike_is_pointed_out(sqlite_place: Location) -> None:
    done(sqlite_place, "add", "Arms may go to Russia.", "--source", "Antony Blinken")
    near = done(sqlite_place, "attribute", "1", "--source", "Blinken")
    assert "Note: source 1 is called Antony Blinken (person)" in near.stderr


def test_the_same_words_of_the_same_source_are_exit_4_and_again_records_them(sqlite_place: Location) -> None:
    done(sqlite_place, "add", "Arms may go to Russia.", "--source", "Antony Blinken", "--cue", "said")
    twice = run(sqlite_place, "attribute", "1", "--source", "antony blinken", "--cue", "said")
    assert (twice.exit_code, "--again" in twice.stderr, twice.stdout) == (4, True, "")
    done(sqlite_place, "attribute", "1", "--source", "Antony Blinken", "--cue", "said", "--again")
    assert len(sources(sqlite_place)) == 2


def test_what_cannot_be_recorded_has_its_exit_code(sqlite_place: Location) -> None:
    done(sqlite_place, "add", "Arms may go to Russia.")
    for code, arguments in [
        (2, ["1"]),
        (2, ["1", "--cue", "said"]),
        (2, ["1", "--unnamed"]),
        (2, ["1", "--unnamed", "--source", "Mark Felt", "--descriptor", "an official"]),
        (2, ["1", "--unnamed", "--descriptor", "an official\x07"]),
        (2, ["x", "--source", "Antony Blinken"]),
        (3, ["7", "--source", "Antony Blinken"]),
        (3, ["1", "--source", "99"]),
    ]:
        refused = run(sqlite_place, "attribute", *arguments)
        assert (refused.exit_code, refused.stdout) == (code, ""), arguments
    assert json.loads(done(sqlite_place, "source", "list", "--json").stdout) == []


def test_the_installed_program_attributes(factdb: Program) -> None:
    factdb("init")
    factdb("add", "Arms may go to Russia.")
    made = factdb("attribute", "1", "--unnamed", "--descriptor", "a senior official", "--cue", "told reporters")
    assert (made.returncode, made.stdout) == (0, "1\n")
    assert json.loads(factdb("source", "list", "--json").stdout)[0]["name"] is None
