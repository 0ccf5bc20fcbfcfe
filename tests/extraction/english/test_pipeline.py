"""Finding the pipeline and the model, and what is said where they are missing."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factdb.errors import BadInput, FactdbError, NotFound
from factdb.extraction.chosen import default_extractor
from factdb.extraction.english import English
from factdb.extraction.english.pipeline import MOST, model_file, parts


def test_parts_put_together_are_the_text() -> None:
    text = ("A paragraph with some words in it.\n" * 4000) + "x" * 3 * MOST
    cut = parts(text)
    assert "".join(part for _, part in cut) == text
    assert all(text[offset : offset + len(part)] == part and len(part) <= MOST for offset, part in cut)


def test_parts_end_with_a_paragraph_where_there_are_paragraphs() -> None:
    assert all(part.endswith(".\n") for _, part in parts("Some words.\n" * 20_000))


def test_a_pipeline_that_is_not_there_is_said_so(nlp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTDB_SPACY", "en_no_such_pipeline")
    with pytest.raises(FactdbError, match="en_no_such_pipeline cannot be loaded"):
        English().propose("Lee said so.")


def test_spacy_that_is_not_there_is_said_so_with_what_to_install(tmp_path: Path) -> None:
    code = """
import sys
sys.modules["spacy"] = None
from importlib.util import find_spec
from factdb.errors import FactdbError
from factdb.extraction.chosen import default_extractor
from factdb.extraction.english import English
print(default_extractor())
try:
    English().propose("Lee said so.")
except FactdbError as error:
    print(error.message, error.hint)
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.splitlines() == ["rules", "The extractor english needs spaCy. pip install 'factdb[extract]'"]


def test_importing_the_extractor_loads_no_library() -> None:
    code = "import sys, factdb.extraction.english; print(sorted({'spacy', 'thinc', 'numpy'} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "[]"


def test_the_model_is_the_one_named_else_the_one_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("FACTDB_EXTRACTOR_MODEL", raising=False)
    assert model_file() == tmp_path / "factdb" / "english.model"
    monkeypatch.setenv("FACTDB_EXTRACTOR_MODEL", "other.model")
    assert model_file() == Path("other.model")


@pytest.mark.parametrize("content", [b"", b"\x81\xa4form\xa3old", b"PK\x03\x04 something else", b"\x80\x04}."])
def test_a_file_that_is_no_model_is_said_so(
    nlp: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "broken.model"
    path.write_bytes(content)
    monkeypatch.setenv("FACTDB_EXTRACTOR_MODEL", str(path))
    with pytest.raises(BadInput, match=r"broken\.model"):
        English().propose("Lee said so.")


def test_a_model_that_is_not_there_is_said_so_and_the_rules_are_the_default(
    nlp: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FACTDB_EXTRACTOR_MODEL", str(tmp_path / "none.model"))
    assert default_extractor() == "rules"
    with pytest.raises(NotFound, match=r"no trained model: .*none\.model is not there"):
        English().propose("Lee said so.")
