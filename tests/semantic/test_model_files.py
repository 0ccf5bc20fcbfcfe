"""Which files of a folder are the model, and what pins them."""

import json
from pathlib import Path

import pytest

from factdb.errors import BadInput, NotFound
from factdb.semantic.model_files import FIRST, MEAN, model_files


def made(folder: Path, *names: str) -> Path:
    """Writes files with a few bytes each."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{name} {{}}", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("names", "network"),
    [
        (["model.onnx", "model_quantized.onnx"], "model.onnx"),
        (["onnx/model.onnx", "onnx/model_quantized.onnx"], "onnx/model.onnx"),
        (["onnx/model_qint8_avx512.onnx"], "onnx/model_qint8_avx512.onnx"),
        (["model_quantized.onnx"], "model_quantized.onnx"),
    ],
)
def test_the_network_is_found_where_exports_keep_it(tmp_path: Path, names: list[str], network: str) -> None:
    found = model_files(made(tmp_path, "tokenizer.json", *names))
    assert found.network == tmp_path / network
    assert found.tokenizer == tmp_path / "tokenizer.json"
    assert model_files(tmp_path / network) == found


def test_two_networks_are_not_chosen_between(tmp_path: Path) -> None:
    made(tmp_path, "tokenizer.json", "onnx/model_O3.onnx", "onnx/model_int8.onnx")
    with pytest.raises(BadInput, match=r"onnx/model_O3\.onnx, onnx/model_int8\.onnx"):
        model_files(tmp_path)
    assert model_files(tmp_path / "onnx" / "model_int8.onnx").network.name == "model_int8.onnx"


@pytest.mark.parametrize(
    ("names", "said"),
    [([], "There is no model at"), (["tokenizer.json"], "holds no ONNX file"), (["model.onnx"], "no tokenizer.json")],
)
def test_a_folder_that_lacks_something_says_what(tmp_path: Path, names: list[str], said: str) -> None:
    with pytest.raises(NotFound, match=said):
        model_files(made(tmp_path / "m", *names))


def test_pooling_and_length_are_the_models_own(tmp_path: Path) -> None:
    made(tmp_path, "model.onnx", "tokenizer.json")
    assert (model_files(tmp_path).pooling, model_files(tmp_path).longest) == (MEAN, 256)
    (tmp_path / "sentence_bert_config.json").write_text('{"max_seq_length": 128}')
    (tmp_path / "1_Pooling").mkdir()
    (tmp_path / "1_Pooling" / "config.json").write_text(json.dumps({"pooling_mode_cls_token": True}))
    assert (model_files(tmp_path).pooling, model_files(tmp_path).longest) == (FIRST, 128)
    (tmp_path / "sentence_bert_config.json").write_text("[")
    assert model_files(tmp_path).longest == 256


def test_whatever_changes_the_vectors_changes_the_pin(tmp_path: Path) -> None:
    made(tmp_path, "model.onnx", "tokenizer.json")
    pins = [model_files(tmp_path).pin()]
    for name, text in (
        ("model.onnx", "other"),
        ("tokenizer.json", "other"),
        ("model.onnx_data", "weights"),
        ("sentence_bert_config.json", '{"max_seq_length": 64}'),
    ):
        (tmp_path / name).write_text(text)
        pins.append(model_files(tmp_path).pin())
    assert len(set(pins)) == len(pins) == 5
    (tmp_path / "README.md").write_text("other")
    assert model_files(tmp_path).pin() == pins[-1]
