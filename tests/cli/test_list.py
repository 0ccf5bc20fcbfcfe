"""factdb list"""

import json
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.store.location import Location
from factdb.store.work import writing
from tests.cli.runner import done, run
from tests.desk import ARMS, FLIGHTS, NOBODY, TALKS, TWICE, filled


def listed(place: Location, *options: str) -> list[int]:
    rows: list[dict[str, Any]] = json.loads(done(place, "list", "--json", *options).stdout)
    return [row["id"] for row in rows]


def test_the_table_shows_status_flags_sources_and_claim(place: Location) -> None:
    lines = done(filled(place), "list").stdout.splitlines()
    assert lines == [
        "ID  STATUS     FLAGS  SOURCES             CLAIM",
        "1   confirmed  1!     Antony Blinken      The talks took seven hours.",
        "2   refuted    1?~    a senior official   Airlines will add flights.",
        "3   unchecked  1      U.S. intelligence…  Arms may go to Russia.",
        "4   unchecked                             The visit had been put off in Februar…",
        "5   withdrawn         Antony Blinken; a…  Neither side gave way.",
    ]


def test_each_option_narrows(place: Location) -> None:
    filled(place)
    assert listed(place) == [TALKS, FLIGHTS, ARMS, NOBODY, TWICE]
    assert listed(place, "--story", "visit") == [TALKS, FLIGHTS, NOBODY]
    assert listed(place, "--source", "antony blinken") == [TALKS, ARMS, TWICE]
    assert listed(place, "--source", "Tony B.") == [TALKS, ARMS, TWICE]
    assert listed(place, "--source", "2") == [FLIGHTS, TWICE]
    assert listed(place, "--source-kind", "unnamed") == [FLIGHTS, TWICE]
    assert listed(place, "--status", "refuted", "--status", "withdrawn") == [FLIGHTS, TWICE]
    assert listed(place, "--attribution-status", "disputed") == [FLIGHTS]
    assert listed(place, "--kind", "numerical") == [TALKS]
    assert listed(place, "--tag", "Visit") == [NOBODY]
    assert listed(place, "--flag", "overridden") == [TALKS]
    assert listed(place, "--since", "2020-01-01", "--until", "2020-12-31") == []
    assert listed(place, "--since", "2020-01-01", "--sort", "newest", "--limit", "2") == [TWICE, NOBODY]
    assert listed(place, "--sort", "status")[0] == FLIGHTS


def test_what_is_cut_off_is_counted(place: Location) -> None:
    filled(place)
    assert "3 more claims are not shown" in done(place, "list", "--limit", "2").stderr
    assert "1 more claim is not shown" in done(place, "list", "--story", "visit", "--limit", "2").stderr
    assert done(place, "list", "--limit", "5").stderr == ""
    assert done(place, "-q", "list", "--limit", "2").stderr == ""


def test_nothing_found_says_so_and_is_an_empty_array_in_json(place: Location) -> None:
    assert done(place, "list").stderr == "There are no claims yet. Next: factdb add\n"
    filled(place)
    nothing = done(place, "list", "--tag", "nosuch")
    assert (nothing.stdout, nothing.stderr) == ("", "No claim is like that.\n")
    assert done(place, "list", "--tag", "nosuch", "--json").stdout == "[]\n"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--story", "nosuch"], 3),
        (["--source", "Nobody Known"], 3),
        (["--source", "99"], 3),
        (["--status", "true"], 2),
        (["--since", "2023-02-30"], 2),
        (["--limit", "0"], 2),
        (["--sort", "text"], 2),
    ],
)
def test_what_cannot_be_asked_for_is_refused(sqlite_place: Location, options: list[str], code: int) -> None:
    result = run(sqlite_place, "list", *options)
    assert (result.exit_code, result.stdout) == (code, "")


def test_all_claims_are_listed_where_the_output_is_no_terminal(
    sqlite_place: Location, factdb: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    drafts = [ClaimDraft(text=f"Claim number {number}.") for number in range(1200)]
    writing(sqlite_place, lambda ledger: log_claims(ledger, drafts))
    result = factdb("--db", str(sqlite_place.path), "list")
    assert (len(result.stdout.splitlines()), result.stderr) == (1201, "")
