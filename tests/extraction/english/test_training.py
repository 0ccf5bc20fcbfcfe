"""A model that learns from sentences of our own finds who said what in others of the same kind."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from factdb.errors import BadInput
from factdb.extraction.chosen import default_extractor
from factdb.extraction.english import English
from factdb.extraction.english.pipeline import MOST
from factdb.extraction.proposal import Span, words

SOURCES = ["The mayor", "Ms. Okafor", "Two engineers"]
CONTENTS = ["the bridge was safe", "rents would fall", "the ferry had left the harbour", "nobody had been hurt"]
SHAPES = ["{source} said {content}.", "{source} said that {content}.", "“{content},” said {source}. It rained."]


def texts() -> Iterator[tuple[str, Span, Span, Span]]:
    """Short texts with the spans of their source, cue and content."""
    for shape, source, content in product(SHAPES, SOURCES, CONTENTS):
        text = shape.format(source=source, content=content)
        start = text.index(content)
        what = Span(start - 1, start + len(content) + 2) if "“" in text else Span(start, start + len(content))
        what = Span(what.start - 5, what.stop) if "that " in text else what
        yield text, spot(text, source), spot(text, "said"), what


def spot(text: str, part: str) -> Span:
    """Where a part stands in a text."""
    return Span(text.index(part), text.index(part) + len(part))


@pytest.fixture(scope="module")
def packed(nlp: Any) -> bytes:
    """A model that learned from every second of the texts."""
    from factdb.extraction.english.columns import columns
    from factdb.extraction.english.model import fingerprint
    from factdb.extraction.english.training import trained
    from factdb.extraction.english.triple import Triple

    examples = [
        (columns(nlp(text)), [Triple(content=(what,), cue=(cue,), source=(source,), confidence=1.0)])
        for text, source, cue, what in list(texts())[::2]
    ]
    return trained(examples, pipeline=fingerprint(nlp), rounds=8, say=lambda _: None).to_bytes()


@pytest.fixture
def model(packed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of that model, which the extractor then reads."""
    path = tmp_path / "own.model"
    path.write_bytes(packed)
    monkeypatch.setenv("FACTDB_EXTRACTOR_MODEL", str(path))
    return path


def test_a_trained_model_finds_what_it_did_not_see(model: Path) -> None:
    english, right = English(), 0
    held = list(texts())[1::2]
    for text, source, cue, what in held:
        made = [each for each in english.propose(text) if each.cue]
        right += [(each.source and each.source.spans, each.cue) for each in made] == [((source,), (cue,))] and words(
            text, made[0].content
        ).strip("“”,") == words(text, (what,)).strip("“”,")
    assert right / len(held) > 0.8


def test_a_proposal_names_the_model_by_its_hash(model: Path, digest: Callable[[bytes], str]) -> None:
    made = English().propose("The mayor said that rents would fall.")
    assert {each.made_by for each in made} == {f"english: model {digest(model.read_bytes())[:12]}"}
    assert all(0 < each.confidence <= 1 for each in made)


def test_a_model_of_another_pipeline_is_refused(model: Path) -> None:
    import srsly  # type: ignore[import-untyped]

    parts = srsly.msgpack_loads(model.read_bytes())
    model.write_bytes(srsly.msgpack_dumps(parts | {"pipeline": "another"}))
    with pytest.raises(BadInput, match="trained with another spaCy pipeline"):
        English().propose("Lee said so.")


def test_the_model_is_used_where_nothing_else_is_asked_for(model: Path) -> None:
    assert default_extractor() == "english"


def test_a_statement_far_into_a_long_text_has_its_offsets(model: Path) -> None:
    text = "\n" * 2 * MOST + "The mayor said that rents would fall."
    (said,) = [each for each in English().propose(text) if each.cue]
    assert [text[span.start : span.stop] for span in said.cue] == ["said"]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "said", "Said said said.", "according to", "… — ”“ \u200b\ufeff"]
)
def test_texts_that_say_nothing_are_survived(model: Path, text: str) -> None:
    for each in English().propose(text):
        assert all(0 <= span.start < span.stop <= len(text) for span in (*each.content, *each.cue))
