"""factdb extract"""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

DRAFT = "Mayor Ada Byron said the dock would open in May.\n\nByron said the cost was $41 million.\n"


@pytest.fixture
def desk(factdb: Run, tmp_path: Path) -> Run:
    (tmp_path / "draft.txt").write_text(DRAFT, encoding="utf-8")
    factdb("init")
    assert factdb("story", "add", "dock", "draft.txt", "--title", "The dock").returncode == 0
    return factdb


def seen(run: Run, *arguments: str) -> Any:
    return json.loads(run(*arguments, "--json").stdout)


def test_proposals_are_shown_with_their_sources_and_exact_places_and_nothing_is_logged(desk: Run) -> None:
    first, second = seen(desk, "extract", "dock", "--extractor", "rules")
    assert (first["text"], first["source"]["name"]) == ("The dock would open in May", "Ada Byron")
    for row in (first, second):
        for span in (*row["content"], *row["cue"], *row["source"]["spans"]):
            assert DRAFT[span["start"] : span["stop"]] == span["text"]
    assert seen(desk, "list") == []
    shown = desk("extract", "dock", "--extractor", "rules")
    assert "Ada Byron (person" in shown.stdout
    assert "0 new proposals, 2 open" in shown.stderr


def test_all_are_accepted_at_once_when_that_is_asked_for(desk: Run) -> None:
    done = desk("extract", "dock", "--extractor", "rules", "--accept-all")
    assert done.returncode == 0
    assert "Logged 2 claims, unchecked." in done.stderr
    speakers = [row["sources"][0] for row in seen(desk, "list", "--story", "dock")]
    assert [row["name"] for row in speakers] == ["Ada Byron", "Ada Byron"]
    assert speakers[0]["id"] == speakers[1]["id"]
    assert seen(desk, "extract", "dock", "--extractor", "rules") == []
    assert desk("audit").returncode == 0


def test_an_extractor_that_is_not_there_is_named_with_those_that_are(desk: Run) -> None:
    refused = desk("extract", "dock", "--extractor", "oracle")
    assert refused.returncode == 3
    assert "There is no extractor 'oracle'." in refused.stderr
    assert "rules" in refused.stderr


def test_a_story_without_a_text_is_refused_with_the_way_to_give_it_one(desk: Run) -> None:
    desk("story", "add", "bare", "--title", "Nothing yet")
    refused = desk("extract", "bare", "--extractor", "rules")
    assert refused.returncode == 3
    assert "factdb story revise bare FILE" in refused.stderr
