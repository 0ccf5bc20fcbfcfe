"""CSV and JSON Lines are written from plain tuples: they say to the letter what the report and `--json` say."""

import json
from collections.abc import Sequence

import pytest
from sqlalchemy import Connection

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.ask_comment import ask_comment, record_answer
from factdb.actions.discredit_source import discredit_source
from factdb.actions.link_claims import link_claims
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.merge_sources import merge_sources
from factdb.actions.rate_claims import rate_claims
from factdb.actions.rate_source import rate_source
from factdb.actions.record_verdict import record_verdicts
from factdb.actions.retract_document import retract_document
from factdb.actions.sign_off import sign_off
from factdb.actions.withdraw_evidence import withdraw_evidence
from factdb.exchange import as_csv, as_jsonl
from factdb.exchange.outward import outward
from factdb.queries.claims import ClaimFilter, load_claims, numbers_of
from factdb.queries.rows import ClaimRow
from factdb.queries.sources import source
from factdb.reports.as_csv import csv_of
from factdb.reports.as_json import claim_object
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from tests.tampering import fill

AWKWARD = ['He said "no", twice.', "=1+1", "@home", "-", "One\nand two.", "Ünïcode \U0001f600 \\ \u2028 x"]


def spoken(ledger: Ledger) -> list[VoiceDraft]:
    """Sources of every sort: in a role of the past, merged, discredited from a day on, rated, unnamed, passed on."""
    paper = add_source(ledger, kind="organization", name="The Paper, Ltd").id
    clerk = add_source(ledger, kind="person", name="=Clerk").id
    held = affiliate_source(ledger, source_id=clerk, organization_id=paper, role="clerk", tenure="former")
    twin = add_source(ledger, kind="person", name="The Clerk").id
    merge_sources(ledger, other=twin, into=clerk)
    rate_source(ledger, source_id=twin, reliability="D", because="So often wrong.")
    liar = add_source(ledger, kind="person", name="Lou").id
    discredit_source(ledger, source_id=liar, because='Made up "facts".', valid_from="2024-05")
    hidden = add_source(ledger, kind="unnamed", descriptor="an official, twice removed").id
    return [
        VoiceDraft(source_id=clerk, affiliation_id=held, cue="said", quote="=No.", mode="direct", said_on="2024-06"),
        VoiceDraft(source_id=liar, via=0, said_on="2024-06-01", descriptor="a friend", ground_rules="off_record"),
        VoiceDraft(source_id=liar, said_on="2023", knowledge="first_hand"),
        VoiceDraft(source_id=twin, cue='"hinted"', quote="Yes,\nno.", mode="mixed"),
        VoiceDraft(source_id=hidden, ground_rules="background", knowledge="second_hand"),
    ]


def judged(ledger: Ledger, claim: int) -> None:
    """Evidence that stands, was withdrawn or retracted, and verdicts on content and attribution, one under a day."""
    file = add_document(ledger, title="Log, vol. 2", path="C:\\desk\\drawer\\log.txt", sha256="ab" * 32, size=3)
    page = add_document(ledger, url="https://paper.example/?a=1,2")
    [first] = add_evidence(ledger, claims=[claim], document_id=file, stance="supports", locator="p. 3, top")
    [second] = add_evidence(ledger, claims=[claim], document_id=page, stance="refutes", target="attribution")
    [third] = add_evidence(ledger, claims=[claim], contact="the harbour office", note="She saw it.", stance="supports")
    withdraw_evidence(ledger, number=first, because="Another log, it turned out.")
    retract_document(ledger, document_id=page, because="=Wrong page")
    record_verdicts(ledger, claims=[claim], status="disputed", because="Two, at odds.", by="-Ida", evidence=[second])
    record_verdicts(ledger, claims=[claim], status="confirmed", because="Seen.", by="Ida", override="+Asked\nfor")
    record_verdicts(
        ledger, claims=[claim], status="refuted", because="No.", by="Bo", target="attribution", check_after="2024"
    )
    record_verdicts(
        ledger,
        claims=[claim],
        status="disputed",
        because="Again.",
        by="Bo",
        evidence=[third, second],
        check_after="2024",
    )


def desk(ledger: Ledger) -> None:
    """Claims with everything that a claim may have, and with nothing."""
    voices = spoken(ledger)
    drafts = [ClaimDraft(text=text, note=text, tags=["odd", "many"]) for text in AWKWARD]
    first, second, *_ = log_claims(ledger, [ClaimDraft(text="All of it.", kind="event", voices=voices), *drafts])
    log_claims(ledger, [ClaimDraft(text=f"Number {number}.") for number in range(7)])
    judged(ledger, first)
    link_claims(ledger, claim=first, other=second, kind="contradicts", note='"They" say, so.')
    sign_off(ledger, claims=[first], by="=Zoe", note="Agreed.")
    sign_off(ledger, claims=[first], by="Cy", knows_identity=True)
    rate_claims(ledger, claims=[first], credibility="2", because="Likely.", by="Bo")
    ask_comment(ledger, claims=[first, second], source_id=voices[0].source_id, channel="mail, twice")
    record_answer(ledger, claims=[second], source=source(ledger.connection, voices[0].source_id), answer="=No, never.")


@pytest.fixture
def rich(place: Location) -> Location:
    """Rows in every table, corrections and answers among them, and the claims above."""
    fill(place)
    writing(place, desk)
    return place


def told(connection: Connection, numbers: Sequence[int]) -> list[ClaimRow]:
    return [outward(row) for row in load_claims(connection, numbers)]


def test_csv_is_the_report_to_the_letter_however_many_claims_are_read_at_a_time(
    rich: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(rich) as connection:
        numbers = numbers_of(connection, ClaimFilter())
        expected = "".join(csv_of(told(connection, numbers)))
        for size in (2_000, 4, 1):
            monkeypatch.setattr(as_csv, "CHUNK", size)
            assert "".join(as_csv.as_csv(connection, numbers)) == expected


def test_json_lines_are_the_objects_to_the_letter_however_many_claims_are_read_at_a_time(
    rich: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reading(rich) as connection:
        numbers = numbers_of(connection, ClaimFilter())
        objects = [claim_object(row) for row in told(connection, numbers)]
        for size, ascii_only in ((2_000, False), (2_000, True), (4, False), (1, False)):
            monkeypatch.setattr(as_jsonl, "CHUNK", size)
            expected = "".join(json.dumps(each, ensure_ascii=ascii_only) + "\n" for each in objects)
            assert "".join(as_jsonl.as_jsonl(connection, numbers, ascii_only=ascii_only)) == expected


def test_everything_a_claim_may_have_is_in_the_ledger_that_is_compared(rich: Location) -> None:
    with reading(rich) as connection:
        objects = [claim_object(row) for row in told(connection, numbers_of(connection, ClaimFilter()))]
    assert not [key for key in objects[0] if not any(each[key] for each in objects)]
    for part in ("sources", "evidence", "verdicts"):
        held = [each for row in objects for each in row[part]]
        assert {key for key in held[0] if not any(each[key] for each in held)} <= {"contact", "note"}, part
    assert any("stale" in each["flags"] for each in objects)


def test_claims_here_and_there_are_read_as_those_in_a_row(rich: Location) -> None:
    with reading(rich) as connection:
        numbers = list(numbers_of(connection, ClaimFilter()))[::3]
        lines = "".join(as_jsonl.as_jsonl(connection, numbers)).splitlines()
        assert [json.loads(line)["id"] for line in lines] == numbers
        assert list(as_csv.as_csv(connection, numbers)) == list(csv_of(told(connection, numbers)))
