"""factdb story diff"""

import json
from pathlib import Path

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.cli.test_revise import TEXT, begun, next_draft

NEW = (
    "Trade would grow, she said. There was no vote.\n\n"
    "The envoy landed on Monday. It rained all day.\n\n"
    "The talks took about five hours, he said. Nobody else was told.\n\n"
    "Dinner was late."
)


def revised(place: Location, folder: Path, text: str = NEW) -> None:
    begun(place, folder)
    done(place, "story", "revise", "visit", next_draft(folder, text), "--extractor", "rules")


def test_old_and_new_stand_in_one_column_with_the_changes_marked_and_the_claims_below(
    place: Location, tmp_path: Path
) -> None:
    revised(place, tmp_path)
    told = done(place, "story", "diff", "visit").stdout
    assert told.splitlines() == [
        "visit, text 1 to text 2: paragraphs 1 edited, 1 moved, 1 new, 1 as they were; 1",
        "claim lost.",
        "",
        "> Trade would grow, she said. There was no vote.",
        "    claim 3 unchecked; moved: “Trade would grow”",
        "",
        "= 1 paragraph as before",
        "    claim 1 unchecked: “landed on Monday”",
        "",
        "~ The talks took [-seven-] {+about five+} hours, he said. Nobody else was told.",
        "    claim 2 refuted, changed_since_check; lost: “took seven hours”, now “took",
        "      about five hours”",
        "",
        "+ {+Dinner was late.+}",
    ]


def test_where_there_is_room_the_texts_stand_beside_each_other(
    sqlite_place: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revised(sqlite_place, tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    lines = done(sqlite_place, "story", "diff", "visit").stdout.splitlines()
    [edited] = [line for line in lines if line.startswith("~")]
    left, right = edited.split(" | ")
    assert left.startswith("~ The talks took [-seven-] hours, he said.")
    assert right.startswith("The talks took {+about five+} hours, he")
    assert all(len(line) <= 100 for line in lines)


def test_the_same_as_json(place: Location, tmp_path: Path) -> None:
    revised(place, tmp_path)
    found = json.loads(done(place, "story", "diff", "visit", "--from", "2", "--to", "1", "--json").stdout)
    assert (found["from"], found["to"]) == (2, 1)
    for text, side in ((NEW, "old"), (TEXT, "new")):
        spans = [each[side] for each in found["paragraphs"] if each[side]]
        assert (
            "\n\n".join(text[span["start"] : span["stop"]] for span in sorted(spans, key=lambda s: s["start"])) == text
        )
    [edited] = [each for each in found["paragraphs"] if each["change"] == "edited"]
    assert [piece["text"] for piece in edited["pieces"] if piece["in"] == "new"] == ["seven"]
    assert [(each["id"], each["status"], each["fate"]) for each in edited["claims"]] == [(2, "refuted", None)]


def test_the_page_escapes_what_texts_say_and_asks_for_nothing(place: Location, tmp_path: Path) -> None:
    revised(place, tmp_path, NEW.replace("Dinner was late.", "<script>alert(1)</script> <b>bold</b>"))
    page = tmp_path / "changes.html"
    assert done(place, "story", "diff", "visit", "-o", str(page)).stdout == ""
    html = page.read_text(encoding="utf-8")
    assert "<del>seven</del>" in html
    assert "<ins>about five</ins>" in html
    assert "&lt;script&gt;" in html
    assert "claim 2 refuted" in html
    assert not any(each in html for each in ("<script", "<b>", "http://", "https://"))
    assert done(place, "story", "diff", "visit", "--format", "html").stdout == html.rstrip("\n") + "\n"


def test_the_marked_text_can_be_written_to_a_file(sqlite_place: Location, tmp_path: Path) -> None:
    revised(sqlite_place, tmp_path)
    done(sqlite_place, "story", "diff", "visit", "-o", str(tmp_path / "changes.txt"))
    assert "[-seven-] {+about five+}" in (tmp_path / "changes.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("asked", [[], ["--from", "1", "--to", "1"]])
def test_one_text_alone_cannot_be_compared(sqlite_place: Location, tmp_path: Path, asked: list[str]) -> None:
    begun(sqlite_place, tmp_path)
    told = run(sqlite_place, "story", "diff", "visit", *asked)
    assert (told.exit_code, told.stdout) == (2, "")
    assert "nothing to compare text 1 of visit with" in told.stderr


def test_a_text_that_is_not_there_is_named(sqlite_place: Location, tmp_path: Path) -> None:
    revised(sqlite_place, tmp_path)
    told = run(sqlite_place, "story", "diff", "visit", "--to", "9")
    assert (told.exit_code, "has no text 9" in told.stderr) == (3, True)
