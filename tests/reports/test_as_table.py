"""The report for a terminal."""

import re

from factdb.reports.as_table import as_table
from factdb.rules.screen import columns
from tests.reports.sample import NOON, attribution, claim, evidence, hostile, report, story, unchecked


def test_the_report_reads_worst_first_with_what_an_editor_needs() -> None:
    made = report(claim(), unchecked(), story=story(), as_of=NOON, filters=("of the story barrier",))
    text = "".join(as_table(made))
    told = (
        "VERIFICATION REPORT\nThe barrier that failed\n",
        "What was believed on 2026-03-10 12:00 UTC.",
        "2 claims: 1 refuted. Nobody has checked the other 1.",
        "Refuted                  1   ██████████████████████████████             0",
        "1 claim rests on one source alone: 1",
        "REFUTED (1): found to be wrong",
        "    1  The gates closed in eleven minutes.",
        "Source          Piers Holloway, harbour master,",
        "2026-03-10 12:00 UTC, Noor: refuted.",
        "UNCHECKED (1): nobody has checked this",
        "  Noor: 1 claim; is it true: 1 refuted; was it said: none",
        made.head_hash,
    )
    places = [text.index(each) for each in told]
    assert places == sorted(places)


def test_it_keeps_to_eighty_columns_whatever_it_says() -> None:
    long = claim(text="w" * 300 + " 会谈" * 200, sources=(attribution(name="n" * 200, quote="词" * 300),))
    for made in (report(long, unchecked()), hostile(), report()):
        assert all(columns(line.rstrip("\n")) <= 80 or "://" in line for line in as_table(made))


def test_nothing_in_it_moves_the_cursor_even_if_the_ledger_was_edited_by_other_means() -> None:
    bad = claim(text="a\x1b[2Jb\rc", note="\x07", evidence=(evidence(url="https://example.org/\x1b[31m"),))
    text = "".join(as_table(report(bad, filters=("\x1b[31m",))))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text)
    assert "a<U+001B>[2Jb<U+000D>c" in text


def test_a_style_dresses_statuses_and_headings_and_takes_no_room() -> None:
    dressed = "".join(as_table(report(claim()), style=lambda text, what: f"<{what}>{text}</>"))
    assert "<heading>VERIFICATION REPORT</>" in dressed
    assert "<refuted>REFUTED (1): found to be wrong</>" in dressed
    assert re.sub(r"<[a-z]*>|</>", "", dressed) == "".join(as_table(report(claim())))


def test_a_report_on_nothing_says_so() -> None:
    text = "".join(as_table(report()))
    assert "There are no claims." in text
    assert "Nobody has checked any of it." in text
