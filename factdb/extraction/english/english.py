"""The extractor `english`."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factdb.errors import BadInput
from factdb.extraction.english.pipeline import model_file, parts, pipeline, pipeline_name
from factdb.extraction.english.spoken import spoken
from factdb.extraction.english.triple import Triple
from factdb.extraction.proposal import Proposal, Span, Spans

if TYPE_CHECKING:
    from factdb.extraction.english.model import Model


class English:
    """Proposes claims from English text with a trained model, as a spaCy pipeline reads it.

    The first text loads both: FactdbError where spaCy, a pipeline or the model is missing, BadInput where the model is
    broken or was trained with another pipeline.
    """

    def __init__(self) -> None:
        self.loaded: tuple[Any, Model] | None = None

    def propose(self, text: str) -> list[Proposal]:
        """The proposals in the order of their first words, then of their last ones backwards, so that what relays
        another comes first."""
        if self.loaded is None:
            self.loaded = loaded()
        nlp, model = self.loaded
        triples = [moved(each, offset) for offset, part in parts(text) for each in model.triples(nlp(part))]
        return spoken(text, triples, made_by=f"english: model {model.sha256[:12]}")


def loaded() -> tuple[Any, "Model"]:
    """The pipeline and the trained model."""
    nlp, path = pipeline(pipeline_name()), model_file()
    # Not at the top: these need what comes with spaCy.
    from factdb.extraction.english.model import fingerprint, load

    model = load(path)
    if model.pipeline != fingerprint(nlp):
        raise BadInput(
            f"The model {path} was trained with another spaCy pipeline than {nlp.meta['lang']}_{nlp.meta['name']}.",
            hint="train one with this pipeline, as docs/how-to/extractor-model.md says.",
        )
    return nlp, model


def moved(triple: Triple, offset: int) -> Triple:
    """A triple of a part of a text, its offsets those of the whole."""

    def there(spans: Spans) -> Spans:
        return tuple(Span(span.start + offset, span.stop + offset) for span in spans)

    return replace(triple, content=there(triple.content), cue=there(triple.cue), source=there(triple.source))
