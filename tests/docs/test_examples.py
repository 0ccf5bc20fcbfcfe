"""The examples of the documentation, run as a reader would run them."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.docs.examples import differences, examples, matches
from tests.docs.server import on_server
from tests.postgresql import Server

SERVER_PAGE = ROOT / "docs" / "how-to" / "postgresql.md"
PAGES = [page for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))) if page != SERVER_PAGE]
SHOWING = [page for page in PAGES if examples(page)]


def agree(found: Iterable[str]) -> None:
    """Fails with every difference in full, where there is any."""
    if told := "\n\n".join(found):
        pytest.fail(told, pytrace=False)


@pytest.mark.parametrize("page", SHOWING, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_shows_what_its_commands_print(page: Path, tmp_path: Path) -> None:
    agree(differences(page, tmp_path))


def test_the_page_on_postgresql_shows_what_its_commands_print(postgresql: Server, tmp_path: Path) -> None:
    if shutil.which("psql") is None:
        pytest.skip("no psql found on this machine")
    with on_server(postgresql, SERVER_PAGE, tmp_path) as (page, environment):
        agree(differences(page, tmp_path, environment=environment))


def test_the_tutorial_and_the_how_tos_have_examples() -> None:
    assert {"README.md", "tutorial.md", "first-story.md", "backups.md"} <= {page.name for page in SHOWING}


def test_an_example_is_a_command_with_its_next_lines_and_what_it_prints(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo one \\\n> two\none two\n$ true\n```\n```text\n$ not run\n```\n", "utf-8")
    assert [(each.line, each.command, each.expected) for each in examples(page)] == [
        (2, "echo one \\\ntwo", ["one two"]),
        (5, "true", []),
    ]


def test_a_page_that_shows_something_else_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo one\ntwo\n$ false\n$ echo $?\n1\n$ exit 3\n```\n", "utf-8")
    with pytest.raises(AssertionError, match="the shell ended"):
        list(differences(page, tmp_path))


def test_a_page_with_a_command_that_fails_unannounced_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo one\ntwo\n$ false\n$ true\n$ echo fine\nError\n```\n", "utf-8")
    found = list(differences(page, tmp_path))
    assert [each.splitlines()[0] for each in found] == [
        "page.md:2: echo one",
        "page.md:4: false",
        "page.md:6: echo fine",
    ]


@pytest.mark.parametrize(
    ("expected", "output", "same"),
    [
        (["a … c"], "a b c\n", True),
        (["a …", "c"], "a b\nb\nc\n", False),
        (["a", "…", "c"], "a\nb\nb\nc\n", True),
        (["a", "…", "c"], "a\nc\n", True),
        (["…"], "", True),
        ([], "a\n", False),
        (["a"], "a  \n\n", True),
        (["a.c"], "abc\n", False),
    ],
)
def test_dots_stand_for_anything_within_a_line_and_alone_for_any_lines(
    expected: list[str], output: str, same: bool
) -> None:
    assert matches(expected, output) is same
