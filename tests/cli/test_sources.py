"""factdb source …"""

import json
import subprocess
from collections.abc import Callable

from factdb.store.location import Location
from tests.cli.runner import done, run

Program = Callable[..., subprocess.CompletedProcess[str]]


def test_a_source_is_added_with_its_role_listed_shown_corrected_and_merged(place: Location) -> None:
    role = ["--role", "secretary of state", "--org", "U.S. Department of State", "--from", "2021-01-26"]
    added = done(place, "source", "add", "Antony Blinken", "--kind", "person", *role)
    assert added.stdout == "1\n"
    assert "New source 2: U.S. Department of State (organization)." in added.stderr
    near = done(place, "source", "add", "Blinken", "--kind", "person")
    assert "Note: source 1 is called Antony Blinken" in near.stderr
    done(place, "source", "affiliate", "Blinken", "--role", "senator's aide", "--tenure", "former", "--until", "2008")
    done(place, "source", "edit", "Blinken", "--note", "Also spelled Blinkin.")
    merged = done(place, "source", "merge", "Blinken", "Antony Blinken")
    assert merged.stderr == "Source 3, Blinken, is now source 1, Antony Blinken; its 0 claims with it.\n"

    listed = json.loads(done(place, "source", "list", "--json", "--kind", "person", "blink").stdout)
    assert [(row["id"], row["label"]) for row in listed] == [(1, "Antony Blinken")]
    table = done(place, "source", "list").stdout
    assert table.splitlines()[0].split() == ["ID", "KIND", "SOURCE", "ROLES"]
    shown = json.loads(done(place, "source", "show", "Blinken", "--json").stdout)
    assert (shown["id"], shown["merged"][0]["note"]) == (1, "Also spelled Blinkin.")
    page = done(place, "source", "show", "3").stdout
    assert "secretary of state, U.S. Department of State (since 2021-01-26)" in page
    assert "former senator's aide (until 2008)" in page
    assert "Blinken (was source 3)" in page
    assert "Is it true: no claims." in page


def test_an_unnamed_source_is_added_by_a_storys_words_alone(place: Location) -> None:
    assert done(place, "source", "add", "--kind", "unnamed", "--descriptor", "a senior official").stdout == "1\n"
    shown = json.loads(done(place, "source", "show", "1", "--json").stdout)
    assert (shown["name"], shown["label"]) == (None, "a senior official")
    refused = run(place, "source", "add", "Mark Felt", "--kind", "unnamed", "--descriptor", "a senior official")
    assert refused.exit_code == 2
    assert "Mark Felt" not in refused.output
    assert run(place, "source", "add", "--kind", "unnamed").exit_code == 2
    assert run(place, "source", "add", "--kind", "person").exit_code == 2


def test_a_record_is_shown_with_its_denominators(sqlite_place: Location) -> None:
    for text in ("One.", "Two.", "Three."):
        done(sqlite_place, "add", text, "--source", "Antony Blinken", "--via", "The Harbour Post")
    done(sqlite_place, "verify", "1", "refuted", "--because", "The transcript says otherwise.")
    page = done(sqlite_place, "source", "show", "Antony Blinken").stdout
    assert "Is it true: 3 claims, 1 checked: 1 refuted." in page
    assert "%" not in page
    passed_on = done(sqlite_place, "source", "show", "The Harbour Post").stdout
    assert "Only passed on from others: 3 claims, 1 checked: 1 refuted." in passed_on
    then = done(sqlite_place, "source", "show", "Antony Blinken", "--as-of", "2020-01-01").stdout
    assert "As of 2020-01-01" in then
    assert "Is it true: no claims." in then
    record = json.loads(done(sqlite_place, "source", "show", "Antony Blinken", "--json").stdout)["track_record"]
    assert record["spoken"]["content"]["checked"] == 1


def test_refusals_have_their_exit_codes_and_name_what_to_do(sqlite_place: Location) -> None:
    done(sqlite_place, "source", "add", "Antony Blinken", "--kind", "person")
    taken = run(sqlite_place, "source", "add", "antony blinken", "--kind", "person")
    assert (taken.exit_code, "factdb source show 1" in taken.stderr, "--again" in taken.stderr) == (4, True, True)
    missing = run(sqlite_place, "source", "show", "Anton Blinken")
    assert (missing.exit_code, "Antony Blinken (1)" in missing.stderr) == (3, True)
    for verb in ("edit", "affiliate"):
        assert run(sqlite_place, "source", verb, "1").exit_code == 2
    assert run(sqlite_place, "source", "merge", "1", "1").exit_code == 4
    assert run(sqlite_place, "source", "affiliate", "1", "--role", "deputy", "--from", "2021-13").exit_code == 2


def test_a_refused_role_leaves_no_source_behind(sqlite_place: Location) -> None:
    refused = run(sqlite_place, "source", "add", "Antony Blinken", "--kind", "person", "--role", "x", "--from", "soon")
    assert refused.exit_code == 2
    assert json.loads(done(sqlite_place, "source", "list", "--json").stdout) == []
    assert "factdb source add" in done(sqlite_place, "source", "list").stderr


def test_the_installed_program_keeps_what_it_acknowledges(factdb: Program) -> None:
    factdb("init")
    assert factdb("source", "add", "Antony Blinken", "--kind", "person").stdout == "1\n"
    assert factdb("source", "edit", "1", "--descriptor", "the top diplomat").returncode == 0
    assert json.loads(factdb("source", "show", "1", "--json").stdout)["descriptor"] == "the top diplomat"
