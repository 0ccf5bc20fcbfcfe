"""spaCy with its small English pipeline, loaded once; these tests skip where it is not installed."""

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from factdb.extraction.english import English
from factdb.extraction.english.pipeline import can_parse, pipeline, pipeline_name


@pytest.fixture(scope="session")
def nlp() -> Any:
    """The pipeline that reads English."""
    if not can_parse():
        pytest.skip("spaCy, or an English pipeline, is not installed: make test installs both")
    return pipeline(pipeline_name())


@pytest.fixture
def english(nlp: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> English:
    """The extractor, with no trained model."""
    monkeypatch.delenv("FACTDB_EXTRACTOR_MODEL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return English()


@pytest.fixture
def digest() -> Callable[[bytes], str]:
    """The sha256 of some bytes, in hexadecimal digits."""
    return lambda data: hashlib.sha256(data).hexdigest()
