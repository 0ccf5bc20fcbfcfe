"""What a search looks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.errors import BadInput
from factdb.rules.terms import LIMIT_TERMS, terms


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("talks Beijing", ["talks", "Beijing"]),
        ('refused "military  hotline" twice', ["refused", "military hotline", "twice"]),
        ("“military hotline”", ["military hotline"]),
        ('"never closed', ["never", "closed"]),
        ("talks OR -visit NEAR(a,b) col:x*", ["talks", "OR", "-visit", "NEAR(a,b)", "col:x*"]),
        ('talks & | ! () "" "?!" …', ["talks"]),
        ("7 talks 7", ["7", "talks"]),
        ("北京 Ελλάδα", ["北京", "Ελλάδα"]),
    ],
)
def test_words_and_phrases_are_kept_and_what_holds_no_word_is_left_out(typed: str, expected: list[str]) -> None:
    assert terms(typed) == expected


@pytest.mark.parametrize("typed", ["", "   ", "***", '""', '" - "', "a\x00b", "a\u202eb", "\ud800", "w" * 501])
def test_nothing_to_search_for_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        terms(typed)


def test_more_words_than_a_search_takes_are_refused() -> None:
    words = [f"w{number}" for number in range(LIMIT_TERMS + 1)]
    assert terms(" ".join(words[:-1])) == words[:-1]
    with pytest.raises(BadInput, match="31 words"):
        terms(" ".join(words))


@given(st.text())
def test_a_term_never_holds_what_would_end_it(typed: str) -> None:
    try:
        found = terms(typed)
    except BadInput:
        return
    assert found
    assert all('"' not in term and term == " ".join(term.split()) != "" for term in found)
