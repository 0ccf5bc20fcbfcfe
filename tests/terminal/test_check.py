"""The checking loop on a real terminal of 80 columns and 24 lines."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Terminal

DRAFT = """\
Mayor Ada Byron of Portsea said on Monday that the new dock would open in May.

Tom Riggs said the cranes were late. “Nobody asked the fishermen,” said Riggs.
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def desk(factdb: Run, tmp_path: Path) -> Run:
    """A ledger with a story from whose text three claims were proposed."""
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    assert factdb("init").returncode == 0
    assert factdb("story", "add", "dock", "draft.txt", "--title", "The dock").returncode == 0
    assert len(seen(factdb, "extract", "dock", "--extractor", "rules")) == 3
    return factdb


def seen(factdb: Run, *arguments: str) -> Any:
    return json.loads(factdb(*arguments, "--json").stdout)


def begun(terminal: Callable[..., Terminal], **environment: str) -> Terminal:
    opened = terminal(**environment)
    opened.types("factdb check dock")
    return opened


def test_the_screen_shows_the_passage_the_proposal_the_progress_and_the_keys(
    desk: Run, terminal: Callable[..., Terminal]
) -> None:
    screen = begun(terminal).shows("1 of 3, 3 open")
    assert ">> that the new dock would open in May <<" in " ".join(screen.split())
    assert "Proposal, open: The new dock would open in May" in screen
    assert "Source: Ada Byron (person" in screen
    assert "a accept" in screen
    assert "q quit" in screen
    assert all(len(line) <= 80 for line in screen.splitlines())


def test_each_act_is_on_disk_when_the_next_passage_is_shown_and_a_killed_round_goes_on_where_it_was(
    desk: Run, terminal: Callable[..., Terminal]
) -> None:
    first = begun(terminal)
    first.shows("1 of 3")
    first.keys("a")
    first.shows("2 of 3")
    assert [row["text"] for row in seen(desk, "list")] == ["The new dock would open in May"]
    first.keys("s")
    first.shows("3 of 3")
    first.close()
    screen = begun(terminal).shows("3 of 3, 2 open")
    assert "Nobody asked the fishermen" in screen
    assert [row["state"] for row in seen(desk, "extract", "dock", "--extractor", "rules")] == ["open"]


@pytest.mark.parametrize(("key", "status", "stance"), [("c", "confirmed", "supports"), ("r", "refuted", "refutes")])
def test_a_verdict_on_a_proposal_logs_it_and_judges_it_with_its_evidence(
    desk: Run, terminal: Callable[..., Terminal], key: str, status: str, stance: str
) -> None:
    screen = begun(terminal)
    screen.shows("1 of 3")
    screen.keys(key)
    screen.shows("Because")
    screen.types("The minutes say so.")
    screen.shows("Evidence")
    screen.types("https://example.org/minutes")
    screen.shows(f"Claim 1 is {status}.")
    claim = seen(desk, "show", "1")
    assert (claim["status"], claim["verdicts"][0]["because"]) == (status, "The minutes say so.")
    [piece] = claim["evidence"]
    assert (piece["document"]["url"], piece["stance"]) == ("https://example.org/minutes", stance)


def test_a_refused_act_says_why_and_writes_nothing(desk: Run, terminal: Callable[..., Terminal]) -> None:
    screen = begun(terminal)
    screen.shows("1 of 3")
    screen.keys("c")
    screen.shows("Because")
    screen.types("I think so.")
    screen.shows("Evidence")
    screen.keys("Enter")
    screen.shows("asks for more before a claim is")
    assert seen(desk, "list") == []
    screen.keys("u")
    screen.shows("Because")
    screen.keys("C-c")
    screen.shows("nothing was written")
    assert seen(desk, "list") == []


def test_a_proposal_is_put_into_the_checkers_own_words_in_the_editor(
    desk: Run, terminal: Callable[..., Terminal], tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text(
        "#!/bin/sh\nsed -i 's/^The new dock.*/The dock opens in May 2027./; s/^role:.*/role: mayor/' $1\n"
    )
    editor.chmod(0o755)
    screen = begun(terminal, EDITOR=str(editor))
    screen.shows("1 of 3")
    screen.keys("e")
    screen.shows("Logged claim 1.")
    claim = seen(desk, "show", "1")
    assert (claim["text"], claim["sources"][0]["role"]) == ("The dock opens in May 2027.", "mayor")


def test_evidence_notes_back_search_and_help_work_by_keyboard_alone(
    desk: Run, terminal: Callable[..., Terminal]
) -> None:
    screen = begun(terminal)
    screen.shows("1 of 3")
    screen.keys("n")
    screen.shows("Note")
    screen.types("Ask the harbour office.")
    screen.shows("Claim 1, unchecked")
    screen.keys("v")
    screen.shows("Evidence (web address")
    screen.types("The permit says June.")
    screen.shows("supports (s)")
    screen.types("r")
    screen.shows("Evidence 2 recorded on claim 1: refutes.")
    screen.keys("s")
    screen.shows("2 of 3")
    screen.keys("b")
    screen.shows("1 of 3")
    screen.keys("/")
    screen.shows("Search")
    screen.types("dock")
    screen.shows("Any key goes back.")
    screen.keys("b")
    screen.shows("1 of 3")
    screen.keys("?")
    screen.shows("log the proposal as a claim")
    screen.keys("b")
    screen.shows("1 of 3")
    screen.keys("q")
    screen.shows("goes on here")
    assert [row["stance"] for row in seen(desk, "show", "1")["evidence"]] == ["context", "refutes"]


def test_proposals_are_split_and_joined(desk: Run, terminal: Callable[..., Terminal]) -> None:
    screen = begun(terminal)
    screen.shows("1 of 3")
    screen.keys("x")
    screen.shows("begins with the words")
    screen.types("would open")
    screen.shows("1 of 4")
    screen.keys("j")
    screen.shows("1 of 3")
    texts = [row["text"] for row in seen(desk, "extract", "dock", "--extractor", "rules")]
    assert texts[0] == "The new dock would open in May"


def test_it_works_on_a_terminal_that_knows_nothing(desk: Run, terminal: Callable[..., Terminal]) -> None:
    screen = begun(terminal, TERM="dumb", NO_COLOR="1")
    screen.shows("1 of 3")
    screen.keys("a")
    shown = screen.shows("2 of 3")
    assert "\x1b" not in shown


def test_without_a_terminal_it_says_what_scripts_use(desk: Run) -> None:
    refused = desk("check", "dock")
    assert refused.returncode == 2
    assert "there is no terminal" in refused.stderr
    assert "factdb extract dock --json" in refused.stderr
