"""A sentence-transformer small enough to be made by a test: each word of its vocabulary is a direction of its own."""

import json
from pathlib import Path

import pytest

SENSES = (
    ("dock", "pier", "quay"),
    ("bakery", "bread", "baker"),
    ("closed", "shut", "ended"),
    ("opens", "starts", "begins"),
)
"""Words that mean the same to the model, a direction each."""
WORDS = ("[PAD]", "[UNK]", *(word for sense in SENSES for word in sense))


def tiny_model(
    folder: Path,
    name: str = "model.onnx",
    *,
    inputs: tuple[str, ...] = ("input_ids", "attention_mask"),
    pooled: bool = False,
    stretch: float = 1.0,
) -> Path:
    """Writes a model into a folder and returns it; skips the test where the libraries of `semantic` are missing.

    With `pooled` the network gives a vector a text; `stretch` makes another model of it, that finds the same.
    """
    pytest.importorskip("onnxruntime", reason="needs the extra 'semantic'")
    pytest.importorskip("tokenizers", reason="needs the extra 'semantic'")
    onnx = pytest.importorskip("onnx", reason="needs the extra 'test'")
    numpy = pytest.importorskip("numpy")
    table = numpy.zeros((len(WORDS), len(SENSES) + 1), dtype=numpy.float32)
    table[0] = 1.0 if not pooled else 0.0  # whoever counts the padding finds other vectors
    table[1, -1] = 0.01
    for direction, sense in enumerate(SENSES):
        for word in sense:
            table[WORDS.index(word), direction] = stretch
    make = onnx.helper
    given = [make.make_tensor_value_info(each, onnx.TensorProto.INT64, ["texts", "tokens"]) for each in inputs]
    axes = ["texts", "tokens", len(SENSES) + 1]
    nodes = [make.make_node("Gather", ["table", "input_ids"], ["tokens_seen"])]
    if pooled:
        nodes.append(make.make_node("ReduceMax", ["tokens_seen", "axis"], ["pooled"], keepdims=0))
    shown = make.make_tensor_value_info("pooled", onnx.TensorProto.FLOAT, axes[::2]) if pooled else None
    seen = make.make_tensor_value_info("tokens_seen", onnx.TensorProto.FLOAT, axes)
    kept = [onnx.numpy_helper.from_array(table, "table"), onnx.numpy_helper.from_array(numpy.array([1]), "axis")]
    graph = make.make_graph(nodes, "tiny", given, [shown or seen], kept)
    made = make.make_model(graph, opset_imports=[make.make_opsetid("", 18)], ir_version=8)
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(made, path)
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer()), encoding="utf-8")
    return folder


def _tokenizer() -> dict[str, object]:
    """One token a word, in small letters; a pad of eight, as exports have it, that is not to be used."""
    return {
        "version": "1.0",
        "truncation": {"max_length": 8, "strategy": "LongestFirst", "stride": 0, "direction": "Right"},
        "padding": {
            "strategy": {"Fixed": 8},
            "direction": "Right",
            "pad_to_multiple_of": None,
            "pad_id": 0,
            "pad_type_id": 0,
            "pad_token": "[PAD]",
        },
        "added_tokens": [],
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"},
        "post_processor": None,
        "decoder": None,
        "model": {
            "type": "WordLevel",
            "vocab": {word: number for number, word in enumerate(WORDS)},
            "unk_token": "[UNK]",
        },
    }
