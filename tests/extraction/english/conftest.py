"""spaCy with its small English pipeline, loaded once; these tests skip where it is not installed."""

import hashlib
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import pytest

from factdb.extraction.english.pipeline import pipeline, pipeline_name


@pytest.fixture(scope="session")
def nlp() -> Any:
    """The pipeline that reads English."""
    if find_spec("spacy") is None or pipeline_name() is None:
        pytest.skip("spaCy, or an English pipeline, is not installed: make test installs both")
    return pipeline(pipeline_name())


@pytest.fixture
def digest() -> Callable[[bytes], str]:
    """The sha256 of some bytes, in hexadecimal digits."""
    return lambda data: hashlib.sha256(data).hexdigest()
