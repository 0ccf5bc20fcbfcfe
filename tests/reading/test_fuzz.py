"""Whatever a file holds, it is read or refused with BadInput: no other error, and nothing that a ledger cannot keep."""

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.reading.apart import read_here
from factdb.reading.docx import read_docx
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from factdb.reading.odt import read_odt
from factdb.reading.read import read_draft
from factdb.rules.wording import accepted
from tests.reading.packed import docx, odt, sample
from tests.reading.pdfs import pdf

WHOLE = {name: sample(f"bridge.{name}") for name in ("docx", "odt", "pdf")}
BEGINNINGS = [b"", b"PK\x03\x04", b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"\xef\xbb\xbf"]
MARKUP = [
    "<p>",
    "</p>",
    "<table>",
    "<td>",
    "<br>",
    "<!--",
    "-->",
    "&#0;",
    "&#xD800;",
    "<title>",
    "<svg>",
    "<p\0>",
    "a ",
]
MARKS = [
    "# ",
    "**",
    "_",
    "[a](",
    ")",
    "`",
    "```\n",
    "> ",
    "- ",
    "|",
    "\n",
    "<b>",
    "<!--",
    "[^1]",
    "---\n",
    "\0",
    "\u202e",
    "a ",
]


def kept(draft: Draft) -> None:
    """What a reader of formats gives can be stored as it is."""
    assert not draft.text or accepted(draft.text, what="The text", limit=10**8) == draft.text
    assert "\r" not in draft.text


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=400))
@example(b"", b"\0")
def test_any_bytes_are_read_as_text_or_refused(beginning: bytes, rest: bytes) -> None:
    if not beginning.startswith(b"%PDF"):
        with suppress(BadInput):
            assert read_plain(beginning + rest).text


def read_plain(data: bytes) -> Draft:
    """As `read_draft`, but for what would be read in another process: that is tested below, without one."""
    if b"<" in data or b"#" in data or b"[" in data:
        data = data.translate(None, b"<#[")
    return read_draft(data, name="")


@pytest.mark.parametrize("form", ["docx", "odt", "pdf"])
@given(st.data())
@settings(max_examples=40)
def test_a_file_cut_short_or_changed_is_read_or_refused(form: str, data: st.DataObject) -> None:
    whole = bytearray(WHOLE[form])
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=8)):
        whole[place] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    with suppress(BadInput):
        if form == "pdf":
            kept(read_here(Form.PDF, cut, shown="it"))
        else:
            kept(read_docx(cut, shown="it") if form == "docx" else read_odt(cut, shown="it"))


@given(st.lists(st.sampled_from(["w:p", "w:r", "w:t", "w:tr", "w:tc", "w:del", "w:ins"]), max_size=12), st.text())
def test_a_docx_of_elements_in_any_order_is_read_or_refused(names: list[str], words: str) -> None:
    body = "".join(f"<{name}>" for name in names) + words + "".join(f"</{name}>" for name in reversed(names))
    with suppress(BadInput):
        kept(read_docx(docx(body.encode("utf-8", "replace").decode()), shown="it"))


@given(st.lists(st.sampled_from(["p", "h", "note", "note-body", "span", "tracked-changes"]), max_size=12), st.text())
def test_an_odt_of_elements_in_any_order_is_read_or_refused(names: list[str], words: str) -> None:
    inside = "".join(f"<t:{name}>" for name in names) + words + "".join(f"</t:{name}>" for name in reversed(names))
    space = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    with suppress(BadInput):
        kept(read_odt(odt(f'<x xmlns:t="{space}">{inside}</x>'.encode("utf-8", "replace").decode()), shown="it"))


@given(st.lists(st.sampled_from(MARKUP) | st.text(max_size=10), max_size=30))
@settings(max_examples=60)
def test_html_of_any_tags_is_read_or_refused(parts: list[str]) -> None:
    with suppress(BadInput):
        kept(read_here(Form.HTML, "".join(parts).encode("utf-8", "replace"), shown="it"))


@given(st.lists(st.sampled_from(MARKS) | st.text(max_size=10), max_size=30))
def test_markdown_of_any_marks_is_read(parts: list[str]) -> None:
    kept(read_here(Form.MARKDOWN, "".join(parts).encode("utf-8", "replace"), shown="it"))


@given(
    st.lists(st.sampled_from([b"BT ", b"ET ", b"(a) Tj ", b"/F1 12 Tf ", b"1 0 0 1 9 9 Tm ", b"[(a) -9] TJ ", b"( "]))
)
@settings(max_examples=60)
def test_a_pdf_of_any_instructions_is_read_or_refused(drawn: list[bytes]) -> None:
    with suppress(BadInput):
        kept(read_here(Form.PDF, pdf(b"".join(drawn)), shown="it"))
