"""factdb match --semantic and factdb db embed"""

import json
import sys
from pathlib import Path

import pytest

from factdb.store.location import Location
from tests.cli.runner import done, run
from tests.semantic.tiny_model import tiny_model


@pytest.fixture
def filled(place: Location) -> Location:
    for text in ("The dock opens.", "The bakery closed."):
        done(place, "add", text)
    return place


def test_claims_that_came_since_are_counted_aloud_and_found(
    filled: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTDB_MODEL", str(tiny_model(tmp_path / "model")))
    told = done(filled, "match", "Pier begins", "--semantic")
    assert told.stderr == "Computing the vectors of 2 claims …\n"
    assert told.stdout.startswith("1  unchecked\n")
    assert "Why: near in meaning (1.00)." in told.stdout
    again = done(filled, "match", "Dock begins", "--semantic", "--json", "--limit", "1")
    assert again.stderr == ""
    [hit] = json.loads(again.stdout)
    assert (hit["id"], hit["words"], hit["meaning"]) == (1, ["dock"], 1.0)


def test_a_model_named_on_the_line_is_enough(filled: Location, tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "model")
    assert "bakery" in done(filled, "match", "bread shut", "--model", str(model), "--limit", "1").stdout


def test_vectors_are_computed_once_and_anew_for_another_model(filled: Location, tmp_path: Path) -> None:
    one, other = tiny_model(tmp_path / "one"), tiny_model(tmp_path / "other", stretch=2.0)
    assert "2 claims have their vectors now." in done(filled, "db", "embed", "--model", str(one)).stderr
    assert "0 claims have" in done(filled, "db", "embed", "--model", str(one)).stderr
    refused = run(filled, "match", "dock", "--model", str(other))
    assert refused.exit_code == 4
    assert "of another model" in refused.stderr
    assert "db embed" in refused.stderr
    told = done(filled, "db", "embed", "--model", str(other)).stderr
    assert "The vectors were of another model; all are made anew." in told
    assert "2 claims have" in told
    done(filled, "match", "dock", "--model", str(other))


def test_without_a_model_or_its_folder_the_next_step_is_named(filled: Location) -> None:
    pytest.importorskip("onnxruntime", reason="needs the extra 'semantic'")
    unset = run(filled, "match", "dock", "--semantic")
    assert (unset.exit_code, unset.stdout) == (2, "")
    assert "FACTDB_MODEL" in unset.stderr
    missing = run(filled, "db", "embed", "--model", "nowhere")
    assert missing.exit_code == 3
    assert "There is no model at nowhere." in missing.stderr


@pytest.mark.parametrize("typed", [("match", "dock", "--semantic"), ("db", "embed", "--model", "anywhere")])
def test_without_the_extra_one_line_says_what_to_install(
    sqlite_place: Location, typed: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("numpy", "onnxruntime", "tokenizers"):
        monkeypatch.setitem(sys.modules, name, None)
    told = run(sqlite_place, *typed)
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr == (
        "Error: Matching by meaning needs numpy, onnxruntime, tokenizers, not installed here.\n"
        "hint: pip install 'factdb[semantic]'\n"
    )
