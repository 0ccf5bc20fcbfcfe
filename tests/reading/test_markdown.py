"""Markdown: the words that a reader of the rendered page reads."""

import pytest

from factdb.reading.apart import read_here
from factdb.reading.draft import Draft
from factdb.reading.form import Form


def read(text: str) -> Draft:
    """What is read from a text."""
    return read_here(Form.MARKDOWN, text.encode(), shown="it")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# A *heading*\n\nAnd **words**.", "A heading\n\nAnd words."),
        ("A line\nthat goes on,  \nand one that ends.", "A line that goes on,\nand one that ends."),
        ("[She](https://example.org/) said <https://a.example>.", "She said https://a.example."),
        ("- one\n- two\n\n1. three", "one\n\ntwo\n\nthree"),
        ("> “Quoted,”\n> she said.", "“Quoted,” she said."),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n\n1\t2"),
        ("![A bridge](a.png) and `code`.", "A bridge and code."),
        ("One.[^1]\n\n[^1]: A note about it.", "One.\n\nA note about it."),
        ("<div class='x'>\nTom &amp; Ann\n</div>\n\nA <b>bold</b> &lt;word&gt;.", "Tom & Ann\n\nA bold <word>."),
        ("2 \\* 2 is ~~5~~ 4_000_000.", "2 * 2 is 5 4_000_000."),
    ],
)
def test_words_stay_and_marks_go(source: str, text: str) -> None:
    assert read(source).text == text


def test_front_matter_tells_facts_and_is_no_text() -> None:
    draft = read(
        "---\ntitle: 'The bridge'\nauthor: Nellie Bly\ndate: 2026-03-18T05:00:00Z\npublisher: Harbour Post\n"
        "url: https://example.org/a\ntags:\n  - bridges\n---\n\nIt will reopen.\n"
    )
    assert draft.text == "It will reopen."
    assert (draft.title, draft.byline, draft.published_on) == ("The bridge", "Nellie Bly", "2026-03-18")
    assert (draft.publisher, draft.url) == ("Harbour Post", "https://example.org/a")


def test_front_matter_that_is_no_plain_fact_is_left_out() -> None:
    draft = read("---\ntitle: [a, b]\nauthor: {name: x}\ndate: soon\nurl: example\n---\nWords.")
    assert (draft.title, draft.byline, draft.published_on, draft.url) == ("Words.", None, None, None)


@pytest.mark.parametrize("bait", ["> " * 5000 + "a", "[" * 20_000, "*a **b " * 3000, "<!--" * 5000, "- " * 2000 + "a"])
def test_marks_nested_without_end_are_read_or_refused_in_time(bait: str) -> None:
    assert read(f"Words.\n\n{bait}").text.startswith("Words.")
