"""factdb trace"""

import json
from pathlib import Path

import pytest

from factdb.store.location import Location
from factdb.store.work import writing
from tests.cli.runner import done, run
from tests.lineage import lineage


@pytest.fixture
def traced(place: Location) -> Location:
    writing(place, lineage)
    return place


def test_the_tree_tells_each_step_with_its_words_and_dates(traced: Location) -> None:
    told = " ".join(done(traced, "trace", "1").stdout.replace("│", " ").split())
    for part in (
        "said by The Wire [1] “reported”, on 2023-06-18, had it from others",
        "had it from “a senior official” [2] “said”, knows it at first hand “It was late.” ORIGIN: at first hand",
        "UNKNOWN: counts for nothing yet. Ask: who told The Agency?",
        "evidence: A blog [5] page 3 published by The Wire, dated 2023-06-19",
        "was made from A blog [5], as told above it says so below",
        "FALLEN, counts for nothing: It was forged.",
        "draws on the first-hand record The log [8] CUT OFF: it reaches the claim only through what has fallen",
        "Independent origins: 2–3",
        "! Circular: A blog and https://example.org/encyclopedia rest on each other.",
        "! May count as one: “an aide” and “a senior official”.",
    ):
        assert part in told, told
    assert "The other log" not in told


def test_a_point_met_again_is_not_told_again(traced: Location) -> None:
    told = done(traced, "trace", "2").stdout
    assert told.count("ORIGIN: an original") == 3
    assert told.count("as told above") == 23 + 4
    assert "3 independent origins, which share no source and no document" in told


def test_a_claim_with_nothing_behind_it_says_so(traced: Location) -> None:
    assert "Nothing that would support it is recorded." in done(traced, "trace", "3").stdout


def test_json_names_points_steps_and_what_they_add_up_to(traced: Location) -> None:
    told = json.loads(done(traced, "trace", "1", "--json").stdout)
    assert (told["independence"]["low"], told["independence"]["high"]) == (2, 3)
    assert told["circles"] == [["document:1", "document:2"]]
    assert {each["id"]: each["ask"] for each in told["unknown"]} == {"source:4": "who told The Agency?"}
    fallen = {each["id"]: each["fallen"] for each in told["points"] if each["fallen"]}
    assert fallen == {"document:3": "It was forged."}
    steps = {(each["from"], each["rests_on"]): each["kind"] for each in told["steps"]}
    assert steps["source:1", "source:2"] == "via"
    assert steps["document:3", "document:4"] == "primary_source"


def test_a_past_day_leaves_out_what_came_later(traced: Location) -> None:
    told = json.loads(done(traced, "trace", "1", "--as-of", "2020-01-01", "--json").stdout)
    assert {each["kind"] for each in told["steps"]} <= {"attribution", "via"}


def test_the_file_s_ending_tells_the_format(traced: Location, tmp_path: Path) -> None:
    done(traced, "trace", "1", "-o", str(tmp_path / "trace.json"))
    assert json.loads((tmp_path / "trace.json").read_text(encoding="utf-8"))["claim"]["id"] == 1
    assert run(traced, "trace", "1", "-o", str(tmp_path / "trace.gif")).exit_code == 2
    assert run(traced, "trace", "99").exit_code == 3


def test_the_html_report_shows_the_picture_of_contested_claims_alone(traced: Location, tmp_path: Path) -> None:
    done(traced, "report", "-o", str(tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    pictures = {number: f'id="trace-{number}-title"' in page for number in (1, 2, 3)}
    assert pictures == {1: True, 2: False, 3: False}  # the first is circular, and evidence stands on both sides
    assert "Picture of the support of claim 1" in page
