"""The command that trains the extractor, on a small corpus of our own in PolNeAR's form."""

import tarfile
from io import BytesIO
from pathlib import Path

import pytest

from factdb.extraction.english.pipeline import can_read, pipeline_name

TEXT = "The mayor said that rents would fall. It rained."
MARKED = """T1\tSource 0 9\tThe mayor
T2\tCue 10 14\tsaid
T3\tContent 15 36\tthat rents would fall
T4\tAttribution 10 14\tsaid
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Four articles, marked."""
    path = tmp_path / "corpus.tar.gz"
    with tarfile.open(path, "w:gz") as packed:
        for number in range(4):
            for name, content in ((f"text/a{number}.txt", TEXT), (f"attributions/a{number}_0000.ann", MARKED)):
                member = tarfile.TarInfo(f"train/{name}")
                member.size = len(content.encode())
                packed.addfile(member, BytesIO(content.encode()))
    return path


@pytest.fixture(autouse=True)
def _reads() -> None:
    pytest.importorskip("spacy", reason="spaCy is not installed")
    if pipeline_name() is None:
        pytest.skip("an English pipeline of spaCy is not installed")


def test_training_writes_a_model_that_the_extractor_reads(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bench.train_extractor import main

    made = tmp_path / "here" / "own.model"
    monkeypatch.setattr("sys.argv", ["train", str(archive), "-o", str(made)])
    assert main() == 0
    assert f"{made}: {made.stat().st_size:,} bytes, sha256 " in capsys.readouterr().out
    monkeypatch.setenv("FACTDB_EXTRACTOR_MODEL", str(made))
    assert can_read()


def test_cross_validation_measures_each_article_once(
    archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bench.train_extractor import main

    monkeypatch.setattr("sys.argv", ["train", str(archive), "--folds", "2"])
    assert main() == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("| attribution |"))
    assert row.split("|")[-2].strip() == "4"
