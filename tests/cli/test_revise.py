"""factdb story revise"""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from factdb.actions.anchor_claim import appear
from factdb.store.location import Location
from factdb.store.work import writing
from tests.cli.runner import done, run

Program = Callable[..., subprocess.CompletedProcess[str]]

TEXT = (
    "The envoy landed on Monday. It rained all day.\n\n"
    "The talks took seven hours, he said. Nobody else was told.\n\n"
    "Trade would grow, she said. There was no vote."
)
PASSAGES = ("landed on Monday", "took seven hours", "Trade would grow")


def begun(place: Location, folder: Path) -> None:
    """A story with a claim on each of the passages, and a verdict on the second."""
    (folder / "draft.txt").write_text(TEXT, encoding="utf-8")
    done(place, "story", "add", "visit", str(folder / "draft.txt"), "--title", "The visit")
    for number, words in enumerate(PASSAGES, 1):
        done(place, "add", f"{number}: {words}", "--story", "visit")
        span = (TEXT.index(words), TEXT.index(words) + len(words))
        writing(place, lambda ledger, n=number, at=span: appear(ledger, claim_id=n, revision_id=1, spans=[at]))  # type: ignore[misc]
    done(place, "verify", "2", "refuted", "--because", "It took five.")


def next_draft(folder: Path, text: str) -> str:
    (folder / "next.txt").write_text(text, encoding="utf-8")
    return str(folder / "next.txt")


def test_what_became_of_the_claims_is_told_the_lost_ones_with_their_words_then_and_now(
    place: Location, tmp_path: Path
) -> None:
    begun(place, tmp_path)
    new = TEXT.replace("seven", "five").replace("Trade would grow, she said. ", "")
    told = done(place, "story", "revise", "visit", next_draft(tmp_path, new), "--extractor", "rules")
    assert told.stdout.splitlines() == [
        "Text 2 of visit: 1 claim stands where it stood, 0 moved, 2 lost.",
        "Claim 2 lost: “took seven hours”",
        "    now: “took five hours”",
        "Claim 3 lost: “Trade would grow”",
        "    now: nothing stands in its place",
    ]
    assert "Changed after the last verdict: claim 2." in told.stderr
    flagged = json.loads(done(place, "list", "--flag", "changed_since_check", "--json").stdout)
    assert [each["id"] for each in flagged] == [2]


def test_what_was_lost_before_is_counted_and_what_is_found_again_named(sqlite_place: Location, tmp_path: Path) -> None:
    begun(sqlite_place, tmp_path)
    five = TEXT.replace("seven", "five")
    said = [
        done(sqlite_place, "story", "revise", "visit", next_draft(tmp_path, text), "--extractor", "rules").stdout
        for text in (five, f"A lead.\n\n{five}", f"A lead.\n\n{TEXT}")
    ]
    assert said[1] == "Text 3 of visit: 2 claims stand where they stood, 0 moved, 0 lost, 1 lost before.\n"
    assert said[2] == "Text 4 of visit: 3 claims stand where they stood, 0 moved, 0 lost, 1 found again.\n"


def test_the_same_as_json(place: Location, tmp_path: Path) -> None:
    begun(place, tmp_path)
    new = f"A new lead.\n\n{TEXT.replace('seven', 'five')}"
    file = next_draft(tmp_path, new)
    found = json.loads(done(place, "story", "revise", "visit", file, "--extractor", "rules", "--json").stdout)
    assert (found["revision"], found["claims"]) == (2, {"stand": [1, 3], "moved": [], "lost": [2]})
    assert found["changed_since_check"] == [2]
    [lost] = [each for each in found["passages"] if each["claim"] == 2]
    start = new.index("took five hours")
    assert lost["was"]["words"] == "took seven hours"
    assert lost["now"] == {"start": start, "stop": start + 15, "words": "took five hours"}


def test_only_what_is_new_in_the_text_is_proposed(place: Location, tmp_path: Path) -> None:
    begun(place, tmp_path)
    new = f'{TEXT}\n\n"Prices will fall by ten percent in May," said Ana Silva, a spokeswoman for the ministry.'
    file = next_draft(tmp_path, new)
    found = json.loads(done(place, "story", "revise", "visit", file, "--extractor", "rules", "--json").stdout)
    listed = json.loads(done(place, "extract", "visit", "--extractor", "rules", "--json").stdout)
    mine = [each for each in listed if each["id"] in found["proposed"]]
    assert any("Prices will fall" in each["text"] for each in mine)
    assert all("seven hours" not in each["text"] and "Trade" not in each["text"] for each in mine)


def test_proposals_that_were_open_in_the_text_before_are_open_in_the_next(place: Location, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(TEXT, encoding="utf-8")
    done(place, "story", "add", "visit", str(tmp_path / "draft.txt"), "--title", "The visit")
    before = json.loads(done(place, "extract", "visit", "--extractor", "rules", "--json").stdout)
    assert before
    file = next_draft(tmp_path, f"It was a long day.\n\n{TEXT}")
    found = json.loads(done(place, "story", "revise", "visit", file, "--extractor", "rules", "--json").stdout)
    assert len(found["proposed"]) >= len(before)


def test_the_same_text_is_refused_and_a_text_may_be_the_first(sqlite_place: Location, tmp_path: Path) -> None:
    done(sqlite_place, "story", "add", "visit", "--title", "The visit")
    file = next_draft(tmp_path, TEXT)
    assert (
        done(sqlite_place, "story", "revise", "visit", file, "--extractor", "rules").stdout
        == "Text 1 of visit: its first.\n"
    )
    again = run(sqlite_place, "story", "revise", "visit", file, "--extractor", "rules")
    assert (again.exit_code, again.stdout) == (4, "")
    assert "its text 1" in again.stderr


def test_a_text_from_standard_input_cannot_act_on_the_terminal(factdb: Program) -> None:
    factdb("init")
    factdb("story", "add", "visit", "--title", "The visit", "-", stdin=TEXT)
    told = factdb("story", "revise", "visit", "-", "--extractor", "rules", stdin=f"{TEXT} \x1b[31m")
    assert (told.returncode, "\x1b" in told.stdout + told.stderr) == (2, False)
    told = factdb("story", "revise", "visit", "-", "--extractor", "rules", stdin=f"{TEXT} And so on.")
    assert (told.returncode, told.stdout) == (0, "Text 2 of visit: no claim stood in the text before.\n")
