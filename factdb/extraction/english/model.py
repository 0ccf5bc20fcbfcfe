"""The trained extractor: a network that finds cues, and one that finds the source and content of each.

Import this only inside functions: it needs thinc and numpy, which come with spaCy.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import srsly  # type: ignore[import-untyped]

from factdb.errors import BadInput, NotFound
from factdb.extraction.english.columns import columns
from factdb.extraction.english.decoding import cues_in, triples_of
from factdb.extraction.english.features import around
from factdb.extraction.english.inputs import pair_input, token_input
from factdb.extraction.english.network import Network, network
from factdb.extraction.english.triple import Triple

FORM = "factdb english extractor 1"
"""What a model file says of itself; another number means other features, and a model to be trained anew."""
CUES: dict[str, int] = {"columns": 21, "vectors": 96, "labels": 2, "width": 64, "depth": 2}
ROLES: dict[str, int] = {"columns": 29, "vectors": 192, "labels": 3, "width": 64, "depth": 2}
LEAST = 0.38
"""Triples with less confidence are left out: the best attribution F1 in cross-validation."""


@dataclass(slots=True)
class Model:
    """Both networks. `pipeline` is the fingerprint of the spaCy pipeline whose vectors they read."""

    cues: Network
    roles: Network
    pipeline: str
    sha256: str = ""

    def triples(self, doc: Any, least: float = LEAST) -> Iterator[Triple]:
        """The triples of a parsed document with at least some confidence, in the order of their cues."""
        c = columns(doc)
        tokens = token_input(c)
        found = cues_in(c, self.cues.predict((tokens.hashed, tokens.real))[tokens.kept, 1])
        if not found:
            return
        cues = [cue for cue, _ in found]
        pairs = around(c, cues)
        beside = pair_input(c, cues, pairs)
        chances = self.roles.predict((beside.hashed, beside.real))[beside.kept]
        yield from triples_of(c, doc.text, found, pairs, chances, least)

    def to_bytes(self) -> bytes:
        """The model as it is kept in a file: data alone, no code."""
        parts = {"form": FORM, "pipeline": self.pipeline, "cues": self.cues.to_bytes(), "roles": self.roles.to_bytes()}
        return bytes(srsly.msgpack_dumps(parts))


def load(path: Path) -> Model:
    """A model from its file. Raises NotFound where there is none, BadInput for what is no model, or an older one."""
    try:
        packed = path.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"The extractor english has no trained model: {path} is not there.", hint=HINT) from None
    except OSError as error:
        raise BadInput(f"The model {path} cannot be read: {error.strerror}.", hint=HINT) from None
    try:
        parts = srsly.msgpack_loads(packed)
        if parts["form"] != FORM:
            raise BadInput(f"The model {path} was made by another version of factdb.", hint=HINT)
        return Model(
            cues=network(**CUES).from_bytes(parts["cues"]),
            roles=network(**ROLES).from_bytes(parts["roles"]),
            pipeline=str(parts["pipeline"]),
            sha256=sha256(packed).hexdigest(),
        )
    except BadInput:
        raise
    except Exception:  # what unpacks foreign bytes raises whatever it met
        raise BadInput(f"The file {path} is no model of an extractor.", hint=HINT) from None


def fingerprint(nlp: Any) -> str:
    """Tells pipelines apart by the network that makes their vectors, as hexadecimal digits of a sha256."""
    return sha256(nlp.get_pipe("tok2vec").model.to_bytes()).hexdigest()[:16]


HINT = "train one, as docs/how-to/extractor-model.md says; the extractor rules needs none."
