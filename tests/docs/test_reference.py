"""The generated reference."""

import ast
from collections.abc import Callable

import pytest

from docs.generate import PAGES, REFERENCE
from docs.generators.words import words_of


@pytest.mark.parametrize(("name", "page"), PAGES.items(), ids=PAGES)
def test_the_committed_page_is_what_the_code_makes_now(name: str, page: Callable[[], str]) -> None:
    assert (REFERENCE / name).read_text("utf-8") == page(), "run: python -m docs.generate"


def test_a_word_without_a_meaning_is_refused() -> None:
    [node] = ast.parse("class Colour:\n    RED = 'red'\n    '''Red.'''\n    BLUE = 'blue'").body
    assert isinstance(node, ast.ClassDef)
    with pytest.raises(ValueError, match="Colour does not say what BLUE = 'blue' means"):
        list(words_of(node))
