"""Texts to vectors, by a model in ONNX form."""

from pathlib import Path

import pytest

from factdb.errors import FactdbError
from factdb.semantic.encoder import Encoder
from factdb.semantic.model_files import model_files
from tests.semantic.tiny_model import tiny_model


def encoder(folder: Path) -> Encoder:
    return Encoder(model_files(folder))


@pytest.mark.parametrize("pooled", [False, True])
def test_texts_that_mean_the_same_have_the_same_vector(tmp_path: Path, pooled: bool) -> None:
    one, same, other = encoder(tiny_model(tmp_path, pooled=pooled)).encoded(["dock opens", "Pier begins", "bread"])
    assert one @ same == pytest.approx(1)
    assert one @ other == pytest.approx(0)


def test_every_vector_is_of_length_one_and_none_depends_on_the_texts_beside_it(tmp_path: Path) -> None:
    model = encoder(tiny_model(tmp_path))
    texts = [" ".join(["dock", "shut", "bread", "zebra"][: 1 + number % 4] * (1 + number % 7)) for number in range(70)]
    together = model.encoded(texts)
    assert (together**2).sum(axis=1) == pytest.approx(1)
    for number in (0, 33, 69):
        assert together[number] == pytest.approx(model.encoded([texts[number]])[0], abs=1e-6)


def test_more_tokens_are_read_than_the_tokenizers_own_file_allows(tmp_path: Path) -> None:
    long, short = encoder(tiny_model(tmp_path)).encoded(["zebra " * 20 + "dock", "dock"])
    assert long @ short == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("text", ["", "…", "\ud800 dock", "dock\x00dock", "dock " * 20_000])
def test_any_text_has_a_vector(tmp_path: Path, text: str) -> None:
    [vector] = encoder(tiny_model(tmp_path)).encoded([text])
    assert (vector == vector).all()


def test_web_addresses_mean_nothing(tmp_path: Path) -> None:
    one, other = encoder(tiny_model(tmp_path)).encoded(["dock https://example.org/bread", "dock"])
    assert one @ other == pytest.approx(1)


def test_inputs_that_a_network_does_not_ask_for_are_not_given(tmp_path: Path) -> None:
    for inputs in (("input_ids",), ("input_ids", "attention_mask", "token_type_ids")):
        assert encoder(tiny_model(tmp_path, inputs=inputs)).encoded(["dock"]).shape == (1, 5)


def test_a_network_that_asks_for_more_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FactdbError, match=r"cannot be used: it asks for pixel_values$"):
        encoder(tiny_model(tmp_path, inputs=("input_ids", "pixel_values")))


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_broken_file_is_named_with_the_reason(tmp_path: Path, name: str) -> None:
    (tiny_model(tmp_path) / name).write_bytes(b"\x00broken")
    with pytest.raises(FactdbError, match=r"^The model .*model\.onnx cannot be used: \S"):
        encoder(tmp_path)
