"""A headless Chromium for the tests: the machine's own, driven by Playwright, which downloads none."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

QUIET = [
    "--no-sandbox",  # which root cannot have
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def chromium() -> Iterator["Browser"]:
    """A browser: FACTDB_TEST_CHROMIUM, or the chromium that is found on the machine.

    Skips where it or Playwright is not there; fails instead where FACTDB_REQUIRE_CHROMIUM is set, as on CI.
    """
    program = os.environ.get("FACTDB_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        _missing("no Chromium: none named in FACTDB_TEST_CHROMIUM, and none found on this machine")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("Playwright for Python is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield browser
        browser.close()


def _missing(why: str) -> NoReturn:
    if os.environ.get("FACTDB_REQUIRE_CHROMIUM"):
        pytest.fail(why)
    pytest.skip(why)
