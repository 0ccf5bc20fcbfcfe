"""factdb add"""

import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factdb.queries.claims import claim
from factdb.queries.rows import ClaimRow
from factdb.store.location import Location
from factdb.store.work import reading
from tests.cli.runner import done, run

Program = Callable[..., subprocess.CompletedProcess[str]]


def seen(place: Location, number: int) -> ClaimRow:
    with reading(place) as connection:
        return claim(connection, number)


def test_the_number_is_data_and_the_rest_is_talk(place: Location) -> None:
    done(place, "story", "add", "talks", "--title", "The talks")
    made = done(place, "add", "More flights were agreed.", "--story", "talks", "--kind", "event", "--tag", "flights")
    assert made.stdout == "1\n"
    assert "Logged claim 1, unchecked." in made.stderr
    found = seen(place, 1)
    assert (found.text, found.story, found.kind, found.tags) == (
        "More flights were agreed.",
        "talks",
        "event",
        ("flights",),
    )
    assert found.sources == ()


def test_a_source_is_added_once_and_found_afterwards(place: Location) -> None:
    role = ["--role", "Secretary of State", "--org", "U.S. State Department"]
    done(place, "add", "One.", "--source", "Antony Blinken", *role, "--cue", "said", "--quote", "one")
    made = done(place, "add", "Two.", "--source", "antony  blinken")
    assert "New source" not in made.stderr
    first, second = seen(place, 1).sources[0], seen(place, 2).sources[0]
    assert (first.source_id, first.role, first.organization) == (
        second.source_id,
        "Secretary of State",
        "U.S. State Department",
    )
    assert (first.cue, first.quote, first.mode, second.mode) == ("said", "one", "direct", "indirect")


def test_a_name_close_to_another_is_pointed_out_and_not_merged(place: Location) -> None:
    done(place, "add", "One.", "--source", "Antony Blinken")
    made = done(place, "add", "Two.", "--source", "Antony Blinkin")
    assert "New source 2: Antony Blinkin (person)." in made.stderr
    assert "Antony Blinken" in made.stderr
    assert seen(place, 2).sources[0].source_id == 2


def test_an_unnamed_source_is_kept_in_the_storys_words_alone(place: Location) -> None:
    done(place, "add", "Two.", "--unnamed", "--descriptor", "a senior official")
    [source] = seen(place, 1).sources
    assert (source.name, source.kind, source.descriptor) == (None, "unnamed", "a senior official")
    named = run(place, "add", "Three.", "--unnamed", "--source", "Somebody", "--descriptor", "a senior official")
    assert named.exit_code == 2
    assert "no name here, ever" in named.stderr


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--unnamed"], "needs the story's words"),
        (["--cue", "said"], "Who said it is not given."),
        (["--source", "A", "--mode", "direct"], "needs the words quoted"),
        (["--source", "A", "--said-on", "2026-02-30"], "is not a date"),
        (["--tag", "two words"], "is no tag"),
    ],
)
def test_options_that_do_not_go_together_are_refused_whole(place: Location, options: list[str], says: str) -> None:
    refused = run(place, "add", "One.", *options)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert says in refused.stderr
    assert done(place, "add", "One.").stdout == "1\n"
    assert done(place, "source", "list", "--json").stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        (" \n ", "is empty"),
        ("x" * 100_000, "100,000 characters long"),
        ("red \x1b[31m", "U+001B"),
        ("evil \u202e txt", "U+202E"),
    ],
    ids=["empty", "blank", "100 KB", "escape", "bidi override"],
)
def test_a_text_that_cannot_be_taken_is_one_clear_line(place: Location, text: str, says: str) -> None:
    refused = run(place, "add", text)
    assert refused.exit_code == 2
    assert says in refused.stderr
    assert [line.split(":")[0] for line in refused.stderr.splitlines()] == ["Error", "hint"]


def test_a_dash_reads_standard_input(factdb: Program) -> None:
    factdb("init")
    made = factdb("add", "-", stdin="The café is open.\n")
    assert (made.returncode, made.stdout) == (0, "1\n")
    assert "The café is open." in factdb("show", "1").stdout


def test_bytes_that_are_no_text_are_refused(tmp_path: Path, factdb: Program) -> None:
    factdb("init")
    command = [sys.executable, "-m", "factdb", "add", "-"]
    refused = subprocess.run(command, input=b"caf\xe9", capture_output=True, cwd=tmp_path, check=False)
    assert refused.returncode == 2
    assert b"not text in UTF-8 (byte 4)" in refused.stderr
    lone = subprocess.run([*command[:-1], b"caf\xe9"], capture_output=True, cwd=tmp_path, check=False)
    assert lone.returncode == 2
    assert b"U+DCE9" in lone.stderr


def test_without_text_and_without_a_terminal_nobody_is_asked(factdb: Program) -> None:
    factdb("init")
    refused = factdb("add")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "The claim's text is not given." in refused.stderr


CTRL_C = "\x03"


def answered(folder: Path, answers: list[str]) -> tuple[int, str]:
    """Runs `factdb add` on a terminal and types an answer whenever it asks; its exit code, and what it shows.

    Ctrl-C is pressed again while nothing happens: Python misses one that comes between its prompt and its reading.
    """
    process, screen = pty.fork()
    if process == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell that runs the tests in the background lets it be ignored
        os.chdir(folder)
        os.execv(sys.executable, [sys.executable, "-m", "factdb", "add"])
    shown, last = "", ""
    waiting = list(answers)
    while True:
        if last == CTRL_C and not select.select([screen], [], [], 1.0)[0]:
            os.write(screen, CTRL_C.encode())
            continue
        try:
            data = os.read(screen, 4096)
        except OSError:  # the program ended, and took its side of the terminal away
            data = b""
        if not data:
            break
        shown += data.decode()
        if waiting and shown.endswith(": "):
            last = waiting.pop(0)
            os.write(screen, last.encode())
            shown += "\n"
    os.close(screen)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_on_a_terminal_it_asks_step_by_step(tmp_path: Path, factdb: Program) -> None:
    factdb("init")
    code, shown = answered(tmp_path, ["More flights.\n", "\n", "?\n", "a senior official\n", "said\n", "\n", "event\n"])
    assert code == 0, shown
    assert "never who it is" in shown
    told = factdb("show", "1").stdout
    assert "More flights." in told
    assert "a senior official" in told


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_whoever_interrupts_the_questions_leaves_nothing_behind(tmp_path: Path, factdb: Program) -> None:
    factdb("init")
    code, shown = answered(tmp_path, ["More flights.\n", CTRL_C])
    assert code == 130, shown
    assert factdb("list", "--json").stdout.strip() == "[]"


def test_how_a_source_knows_is_recorded_shown_and_unknown_where_nothing_is_said(place: Location) -> None:
    done(place, "add", "One.", "--source", "Ada Gale", "--knowledge", "first_hand")
    assert seen(place, 1).sources[0].knowledge == "first_hand"
    assert "at first hand" in done(place, "show", "1").stdout
    done(place, "add", "Two.", "--source", "Ada Gale", "--via", "The Harbour Post")
    assert [each.knowledge for each in seen(place, 2).sources] == ["unknown", "unknown"]
    assert "hand" not in done(place, "show", "2").stdout
    assert run(place, "add", "Three.", "--knowledge", "first_hand").exit_code == 2


def test_how_a_source_knows_is_added_to_an_attribution_that_stands(place: Location) -> None:
    done(place, "add", "One.", "--source", "Ada Gale")
    assert run(place, "attribute", "1", "--source", "Ada Gale").exit_code == 4
    done(place, "attribute", "1", "--source", "Ada Gale", "--knowledge", "first_hand")
    assert run(place, "attribute", "1", "--source", "Ada Gale", "--knowledge", "first_hand").exit_code == 4
    assert [each.knowledge for each in seen(place, 1).sources] == ["unknown", "first_hand"]
