"""Which format a file has: its content decides, never its name."""

import time

import pytest

from factdb.errors import BadInput
from factdb.reading.form import Form, text_form
from factdb.reading.magic import packed_form
from factdb.reading.read import read_draft
from tests.reading.packed import MAIN, packed, sample, types

CALC = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


@pytest.mark.parametrize(
    ("name", "form"), [("bridge.docx", Form.DOCX), ("bridge.odt", Form.ODT), ("bridge.pdf", Form.PDF)]
)
def test_a_file_is_what_it_holds(name: str, form: Form) -> None:
    assert packed_form(sample(name), shown="it") is form


def test_a_word_file_with_macros_is_read_as_one() -> None:
    macros = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert (
        packed_form(packed({"[Content_Types].xml": types(kind=macros), "word/document.xml": ""}), shown="") is Form.DOCX
    )


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("<!doctype html><p>x", "", Form.HTML),
        ('<?xml version="1.0"?>\n<!-- a --> <!-- b -->\n<HTML lang="en">', "a.txt", Form.HTML),
        ("<p>One.</p>", "a.md", Form.HTML),
        ("# A heading\n\nWith a [link](https://example.org/).", "a.txt", Form.MARKDOWN),
        ("---\ntitle: The bridge\n---\nIt will reopen.", "", Form.MARKDOWN),
        ("Only words.", "a.md", Form.MARKDOWN),
        ("# 1 fan of the team\nwent home.", "a.txt", Form.PLAIN),
        ("He said a < b.\n- one\n- two", "", Form.PLAIN),
        ("--- \nThe talks", "", Form.PLAIN),
    ],
)
def test_text_is_told_apart_by_its_marks(text: str, name: str, form: Form) -> None:
    assert text_form(text, name=name) is form


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"{\\rtf1\\ansi Hello}", "an RTF file"),
        (b"\0\0\0\x20ftypisom", "a recording"),
        (packed({"a.txt": "x"}), "a ZIP archive"),
        (packed({"[Content_Types].xml": types("/xl/workbook.xml", CALC), "xl/workbook.xml": ""}), "no text document"),
        (packed({"[Content_Types].xml": types("/gone.xml", MAIN)}), "no text document"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "an OpenDocument spreadsheet"),
        (packed({"mimetype": "application/epub+zip"}), "an e-book"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Word before 2007"),
    ],
)
def test_what_holds_no_draft_is_refused_by_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(BadInput, match=what) as refused:
        read_draft(data, name="draft.pdf")
    assert refused.value.hint


@pytest.mark.parametrize(
    "text",
    ["RIFF-RAFF SAYS NO", "The ftyp box", "MZ is a line", "ID3 tags leak", "PK\x03", "GIF8 turned 30", "%PDF-x is"],
)
def test_words_that_begin_like_another_format_are_words(text: str) -> None:
    assert packed_form(text.encode(), shown="it") is None


@pytest.mark.parametrize("name", ["bridge.txt", "bridge.pdf", "bridge"])
def test_a_name_that_claims_another_format_is_told(name: str) -> None:
    told = "".join(read_draft(sample("bridge.docx"), name=name).remarks)
    assert ("holds DOCX, whatever its name says" in told) == ("." in name)


@pytest.mark.parametrize(
    "bait", ["](/", '](/a "', "<!-- -->", "---\n-: a\n" * 9, "---\n" + "-a: x\n" * 30, "**a", "# "]
)
def test_telling_formats_apart_takes_no_longer_for_what_was_made_to_delay_it(bait: str) -> None:
    began = time.monotonic()
    text_form(bait * 100_000, name="")
    assert time.monotonic() - began < 2
