"""The report as a page."""

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings

from factdb.queries.rows import Report
from factdb.queries.text_rows import LostRow
from factdb.reports.as_html import TEMPLATES, as_html
from tests.reports.sample import (
    HOSTILE,
    NOON,
    TEXTS,
    attribution,
    claim,
    evidence,
    hostile,
    report,
    story,
    text,
    unchecked,
)

VOID = {"meta", "line", "rect", "path", "input", "br"}


class Page(HTMLParser):
    """A page: its elements with their attributes, in order, each with the text in it."""

    def __init__(self, made: Report) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[tuple[str, int]] = []
        self.feed("".join(as_html(made)))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.texts.append("")
        if tag not in VOID:
            self.open.append((tag, len(self.elements) - 1))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        name, _ = self.open.pop()
        assert name == tag, f"<{name}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        for _, place in self.open:
            self.texts[place] += data

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        """The attributes of the elements with one of these names."""
        return [attributes for tag, attributes in self.elements if tag in tags]

    def raw(self, tag: str) -> list[str]:
        """The texts of the elements with a name, as they are."""
        return [text for (name, _), text in zip(self.elements, self.texts, strict=True) if name == tag]

    def text(self, tag: str) -> list[str]:
        """The texts of the elements with a name, blanks made single."""
        return [" ".join(text.split()) for text in self.raw(tag)]


DRAFT = "The gates, he said, closed in eleven minutes.\n\nHomes lie behind them."
WHOLE = report(
    claim(evidence=(evidence(), evidence(id=2, withdrawn_at=NOON, withdrawn_because="A forgery."))),
    unchecked(),
    text=text(DRAFT, (1, 0, 9), (1, 20, 44), (2, 4, 9)),
    story=story(),
    as_of=NOON,
    filters=("of the story barrier",),
)
PAGES = pytest.mark.parametrize("made", [WHOLE, report(), hostile()], ids=["whole", "empty", "hostile"])


@PAGES
def test_the_page_has_its_landmarks_a_language_and_one_way_past_the_navigation(made: Report) -> None:
    page = Page(made)
    names = Counter(tag for tag, _ in page.elements)
    assert [names[tag] for tag in ("header", "nav", "main", "footer", "h1")] == [1] * 5
    assert page.all("html") == [{"lang": "en"}]
    assert page.open == []
    assert page.all("a")[0] == {"class": "skip", "href": "#report"}
    assert {"id": "report", "tabindex": "-1"} in page.all("main")


@PAGES
def test_headings_step_down_one_at_a_time(made: Report) -> None:
    levels = [int(tag[1]) for tag, _ in Page(made).elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


@PAGES
def test_every_inner_link_and_label_leads_somewhere_and_no_id_is_given_twice(made: Report) -> None:
    page = Page(made)
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    hrefs = [str(attributes["href"]) for attributes in page.all("a")]
    labels = [each for _, attributes in page.elements for each in (attributes.get("aria-labelledby") or "").split()]
    assert {href[1:] for href in hrefs if href.startswith("#")} | set(labels) <= set(ids)


@PAGES
def test_table_headings_say_what_they_head(made: Report) -> None:
    assert {attributes.get("scope") for attributes in Page(made).all("th")} == {"col", "row"}


@PAGES
def test_the_page_asks_for_nothing_and_runs_nothing_but_its_own_script(made: Report) -> None:
    page = Page(made)
    assert not page.all("img", "link", "iframe", "object", "base", "form", "audio", "video")
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert not [attributes for _, attributes in page.elements if "style" in attributes]
    [style], scripts = page.raw("style"), page.raw("script")
    assert not re.search(r"@import|url\((?!#)", style)
    assert scripts == ([(TEMPLATES / "text.js").read_text(encoding="utf-8")] if made.text else [])
    run = [f"script-src {hashed(script)}" for script in scripts]
    allowed = ["default-src 'none'", f"style-src {hashed(style)}", *run, "base-uri 'none'", "form-action 'none'"]
    assert {"http-equiv": "Content-Security-Policy", "content": "; ".join(allowed)} in page.all("meta")


def hashed(text: str) -> str:
    """A text as a policy names it (CSP level 3, hash-source)."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_text_from_the_ledger_shows_as_it_is_wherever_it_stands() -> None:
    page = Page(hostile())
    shown = " ".join(HOSTILE.split())
    assert page.text("h1") == [shown]
    # The claim; name, role, organization, cue, relay, quote; the unnamed source's descriptor; title, address, place,
    # contact, note and writer of the evidence; why it was withdrawn; who, why and override; who signed, note; why and
    # by whom rated; who was asked, how, answer; correction and its author; link, note and tag.
    assert page.text("article")[0].count(shown) == 1 + 6 + 1 + 6 + 1 + 3 + 2 + 2 + 3 + 2 + 3
    assert all(shown not in text for text in page.text("style"))


def test_only_web_addresses_become_links_and_tell_the_other_side_nothing() -> None:
    outward = [each for each in Page(hostile()).all("a") if not str(each["href"]).startswith("#")]
    assert {each["href"] for each in outward} == {"https://example.org/log"}
    assert {each["rel"] for each in outward} == {"noreferrer noopener"}


def test_the_status_is_told_in_words_beside_each_colour() -> None:
    page = Page(WHOLE)
    assert page.text("desc") == [
        "refuted: 1, disputed: 0, unconfirmed: 0, unverifiable: 0, unchecked: 1, confirmed: 0, withdrawn: 0."
    ]
    assert {"✗ Refuted 1", "○ Unchecked 1"} <= set(page.text("h2"))
    first, second = page.text("article")
    assert "Refuted: found to be wrong." in first
    assert "Unchecked: nobody has checked this." in second
    assert "confirm" not in second


def test_evidence_that_was_withdrawn_is_struck_through_with_the_reason_beside_it() -> None:
    page = Page(WHOLE)
    assert len(page.text("del")) == 2  # in the margin of the text, and below it
    assert all(struck.startswith("2 refutes, first-hand: Test log") for struck in page.text("del"))
    assert "withdrawn 2026-03-10 12:00 UTC: A forgery." in page.text("article")[0]


def test_the_text_comes_first_with_each_claim_under_its_line_and_a_note_on_it() -> None:
    page = Page(WHOLE)
    assert [attributes["id"] for attributes in page.all("h2")][:2] == ["text", "counts"]
    drawn = [(str(each["class"]).split()[1:], each["data-claim"]) for each in page.all("span") if "data-claim" in each]
    assert drawn == [
        (["lane-0", "is-refuted"], "1"),
        (["lane-0", "is-refuted"], "1"),
        (["lane-1", "is-unchecked", "is-open"], "2"),
        (["lane-0", "is-refuted"], "1"),
    ]
    badges = [each for each in page.all("a") if each.get("class", "").startswith("badge")]  # type: ignore[union-attr]
    assert [each["id"] for each in badges] == ["mark-1", "mark-2", "mark-1-2"]
    assert [each["aria-label"] for each in badges] == [
        "Claim 1: refuted",
        "Claim 2: unchecked",
        "Claim 1, continued: refuted",
    ]
    assert [each["href"] for each in badges] == ["#note-1", "#note-2", "#note-1"]
    assert "✗1The ○2gates, he said, ✗1closed in eleven minutes." in page.text("p")
    assert "Revision 2, recorded 2026-03-10 12:00 UTC; 2 claims marked in it." in page.text("p")


def test_a_claim_that_is_lost_and_one_that_was_never_placed_are_named_below_the_text() -> None:
    lost = LostRow(claim_id=1, number=1, words="closed in ten minutes", instead="closed at noon")
    page = Page(report(claim(), unchecked(), text=text("The gates closed at noon.", lost=(lost,))))
    assert {"No longer found in the text 1", "Not placed in the text 1"} <= set(page.text("h3"))
    assert {"closed in ten minutes", "closed at noon"} <= set(page.text("blockquote"))
    assert not page.all("script", "input")  # nothing to move between


def test_a_report_without_a_text_has_no_place_for_one() -> None:
    page = Page(report(claim(), unchecked()))
    assert "The text" not in page.text("h2")
    assert not page.all("script")


def test_the_foot_ties_the_page_to_the_ledger() -> None:
    foot = Page(WHOLE).text("footer")[0]
    for told in (WHOLE.ledger_uid, WHOLE.head_hash, "2026-03-11 12:00 UTC", "factdb audit --expect abababababab"):
        assert told in foot
    assert "What was believed on 2026-03-10 12:00 UTC." in Page(WHOLE).text("header")[0]


def test_a_name_is_never_given_another_letter() -> None:
    row = claim(sources=(attribution(name="bell hooks"),))
    assert "bell hooks, harbour master" in Page(report(row)).text("article")[0]


@given(TEXTS)
@settings(max_examples=30)
def test_any_text_comes_back_from_the_page(text: str) -> None:
    page = Page(report(claim(text=text)))
    [shown] = [
        shown
        for (tag, attributes), shown in zip(page.elements, page.texts, strict=True)
        if tag == "p" and attributes.get("class") == "text"
    ]
    assert shown == text


def test_every_colour_of_text_stands_out_from_what_is_behind_it() -> None:
    """WCAG 2.2, success criterion 1.4.3: a contrast of at least 4.5 to 1."""
    light, dark = re.findall(r":root \{(.*?)\}", (TEMPLATES / "report.css").read_text(encoding="utf-8"), re.DOTALL)[:2]
    for scheme in (light, dark):
        colours = dict(re.findall(r"--(\w+): (#\w{6});", scheme))
        texts = colours.keys() - {"paper", "panel", "rule", "now"}
        assert len(texts) == 10
        assert contrast(colours["ink"], colours["now"]) >= 4.5
        low = {(text, on) for text in texts for on in ("paper", "panel") if contrast(colours[text], colours[on]) < 4.5}
        assert low == set()


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2, definition of contrast ratio)."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
