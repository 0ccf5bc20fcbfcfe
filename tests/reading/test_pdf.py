"""PDF: words as they are drawn, lines put together to paragraphs."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from factdb.errors import BadInput
from factdb.reading.apart import read_here
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.lines import Line, paragraphs, without_running_heads
from tests.reading.packed import sample
from tests.reading.pdfs import pdf, written

FULL = "A line that is as long as the lines of this page are on the whole,"


def read(data: bytes) -> Draft:
    """What is read from a file."""
    return read_here(Form.PDF, data, shown="it")


def locked(user: str) -> bytes:
    """A PDF that a password protects; where it is empty, against changes alone."""
    writer, data = PdfWriter(clone_from=PdfReader(io.BytesIO(sample("bridge.pdf")))), io.BytesIO()
    writer.encrypt(user_password=user, owner_password="owner", algorithm="AES-256")
    writer.write(data)
    return data.getvalue()


def test_a_file_printed_by_libreoffice_has_its_paragraphs_again() -> None:
    text = read(sample("bridge.pdf")).text
    told = "reopen in April, in May, Elena Marsh, the city’s transport commissioner, told reporters1."
    assert f"The Harbour Bridge will {told}" in text.split("\n\n")
    assert "“Zoë is naïve.”" in text.split("\n\n")


def test_lines_of_one_paragraph_are_one() -> None:
    lines = [(72, 700 - 14 * n, FULL) for n in range(3)]
    assert read(pdf(written(*lines, (72, 630, "Another.")))).text == f"{FULL} {FULL} {FULL}\n\nAnother."


@pytest.mark.parametrize(
    ("second", "parts"),
    [
        (Line("goes on", 0, 72, 686, 12), 1),
        (Line("Further down", 0, 72, 660, 12), 2),
        (Line("Indented", 0, 90, 686, 12), 2),
        (Line("• An item", 0, 72, 686, 12), 2),
        (Line("Smaller", 0, 72, 686, 9), 2),
        (Line("on the next page", 1, 72, 800, 12), 1),
        (Line("On the next page", 1, 72, 800, 12), 2),
    ],
)
def test_a_paragraph_ends_where_a_printer_would_end_it(second: Line, parts: int) -> None:
    first = [Line(FULL, 0, 72, 714, 12), Line(FULL, 0, 72, 700, 12)]
    assert len(paragraphs([*first, second, Line(FULL, 1, 72, 300, 12)])) == parts + 1


@pytest.mark.parametrize(
    ("ends", "begins", "whole"),
    [
        ("the trans-", "port of", "the transport of"),
        ("a well-", "known man", "a well-known man"),
        ("of 3-", "4", "of 3- 4"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole_again(ends: str, begins: str, whole: str) -> None:
    lines = [Line(f"{FULL} {ends}", 0, 72, 714, 12), Line(begins, 0, 72, 700, 12), Line("well-known", 0, 72, 600, 12)]
    assert paragraphs(lines)[0] == f"{FULL} {whole}"


def test_what_stands_at_the_head_of_most_pages_is_no_text() -> None:
    lines = [
        Line(text, page, 72, y, 12)
        for page in range(4)
        for text, y in ((f"Harbour Post, page {page}", 800), (f"Words {'abcd'[page]}", 700), (f"More {page}", 600))
    ]
    assert [line.text for line in without_running_heads(lines)] == ["Words a", "Words b", "Words c", "Words d"]


def test_a_file_that_is_only_protected_against_changes_is_read() -> None:
    assert read(locked("")).text == read(sample("bridge.pdf")).text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (locked("secret"), "protected by a password"),
        (b"%PDF-1.7\nnothing more", "cannot be read as PDF"),
        (sample("bridge.pdf")[:3000], "cannot be read as PDF"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        read(data)


def test_a_page_without_letters_has_no_text() -> None:
    assert read(pdf(b"0 0 100 100 re f")).text == ""
