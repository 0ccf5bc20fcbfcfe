"""What text is accepted, and when two wordings are the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.rules.wording import LIMIT_LINE, LIMIT_TEXT, accepted, accepted_line, fingerprint, normalised, storable

CONTROLS = [chr(code) for code in (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0))]
BIDI = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]
SURROGATES = ["\ud800", "\udbff", "\udc00", "\udc80", "\udfff"]

anything = st.text(alphabet=st.characters(), max_size=200)
words = st.lists(st.text(alphabet="abcdeßéÅIiıſﬁ中9", min_size=1, max_size=8), min_size=1, max_size=8)


def taken(text: str) -> str | None:
    """The accepted form, or None where the text is refused."""
    try:
        return accepted(text, what="The claim")
    except BadInput:
        return None


@given(anything)
def test_what_is_accepted_is_accepted_again_unchanged(text: str) -> None:
    if (once := taken(text)) is not None:
        assert taken(once) == once


@given(anything)
def test_what_is_accepted_can_be_stored_and_shown(text: str) -> None:
    if (once := taken(text)) is not None:
        once.encode("utf-8")
        assert not set(once) & {*CONTROLS, *BIDI, "\r"}
        assert once == once.strip() != ""
        assert unicodedata.is_normalized("NFC", once)


@given(anything)
def test_what_is_storable_is_accepted_whatever_it_was(text: str) -> None:
    assert taken("x" + storable(text)) is not None


@given(anything)
def test_a_line_is_accepted_again_unchanged_and_has_no_line_end(text: str) -> None:
    try:
        once = accepted_line(text, what="The name")
    except BadInput:
        return
    assert accepted_line(once, what="The name") == once
    assert len(once.splitlines()) == 1


@pytest.mark.parametrize("bad", [*CONTROLS, *BIDI, *SURROGATES], ids=lambda char: f"U+{ord(char):04X}")
def test_a_character_that_could_harm_is_refused_with_its_number_and_place(bad: str) -> None:
    with pytest.raises(BadInput, match=rf"The claim holds the character U\+{ord(bad):04X}") as refusal:
        accepted(f"Seven{bad}hours", what="The claim")
    assert refusal.value.hint == "take it out: it is character 6."
    assert refusal.value.exit_code == 2


@pytest.mark.parametrize("text", ["", " ", "\n", "\t\r\n ", "\u3000\u2003"])
def test_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="The claim is empty"):
        accepted(text, what="The claim")


def test_a_hundred_kilobytes_are_refused_with_the_limit() -> None:
    with pytest.raises(BadInput, match="102,400 characters long; the limit is 10,000"):
        accepted("x" * 102_400, what="The claim")


def test_the_longest_text_and_line_are_taken_and_one_more_character_is_not() -> None:
    assert accepted("x" * LIMIT_TEXT, what="The claim")
    assert accepted_line("x" * LIMIT_LINE, what="The name")
    with pytest.raises(BadInput):
        accepted("x" * (LIMIT_TEXT + 1), what="The claim")
    with pytest.raises(BadInput):
        accepted_line("x" * (LIMIT_LINE + 1), what="The name")


def test_line_ends_and_accents_are_stored_in_one_way() -> None:
    assert accepted("one\r\ntwo\rthree", what="The claim") == "one\ntwo\nthree"
    assert accepted("Ange\u0301la", what="The name") == accepted("Angéla", what="The name")


@given(anything)
def test_a_normalised_text_normalises_to_itself(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once


@given(words, st.sampled_from([" ", "  ", "\t", "\n", "\u00a0", "\u2003"]), st.sampled_from(["", ".", "!", "?", " . "]))
def test_wordings_that_differ_in_case_blanks_and_closing_marks_are_the_same(
    texts: list[str], blank: str, end: str
) -> None:
    plain = " ".join(texts)
    assert fingerprint(plain) == fingerprint(f" {blank.join(texts)}{end}")
    assert fingerprint(plain) == fingerprint(plain.casefold())
    assert fingerprint(plain) == fingerprint(unicodedata.normalize("NFD", plain))


@given(words, words)
def test_quotation_marks_and_dashes_of_any_style_are_the_same(before: list[str], within: list[str]) -> None:
    first, second = " ".join(before), " ".join(within)
    plain = f'{first} "{second}" - isn\'t'
    assert fingerprint(plain) == fingerprint(f"{first} “{second}” – isn’t")
    assert fingerprint(plain) == fingerprint(f"{first} «{second}» — isn‘t")


@given(words, words)
def test_different_words_have_different_fingerprints(one: list[str], other: list[str]) -> None:
    text, another = " ".join(one), " ".join(other)
    assert (fingerprint(text) == fingerprint(another)) == (normalised(text) == normalised(another))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The talks took seven hours.", "The talks took eight hours."),
        ("He did say so.", "He did not say so."),
        ("The rate rose 1.5 percent", "The rate rose 15 percent"),
        ("re-signed", "resigned"),
    ],
)
def test_a_word_or_figure_more_or_less_is_another_claim(one: str, other: str) -> None:
    assert fingerprint(one) != fingerprint(other)


@given(anything)
def test_a_fingerprint_has_the_length_that_its_column_holds(text: str) -> None:
    if (once := taken(text)) is not None:
        assert len(fingerprint(once)) == 32


def test_text_of_marks_alone_still_differs() -> None:
    assert normalised("?!") == "?!"
    assert fingerprint("?!") != fingerprint("...")
