"""HTML: the article and its facts, and a draft saved as HTML."""

import pytest

from factdb.reading.apart import read_here
from factdb.reading.draft import Draft
from factdb.reading.form import Form
from tests.reading.packed import sample

ARTICLE = """Harbour Bridge to reopen in May

The Harbour Bridge will reopen in May, Elena Marsh, the city’s transport commissioner, told reporters on Monday.

The repair costs 4.2 million more than planned, according to a city official who has seen the estimate.

Cracks in two bearings

Ms. Marsh said that the engineers’ report found cracks in two bearings.
They were found in March.

“We are confident that it will hold,” she said.

Closed since 3 March 2026

12,000 lorries a day

Year\tCost

2024\t4.2

The bridge has been closed to lorries since 3 March 2026."""


def read(page: str) -> Draft:
    """What is read from a page."""
    return read_here(Form.HTML, page.encode(), shown="it")


def test_the_article_of_a_page_is_read_without_what_stands_around_it() -> None:
    draft = read(sample("page.html").decode())
    assert draft.text == ARTICLE
    assert draft.remarks == ("Read 95 of the page's 134 words.",)


def test_a_page_tells_its_title_byline_date_publisher_and_address() -> None:
    draft = read(sample("page.html").decode())
    assert (draft.title, draft.byline) == ("Harbour Bridge to reopen in May", "Nellie Bly, Ida Wells")
    assert (draft.published_on, draft.publisher) == ("2026-03-18", "The Harbour Post")
    assert draft.url == "https://post.example.org/2026/03/18/bridge.html"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Hello <b>world</b>, this<!-- is a comment --> is short.</p>", "Hello world, this is short."),
        ("<h1>A</h1><div>One<br>line<p>Two</div>Three", "A\n\nOne\nline\n\nTwo\n\nThree"),
        ("<table><tr><td>a<td><p>b</p><p>c</p></table>", "a\tb c"),
        ("<p>caf&eacute; &#8220;x&#8221;&shy;y</p><style>p {}</style>", "café “x”y"),
        ("<html><head><title>The talks</title></head><body><p>They ended.</p>", "The talks\n\nThey ended."),
    ],
)
def test_a_draft_saved_as_html_is_read_whole(page: str, text: str) -> None:
    draft = read(page)
    assert draft.text == text
    assert draft.remarks == ()


def page(head: str, body: str = "") -> str:
    """A page with an article of some length and navigation around it."""
    words = "The engineers' report found cracks in two bearings of the bridge, she said. " * 9
    return f"<html><head>{head}</head><body><nav>Home</nav><article><p>{words}</p>{body}</article></body></html>"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<meta property="og:site_name" content="Harbour Post">', "Harbour Post"),
        ('<meta property="og:site_name" content="post.example.org">', None),
        ('<meta property="og:site_name" content="1843">', None),
        ("", None),
    ],
)
def test_a_publisher_is_a_name_that_the_page_gives(head: str, name: str | None) -> None:
    assert read(page(head)).publisher == name


def test_a_date_in_the_text_is_no_date_of_publication() -> None:
    assert read(page("", "<p>It was closed on 3 March 2026, and opened on 2026-04-01.</p>")).published_on is None


@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://user:word@example.org/", "file:///etc/passwd"])
def test_an_address_that_is_not_kept_is_left_out(address: str) -> None:
    draft = read(page(f'<link rel="canonical" href="{address}">'))
    assert draft.url is None
    assert "cracks in two bearings" in draft.text
