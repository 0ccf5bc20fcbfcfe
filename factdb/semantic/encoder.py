"""Sentences to vectors, by a network in ONNX form. Its libraries are imported where they are used."""

from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from factdb.errors import FactdbError
from factdb.rules.likeness import without_addresses
from factdb.semantic.model_files import FIRST, ModelFiles

if TYPE_CHECKING:
    from numpy.typing import NDArray

LIBRARIES = ("numpy", "onnxruntime", "tokenizers")

TOGETHER = 32
"""Texts that go through the network at once: more take memory, and hardly less time."""

MOST = 20_000
"""Code points of a text that are tokenized; no model reads so much."""

INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def ensure_libraries() -> None:
    """Raises FactdbError, naming them, where libraries are missing. Loads none."""
    if missing := [name for name in LIBRARIES if find_spec(name) is None]:
        raise FactdbError(
            f"Matching by meaning needs {', '.join(missing)}, not installed here.",
            hint="pip install 'factdb[semantic]'",
        )


class Encoder:
    """A model, loaded. Raises FactdbError where a library is missing or the files cannot be loaded."""

    def __init__(self, files: ModelFiles) -> None:
        self.files = files
        ensure_libraries()
        from onnxruntime import InferenceSession, SessionOptions  # type: ignore[import-untyped]
        from tokenizers import Tokenizer

        options = SessionOptions()
        options.log_severity_level = 3  # errors: they are raised, too
        try:
            self._network = InferenceSession(str(files.network), options, providers=["CPUExecutionProvider"])
            self._tokenizer = Tokenizer.from_file(str(files.tokenizer))
        except Exception as error:  # each library has its own kinds, with no common parent
            raise _unusable(files, error) from None
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(files.longest)
        self.pin = files.pin()
        self._wanted = [each.name for each in self._network.get_inputs()]
        if unknown := sorted(set(self._wanted) - set(INPUTS)):
            raise _unusable(files, f"it asks for {', '.join(unknown)}")

    def encoded(self, texts: Sequence[str]) -> "NDArray[Any]":
        """A row of 32-bit floats for each text, one at least; each row of length 1."""
        import numpy as np

        tokens = self._tokenizer.encode_batch([_sound(text) for text in texts])
        # Texts of one length together, so that little of a batch is padding.
        order = sorted(range(len(texts)), key=lambda number: len(tokens[number].ids))
        rows: list[Any] = [None] * len(texts)
        for numbers in _parts(order):
            for number, row in zip(numbers, self._run([tokens[number] for number in numbers]), strict=True):
                rows[number] = row
        found = np.asarray(rows, dtype=np.float32)
        unit: NDArray[Any] = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
        return unit

    def _run(self, tokens: Sequence[Any]) -> "NDArray[Any]":
        import numpy as np

        longest = max(1, *(len(each.ids) for each in tokens))
        given = {name: np.zeros((len(tokens), longest), dtype=np.int64) for name in INPUTS}
        for row, each in enumerate(tokens):
            for name, values in zip(INPUTS, (each.ids, each.attention_mask, each.type_ids), strict=True):
                given[name][row, : len(values)] = values
        try:
            found: list[Any] = self._network.run(None, {name: given[name] for name in self._wanted})
        except Exception as error:
            raise _unusable(self.files, error) from None
        return _pooled(found, given["attention_mask"], self.files.pooling)


def _pooled(found: Sequence[Any], read: "NDArray[Any]", pooling: str) -> "NDArray[Any]":
    """A row for each text, from what a network gives: rows already, or a row for each token, read or padding."""
    import numpy as np

    rows: NDArray[Any] | None = next((each for each in found if each.ndim == 2), None)
    if rows is None and pooling == FIRST:
        rows = found[0][:, 0]
    elif rows is None:
        mask = read[:, :, None].astype(np.float32)
        rows = (found[0] * mask).sum(axis=1) / np.maximum(mask.sum(axis=1), 1)
    return rows


def _parts(order: Sequence[int]) -> Iterator[Sequence[int]]:
    return (order[start : start + TOGETHER] for start in range(0, len(order), TOGETHER))


def _sound(text: str) -> str:
    """A text that a tokenizer takes: not too long, no web addresses, no halves of characters, which UTF-8 has not."""
    return without_addresses(text[:MOST]).encode(errors="replace").decode()


def _unusable(files: ModelFiles, reason: object) -> FactdbError:
    first = (str(reason).splitlines() or [type(reason).__name__])[0]
    return FactdbError(f"The model {files.network} cannot be used: {first}")
