"""Plain text in the encodings that people have."""

import pytest

from factdb.errors import BadInput
from factdb.reading.plain import declared, decoded, first_line
from factdb.reading.read import read_draft

WORDS = "Überraschung in Peking: “naïve”, sagt Zoë.\nDie Gespräche dauerten fünf Stunden."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_text_is_the_same_in_every_encoding(encoding: str) -> None:
    assert decoded(WORDS.encode(encoding), shown="it")[0] == WORDS


@pytest.mark.parametrize(
    ("data", "told"), [(WORDS.encode(), None), (WORDS.encode("cp1252"), "Windows-1252"), (WORDS.encode("utf-16"), None)]
)
def test_a_guess_is_told(data: bytes, told: str | None) -> None:
    remark = decoded(data, shown="it")[1]
    assert (remark is None) if told is None else (told in (remark or ""))


@pytest.mark.parametrize("data", [b"\x81\x8d", b"caf\xe9\x01", b"\xff\xfea", bytes(range(128, 256))])
def test_what_is_text_in_no_encoding_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="not text in a known encoding"):
        decoded(data, shown="it")


def test_line_ends_of_every_system_become_one_kind() -> None:
    assert read_draft(b"One.\r\n\r\nTwo.\rThree.\n", name="").text == "One.\n\nTwo.\nThree.\n"


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b"<META http-equiv=x content='text/html; charset=ISO-8859-1'>", "cp1252"),
        (b'<?xml version="1.0" encoding="big5"?>', "big5"),
        (b'<meta charset="punycode">', None),
        (b'<meta charset="zip">', None),
        (b"charset=koi8-r", None),
    ],
)
def test_a_page_declares_its_encoding_if_it_is_one_of_the_web(page: bytes, encoding: str | None) -> None:
    assert declared(page) == encoding


def test_a_page_that_declares_a_wrong_encoding_is_read_by_what_it_has() -> None:
    assert decoded("<p>Zoë".encode("cp1252"), shown="it", declared="utf-8")[0] == "<p>Zoë"


@pytest.mark.parametrize(
    ("text", "title"), [("\n  The bridge \n\nIt will reopen.", "The bridge"), ("word " * 40, None), ("", None)]
)
def test_a_short_first_line_is_a_title(text: str, title: str | None) -> None:
    assert first_line(text) == title


@pytest.mark.parametrize("data", [b"", b" \n\t ", "\ufeff \n".encode()])
def test_a_file_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="holds no text"):
        read_draft(data, name="draft.txt")
