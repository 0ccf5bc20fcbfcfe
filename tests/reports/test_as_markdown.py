"""The report as Markdown."""

import html
import re

import pytest
from hypothesis import given

from factdb.queries.rows import Report
from factdb.reports.as_markdown import as_markdown, escaped
from tests.reports.sample import HOSTILE, NOON, TEXTS, claim, evidence, hostile, report, story, unchecked

WHOLE = report(claim(), unchecked(), story=story(), as_of=NOON)
PAGES = pytest.mark.parametrize("made", [WHOLE, report(), hostile()], ids=["whole", "empty", "hostile"])
MARKS = re.compile(r"(?<!\\)(?:\\\\)*[`*_\[\]#!]")
"""Punctuation that marks up and has no backslash before it."""


def read(text: str) -> str:
    """Escaped text as a reader of Markdown shows it."""
    lines = [html.unescape(re.sub(r"\\([\\`*_\[\]#!+\-.)])", r"\1", line)) for line in text.split("<br>")]
    return "\n".join(lines)


@given(TEXTS)
def test_any_text_shows_as_it_is_and_stays_on_its_line(text: str) -> None:
    made = escaped(text)
    assert len(made.splitlines()) == 1
    assert not re.search(r"[|~$<>]", made.replace("<br>", ""))
    assert not re.match(r"[-+]|\d+[.)]", made)
    # A backslash within an entity's text is told apart from one before punctuation by reading it back.
    assert read(made) == "\n".join(" ".join(line.split()) for line in text.splitlines())


@given(TEXTS)
def test_no_text_can_mark_up(text: str) -> None:
    assert not MARKS.search(re.sub(r"&#?\w+;", "", escaped(text)))


@PAGES
def test_every_row_of_a_table_has_as_many_cells_as_its_heading(made: Report) -> None:
    lines = "".join(as_markdown(made)).splitlines()
    tables: list[list[str]] = [[]]
    for line in lines:
        tables[-1].append(line) if line.startswith("|") else tables.append([])
    found = [table for table in tables if table]
    assert found
    for table in found:
        assert len({len(line.split("|")) for line in table}) == 1
        assert re.fullmatch(r"\|(:?-+:?\|)+", table[1])


@PAGES
def test_the_only_html_is_line_ends_and_addresses(made: Report) -> None:
    text = "".join(as_markdown(made))
    assert set(re.findall(r"<[^>]*>", text)) <= {"<br>", "<https://example.org/log>"}


def test_an_address_is_a_link_only_if_it_is_one_of_the_web() -> None:
    assert " <https://example.org/log>" in "".join(as_markdown(WHOLE))
    made = report(claim(evidence=(evidence(url="javascript:alert(1)"),)))
    assert "<javascript" not in "".join(as_markdown(made))


def test_the_report_reads_worst_first_with_what_an_editor_needs() -> None:
    text = "".join(as_markdown(WHOLE))
    told = (
        "# Verification report: The barrier that failed",
        "**What was believed on 2026-03-10 12:00 UTC.",
        "2 claims: 1 refuted. Nobody has checked the other 1.",
        "| Refuted | 1 | ████████████████████ | 0 |",
        "- 1 claim rests on one source alone: 1",
        "## Refuted (1)",
        "> The gates closed in eleven minutes.",
        "- **Verdict** 2026-03-10 12:00 UTC, Noor: refuted. The log says 52 minutes. — on evidence 1",
        "## Unchecked (1)\n\nNobody has checked this.",
        "| Noor | 1 | 1 refuted | none |",
        f"- **Hash of the last entry** {WHOLE.head_hash}",
    )
    places = [text.index(each) for each in told]
    assert places == sorted(places)


def test_withdrawn_evidence_is_struck_through_and_its_reason_is_not() -> None:
    gone = evidence(withdrawn_at=NOON, withdrawn_because="A forgery.")
    text = "".join(as_markdown(report(claim(evidence=(gone,)))))
    assert re.search(r"~~refutes, first-hand: Test log.*~~ withdrawn 2026-03-10 12:00 UTC: A forgery\.", text)


def test_hostile_text_shows_as_it_is() -> None:
    assert read(escaped(HOSTILE)) == HOSTILE
