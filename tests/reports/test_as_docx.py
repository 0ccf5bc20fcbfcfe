"""The report as a Word file, read back."""

import sys
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from factdb.errors import FactdbError
from factdb.queries.rows import Report
from factdb.queries.text_rows import LostRow
from factdb.reports.as_docx import as_docx
from tests.reports.sample import attribution, claim, evidence, hostile, report, story, text, unchecked, verdict

if TYPE_CHECKING:
    from docx.document import Document

WORDS = "The gates, he said, closed in eleven minutes.\n\nHomes lie behind them."
DRAFT = report(
    claim(verdicts=(verdict(because="The log says 14."),)),
    unchecked(),
    unchecked(id=3, text="Nobody was hurt."),
    story=story(),
    text=text(WORDS, (1, 0, 9), (1, 20, 44), (2, 27, 58)),
)
ANCHOR = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read(made: Report) -> "Document":
    docx = pytest.importorskip("docx")
    document: Document = docx.Document(BytesIO(as_docx(made)))
    return document


def anchored(document: "Document") -> list[tuple[str, str]]:
    """The words that each comment is anchored on, and the first line of the comment."""
    over: dict[str, str] = {}
    heads = {str(each.comment_id): each.paragraphs[0].text for each in document.comments}
    found = {}
    for element in document.element.body.iter():
        number = element.get(f"{ANCHOR}id")
        if element.tag == f"{ANCHOR}commentRangeStart":
            over[number] = ""
        elif element.tag == f"{ANCHOR}commentRangeEnd":
            found[number] = over.pop(number)
        elif element.tag == f"{ANCHOR}t":
            over = {each: words + element.text for each, words in over.items()}
    assert over == {}
    return [(words, heads[number]) for number, words in found.items()]


def lines(document: "Document") -> list[str]:
    return [each.text for each in document.paragraphs]


def test_each_passage_has_its_comment_on_its_own_words_however_they_overlap() -> None:
    document = read(DRAFT)
    assert sorted(anchored(document)) == [
        ("The gates", "Claim 1: ✗ refuted"),
        ("closed in eleven minutes", "Claim 1, continued: ✗ refuted"),
        ("in eleven minutes.Homes lie b", "Claim 2: ○ unchecked"),
    ]
    assert "The gates, he said, closed in eleven minutes." in lines(document)
    assert "Homes lie behind them." in lines(document)


def test_a_comment_says_status_source_evidence_verdict_and_warning() -> None:
    told = next(each for each in read(DRAFT).comments if each.paragraphs[0].text == "Claim 1: ✗ refuted")
    said = "\n".join(each.text for each in told.paragraphs)
    assert told.initials == "C1"
    for part in (
        "The gates closed in eleven minutes.",
        "Is it true? refuted: found to be wrong",
        "Source: Piers Holloway, harbour master, Port of Aldermouth",
        "Evidence 1: refutes, first-hand: Test log",
        "The log says 14.",
        "Warning: rests on one source alone",
    ):
        assert part in said


def test_it_begins_with_the_counts_and_ends_with_the_ledger() -> None:
    document = read(DRAFT)
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[0] == ["Status", "Is it true?", "Was it said?"]
    assert ["Refuted", "1", "0"] in rows
    assert ["Unchecked", "2", "1"] in rows
    assert "3 claims: 1 refuted. Nobody has checked the other 2." in lines(document)
    assert lines(document)[-1].startswith("To check this report against the ledger, run: factdb audit --expect")


def test_claims_without_a_place_in_the_text_stand_below_it_and_all_of_them_where_there_is_none() -> None:
    lost = LostRow(claim_id=1, number=1, words="in ten minutes", instead="at noon")
    document = read(report(claim(), unchecked(), text=text("The gates closed at noon.", lost=(lost,))))
    told = lines(document)
    assert told.index("No longer found in the text") < told.index("Claim 1: ✗ refuted")
    assert {"Last found: in revision 1: in ten minutes", "In its place now: at noon"} <= set(told)
    assert told.index("Not placed in the text") < told.index("Claim 2: ○ unchecked")
    bare = lines(read(report(claim(), unchecked())))
    assert bare.index("Refuted (1)") < bare.index("Claim 1: ✗ refuted") < bare.index("Unchecked (1)")


def test_hostile_text_and_what_xml_cannot_hold_come_back_as_text() -> None:
    assert anchored(read(hostile()))
    words = "\x00\x0b<w:p>&amp;]]> \ud800 سبع"
    made = report(claim(text=words, sources=(attribution(cue=words),), evidence=(evidence(note=words),)))
    [shown] = [each for each in lines(read(made)) if each.startswith("\ufffd")]
    assert shown == "\ufffd\ufffd<w:p>&amp;]]> \ufffd سبع"


def test_without_the_library_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(FactdbError) as failed:
        as_docx(report())
    assert (failed.value.message, failed.value.hint) == (
        "Word files need python-docx, which is not installed.",
        "pip install 'factdb[docx]'.",
    )
