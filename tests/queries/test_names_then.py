"""Reports of past days call sources as they were called then."""

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.ask_comment import ask_comment
from factdb.actions.edit_source import edit_source
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.queries.report import report
from factdb.queries.rows import Report
from factdb.queries.trace import trace
from factdb.store.location import Location
from factdb.store.work import Ledger, reading
from tests.queries.test_report import LATER, MONDAY, TUESDAY, on


def as_first_heard(ledger: Ledger) -> None:
    """A press officer of a mill, and somebody unnamed behind her; a document that the mill brought out."""
    bly = add_source(ledger, kind="person", name="Nelly Bly").id
    mill = add_source(ledger, kind="organization", name="The Mill").id
    hidden = add_source(ledger, kind="unnamed", descriptor="a clerk").id
    role = affiliate_source(ledger, source_id=bly, role="press officer", organization_id=mill)
    voices = [VoiceDraft(source_id=bly, affiliation_id=role), VoiceDraft(source_id=hidden, via=0)]
    log_claims(ledger, [ClaimDraft(text="The mill is shut.", voices=voices)])
    paper = add_document(ledger, title="A notice", publisher_id=mill)
    add_evidence(ledger, claims=[1], stance="supports", document_id=paper)
    ask_comment(ledger, claims=[1], source_id=mill)


def renamed(ledger: Ledger) -> None:
    """All of them, put right."""
    edit_source(ledger, source_id=1, name="Nellie Bly")
    edit_source(ledger, source_id=2, name="The Old Mill", kind="office")
    edit_source(ledger, source_id=3, descriptor="a bookkeeper")


def names(found: Report) -> list[object]:
    """Everything in a report of one claim that a source is called."""
    [row] = found.claims
    first, second = row.sources
    return [first.name, first.organization, second.label, second.via, row.requests[0].name]


def test_a_report_of_a_past_day_has_the_names_of_that_day(place: Location) -> None:
    on(place, MONDAY, as_first_heard)
    on(place, TUESDAY, renamed)
    then, now = ["Nelly Bly", "The Mill", "a clerk", "Nelly Bly", "The Mill"], ["Nellie Bly", "The Old Mill"]
    with reading(place) as connection:
        assert names(report(connection, as_of=MONDAY + LATER)) == then
        assert names(report(connection, known_at=MONDAY + LATER)) == then
        for found in (report(connection, as_of=TUESDAY + LATER), report(connection)):
            assert names(found) == [*now, "a bookkeeper", *now]


def test_a_trace_of_a_past_day_names_publishers_as_they_were_named(place: Location) -> None:
    on(place, MONDAY, as_first_heard)
    on(place, TUESDAY, renamed)
    with reading(place) as connection:
        days = [trace(connection, 1, MONDAY + LATER), trace(connection, 1)]
    assert [{point.publisher for point in found.points.values()} - {None} for found in days] == [
        {"The Mill"},
        {"The Old Mill"},
    ]
