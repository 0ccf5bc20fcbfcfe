"""The annotated story in a browser: moving between claims, the filter, what it looks like, what it must never do."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factdb.queries.rows import ClaimRow, Report
from factdb.reports.as_html import as_html
from factdb.vocabulary import WORST_FIRST, Status
from tests.browser.chromium import chromium
from tests.reports.sample import attribution, claim, evidence, hostile, report, story, text, unchecked, verdict

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WORDS = "The gates, he said, closed in eleven minutes and nobody was hurt. Homes lie behind them."
OPEN = [Status.DISPUTED, Status.UNCONFIRMED, Status.UNVERIFIABLE, Status.UNCHECKED]


def drafted() -> Report:
    """Claims 1 to 7, one of each status, in seven paragraphs; 8 within 1, 9 across 1 and 8; 1 has a second passage."""
    rows = [_row(number, status) for number, status in enumerate(WORST_FIRST, 1)]
    rows += [_row(8, Status.UNCHECKED), _row(9, Status.UNCHECKED)]
    filling = f"{WORDS} " + "Nothing else is said here. " * 12
    at = len(filling) + 2
    passages = [(number, at * (number - 1), at * (number - 1) + 9) for number in range(2, 8)]
    passages += [(1, 0, 44), (1, 66, 71), (8, 20, 33), (9, 27, 60)]
    return report(*rows, story=story(), text=text("\n\n".join([filling] * 7), *passages))


def _row(number: int, status: str) -> ClaimRow:
    if status == Status.UNCHECKED:
        return unchecked(id=number)
    return claim(id=number, status=status, flags=(), verdicts=(verdict(status=status),))


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """A browser for all tests of this file."""
    with chromium() as started:
        yield started


class Reader:
    """A page that is open, with all it asked for, said on its console, and failed at."""

    def __init__(self, browser: "Browser", made: Report, folder: Path, **options: Any) -> None:
        file = folder / "report.html"
        file.write_text("".join(as_html(made)), encoding="utf-8")
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}} | options)
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: self.said.append(dialog.message))
        self.page.goto(file.as_uri())

    def now(self) -> list[str]:
        """The claims that are marked as looked at, by their notes."""
        return [str(each.get_attribute("data-claim")) for each in self.page.query_selector_all(".note.now")]

    def seen(self, what: str) -> list[str]:
        """The claims of those elements that show."""
        found = self.page.query_selector_all(what)
        return [str(each.get_attribute("data-claim")) for each in found if each.is_visible()]


@pytest.fixture
def opened(browser: "Browser", tmp_path: Path) -> Iterator[Any]:
    """Opens a report in a window of its own."""
    made: list[Reader] = []

    def open_report(given: Report | None = None, **options: Any) -> Reader:
        made.append(Reader(browser, given or drafted(), tmp_path, **options))
        return made[-1]

    yield open_report
    for reader in made:
        reader.context.close()


def focused(page: "Page") -> object:
    return page.evaluate("document.activeElement.id")


def test_keys_and_buttons_move_between_the_claims_in_the_order_of_the_text(opened: Any) -> None:
    reader = opened()
    page = reader.page
    for key, claim_id in [("n", "1"), ("j", "8"), ("ArrowRight", "9"), ("n", "2"), ("p", "9"), ("k", "8")]:
        page.keyboard.press(key)
        assert (reader.now(), focused(page)) == ([claim_id], f"mark-{claim_id}")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("p")  # nothing is before the first
    assert reader.now() == ["1"]
    assert page.inner_text("#where") == "1 of 9"
    page.click("#on")
    assert reader.now() == ["8"]
    page.click("#back")
    assert (reader.now(), page.is_disabled("#back")) == (["1"], True)
    page.uncheck("#keys")
    page.keyboard.press("n")
    assert reader.now() == ["1"]


def test_the_note_of_the_claim_looked_at_is_in_sight_and_enter_and_escape_go_there_and_back(opened: Any) -> None:
    for width in (1280, 390):
        reader = opened(viewport={"width": width, "height": 700})
        page = reader.page
        for _ in range(6):
            page.click("#on")
        for part in ("#mark-4", "#note-4 .what", "#note-4 .more"):
            box = page.locator(part).bounding_box()
            assert box is not None
            assert 0 <= box["y"] < 700
            assert box["x"] + box["width"] <= width
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.keyboard.press("Enter")
        assert focused(page) == "note-4"
        page.keyboard.press("Escape")
        assert focused(page) == "mark-4"
        page.keyboard.press("Escape")
        assert reader.now() == []


def test_words_in_several_passages_take_the_inmost_first_and_plain_words_let_go(opened: Any) -> None:
    reader = opened()
    inmost = reader.page.locator(".m[data-claim='1'] > .m[data-claim='8'] > .m[data-claim='9']")
    taken = []
    for _ in range(4):
        inmost.click()
        taken += reader.now()
    assert taken == ["9", "8", "1", "9"]
    reader.page.locator(".m[data-claim='1']").last.click()
    assert reader.now() == ["1"]
    reader.page.locator(".row > p").first.click(position={"x": 300, "y": 150})
    assert reader.now() == []


@pytest.mark.parametrize("script", [True, False])
def test_the_filter_leaves_only_the_open_claims_with_and_without_a_script(opened: Any, script: bool) -> None:
    reader = opened(java_script_enabled=script)
    page = reader.page
    assert reader.seen(".note") == ["1", "8", "9", "2", "3", "4", "5", "6", "7"]
    page.check("#show-open")
    wanted = ["8", "9", *(str(number) for number, status in enumerate(WORST_FIRST, 1) if status in OPEN)]
    assert reader.seen(".note") == reader.seen(".badge") == wanted
    lined = (
        "all => all.filter(each => getComputedStyle(each).textDecorationLine != 'none').map(each => each.dataset.claim)"
    )
    if script:
        assert set(page.eval_on_selector_all(".sheet .m", lined)) == set(wanted)
        page.click("#on")
        page.click("#on")
        assert (reader.now(), page.inner_text("#where")) == (["9"], "2 of 6")
        page.keyboard.press("o")
        assert len(reader.seen(".note")) == 9
    page.check("#show-confirmed")
    assert reader.seen(".note") == ["6"]


def test_each_status_has_a_line_and_a_sign_of_its_own_besides_its_colour(opened: Any) -> None:
    page = opened().page
    drawn = "all => all.map(each => getComputedStyle(each).textDecoration.replace(/ rgb.*/, ''))"
    assert len(set(page.eval_on_selector_all(".filter .m", drawn))) == len(WORST_FIRST)
    signs = {sign.rstrip("0123456789") for sign in page.locator(".badge").all_inner_texts()}
    assert len(signs) == len(WORST_FIRST)


def test_without_a_script_every_note_can_be_read_and_is_linked_both_ways(opened: Any) -> None:
    page = opened(java_script_enabled=False).page
    assert all(each.is_visible() for each in page.query_selector_all(".note .more"))
    assert not page.is_visible(".steps")
    page.click("#mark-6")
    assert page.url.endswith("#note-6")
    page.click("#note-6 .to")
    assert page.url.endswith("#mark-6")


def test_printed_every_note_stands_below_its_paragraph_and_nothing_to_press(opened: Any) -> None:
    page = opened().page
    page.keyboard.press("n")
    page.emulate_media(media="print")
    assert all(each.is_visible() for each in page.query_selector_all(".note .more"))
    assert not any(page.is_visible(each) for each in (".steps", ".filter input", ".note .to", "nav"))
    words, notes = (page.locator(each).first.bounding_box() for each in (".row > p", ".notes"))
    assert notes["y"] >= words["y"] + words["height"]
    assert page.pdf().startswith(b"%PDF")


def test_it_asks_nobody_for_anything_and_fails_at_nothing(opened: Any) -> None:
    reader = opened()
    for key in "nnopo":
        reader.page.keyboard.press(key)
    assert (reader.asked, reader.said) == ([reader.page.url], [])


def test_hostile_text_is_shown_and_never_obeyed(opened: Any) -> None:
    words = "</script><script>document.title = 'hit'</script>\"'><img src=x onerror=alert(1)> ]]> {{ 7*7 }} "
    words += "\u202eright\u202c سبع \x07\x0b"
    bad = [
        attribution(name=words, cue=words, quote=words),
        evidence(title=words, note=words, url=f"javascript:{words}"),
    ]
    row = claim(text=words, sources=(bad[0],), evidence=(bad[1],), verdicts=(verdict(because=words),))
    made = report(row, story=story(title="It"), text=text(f"{words}\n{words}", (1, 3, len(words) + 20)))
    for given in (made, hostile()):
        reader = opened(given)
        reader.page.keyboard.press("n")
        assert reader.now() == ["1"]
        assert reader.page.title().startswith("Verification report:")
        assert (reader.asked, reader.said) == ([reader.page.url], [])
        assert reader.page.query_selector_all(".draft :is(img, script)") == []
    assert "{{ 7*7 }}" in opened(made).page.inner_text(".row > p")


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light")])
def test_axe_finds_nothing_against_it(opened: Any, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = opened(viewport={"width": width, "height": 900}, color_scheme=scheme).page
    page.keyboard.press("n")
    found = axe.run(page).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []
