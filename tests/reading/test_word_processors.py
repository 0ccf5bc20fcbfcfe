"""DOCX and ODT, as LibreOffice writes them and as others may."""

import pytest

from factdb.errors import BadInput
from factdb.reading.read import read_draft
from tests.reading.packed import STRICT, docx, odt, packed, sample, types

BRIDGE = """Harbour Bridge to reopen

The Harbour Bridge will reopen in May, Elena Marsh, the city’s transport commissioner, told reporters.

It costs 4.2\tmillion.
“Zoë is naïve.”

Closed since 3 March.

12,000 lorries a day.

Year\tCost

2024\t4.2

A box that says so.

Last words, in all.

On Monday, at the town hall."""

ODF = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
)
ODF_END = "</office:text></office:body></office:document-content>"


@pytest.mark.parametrize("name", ["bridge.docx", "bridge.odt"])
def test_the_text_is_read_as_if_every_change_were_accepted_and_nobody_had_commented(name: str) -> None:
    draft = read_draft(sample(name), name=name)
    assert draft.text == BRIDGE
    assert draft.title == "Harbour Bridge to reopen"
    assert draft.remarks == ("Its comments were not read.", "Its tracked changes were read as if all were accepted.")


@pytest.mark.parametrize("name", ["bridge.docx", "bridge.odt"])
def test_the_account_that_a_file_was_written_from_is_not_taken_for_its_author(name: str) -> None:
    draft = read_draft(sample(name), name=name)
    assert draft.byline is None
    assert "account7" not in str(draft)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:p><w:r><w:t>One</w:t></w:r><w:r><w:t> word.</w:t></w:r></w:p>", "One word."),
        ("<w:p><w:r><w:t>No-</w:t><w:noBreakHyphen/><w:t>break\u00ading</w:t></w:r></w:p>", "No--breaking"),
        (
            "<w:p><w:ins><w:r><w:t>In</w:t></w:r></w:ins><w:del><w:r><w:delText>Out</w:delText></w:r></w:del></w:p>",
            "In",
        ),
        (
            "<w:p><w:moveFrom><w:r><w:t>Gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Here</w:t></w:r></w:moveTo></w:p>",
            "Here",
        ),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Shown</w:t></w:r></w:p>", "Shown"),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>", "In a control."),
        ("<w:p><w:r><w:t>e\u0301</w:t></w:r></w:p>", "é"),
        ("<w:p><w:r><w:t>Left \u202eright\u202c.</w:t></w:r></w:p>", "Left right."),
    ],
)
def test_words_are_read_wherever_they_stand_in_a_docx(body: str, text: str) -> None:
    assert read_draft(docx(body), name="").text == text


@pytest.mark.parametrize(
    "parts", [{"space": STRICT}, {"main": "/word/document2.xml"}, {"head": '<?xml version="1.0" encoding="UTF-8"?>'}]
)
def test_the_variants_of_docx_are_read_alike(parts: dict[str, str]) -> None:
    assert read_draft(docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>", **parts), name="").text == "Words."


def test_what_old_programs_are_told_once_more_is_read_once() -> None:
    box = "<w:p><w:r><w:t>A box.</w:t></w:r></w:p>"
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    twice = f'<mc:AlternateContent xmlns:mc="{space}"><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
    assert read_draft(docx(f"<w:p><w:r>{twice}</mc:AlternateContent></w:r></w:p>"), name="").text == "A box."


def test_characters_left_out_are_told() -> None:
    draft = read_draft(odt(f"{ODF}<text:p>One\u202e two.</text:p>{ODF_END}"), name="")
    assert draft.text == "One two."
    assert draft.remarks == ("Left out 1 characters that cannot be stored or shown safely.",)


LOCKED = odt("x", manifest="<m:file-entry><m:encryption-data/></m:file-entry>")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (sample("locked.docx"), "protected by a password"),
        (LOCKED, "protected by a password"),
        (sample("bridge.docx")[:-200], "broken"),
        (sample("bridge.odt")[:5000], "broken"),
        (docx("<w:p>"), "broken"),
        (docx(""), "holds no text"),
        (odt(f"{ODF}<text:p> </text:p>{ODF_END}"), "holds no text"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.text"}), "broken"),
        (packed({"[Content_Types].xml": types(), "word/document.xml": b"\xff\xfe\x00"}), "broken"),
        (packed({"[Content_Types].xml": "no XML"}), "broken"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(BadInput, match=reason) as refused:
        read_draft(data, name="draft.docx")
    assert "draft.docx" in refused.value.message
    assert refused.value.hint
