"""A long report in a browser: its links lead to the claims that they name."""

from pathlib import Path

from factdb.reports.as_html import as_html
from factdb.vocabulary import Flag
from tests.browser.chromium import chromium
from tests.reports.sample import claim, evidence, report

CLAIMS = 90


def test_a_link_to_a_claim_far_down_shows_that_claim(tmp_path: Path) -> None:
    """Claims are drawn when they come into view, and are seldom as high as the browser took them to be before."""
    rows = [
        claim(id=number, flags=(Flag.SINGLE_SOURCE,), evidence=tuple(evidence(id=each) for each in range(number % 7)))
        for number in range(1, CLAIMS + 1)
    ]
    file = tmp_path / "report.html"
    file.write_text("".join(as_html(report(*rows))), encoding="utf-8")
    with chromium() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(file.as_uri())
        for number in (60, 85, 20):
            page.evaluate("scrollTo(0, 0)")
            page.locator(f"a[href='#claim-{number}']").first.click()
            page.wait_for_timeout(300)
            top = page.evaluate(f"document.getElementById('claim-{number}').getBoundingClientRect().top")
            assert -40 < top < 40, f"claim {number} is {top:.0f} pixels from the top"
