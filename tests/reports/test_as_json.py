"""The shape of what `--json` prints."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from factdb.queries.claims import claims_numbered
from factdb.queries.rows import ClaimRow, EvidenceRow
from factdb.queries.sources import source
from factdb.queries.stories import story
from factdb.reports.as_json import claim_object, evidence_object, source_object, story_object
from factdb.store.location import Location
from factdb.store.work import reading
from tests.desk import ARMS, BLINKEN, FLIGHTS, INTELLIGENCE, TALKS, filled

CLAIM = """id uid text kind status attribution_status flags tags note story sources evidence verdicts links
           created_at created_by"""
SOURCE = """id attribution_id name kind descriptor role organization cue quote mode ground_rules said_on via
            via_attribution_id"""
EVIDENCE = """id uid target stance information document contact locator note recorded_at recorded_by withdrawn_at
              withdrawn_because"""
VERDICT = "id uid target status because by at override_reason evidence recorded_at recorded_by"


@pytest.fixture
def rows(sqlite_place: Location) -> dict[int, ClaimRow]:
    with reading(filled(sqlite_place)) as connection:
        return {row.id: row for row in claims_numbered(connection, [TALKS, FLIGHTS, ARMS])}


def test_a_claim_has_the_keys_that_scripts_rely_on(rows: dict[int, ClaimRow]) -> None:
    shown = json.loads(json.dumps(claim_object(rows[FLIGHTS])))
    assert set(CLAIM.split()) <= set(shown)
    assert set(SOURCE.split()) <= set(shown["sources"][0])
    assert set(EVIDENCE.split()) <= set(shown["evidence"][0])
    assert set(VERDICT.split()) <= set(shown["verdicts"][0])
    assert shown["links"] == [{"id": 1, "claim_id": ARMS, "other_id": FLIGHTS, "kind": "contradicts", "note": None}]


def test_a_claim_tells_what_its_rows_hold(rows: dict[int, ClaimRow]) -> None:
    talks, arms = claim_object(rows[TALKS]), claim_object(rows[ARMS])
    assert (talks["story"], talks["flags"], talks["tags"]) == ("visit", ["single_source", "overridden"], ["talks"])
    assert talks["verdicts"][0]["override_reason"] == "It was on television."
    relay, speaker = arms["sources"]
    assert (relay["id"], relay["name"]) == (BLINKEN, "Antony Blinken")
    assert (speaker["id"], speaker["via"], speaker["via_attribution_id"]) == (
        INTELLIGENCE,
        "Antony Blinken",
        relay["attribution_id"],
    )
    assert claim_object(rows[FLIGHTS])["sources"][0]["name"] is None


def test_moments_are_told_in_utc(rows: dict[int, ClaimRow]) -> None:
    moment = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
    shown = claim_object(replace(rows[TALKS], recorded_at=moment))
    assert shown["created_at"] == "2026-11-24T13:05:00.000000Z"


@pytest.mark.parametrize("path", ["/home/ida/secret desk/scan.pdf", "C:\\Users\\ida\\secret desk\\scan.pdf"])
def test_of_a_file_its_name_alone_is_told(rows: dict[int, ClaimRow], path: str) -> None:
    row: EvidenceRow = replace(rows[FLIGHTS].evidence[0], document_id=7, path=path, sha256="0" * 64)
    shown = evidence_object(row)
    assert shown["document"] == {"id": 7, "title": None, "url": None, "file": "scan.pdf", "sha256": "0" * 64}
    assert "secret" not in json.dumps(shown)
    assert evidence_object(rows[FLIGHTS].evidence[0])["document"] is None


def test_a_source_and_a_story_are_told_whole(sqlite_place: Location) -> None:
    with reading(filled(sqlite_place)) as connection:
        person, told = source_object(source(connection, BLINKEN)), story_object(story(connection, "visit"))
    assert (person["label"], person["affiliations"][0]["role"]) == ("Antony Blinken", "secretary of state")
    assert (told["slug"], told["claims"], told["revisions"]) == ("visit", 3, 0)
