"""A JSON array is read element by element, wherever the pieces of its file are cut."""

import io
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factdb.exchange import json_stream
from factdb.exchange.import_file import import_file
from factdb.exchange.json_stream import NotJson, elements
from factdb.exchange.record import Rejected

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=9,
)


def read(text: str) -> list[Any]:
    """The elements of an array."""
    return list(elements(io.StringIO(text), json.JSONDecoder()))


@given(
    values=st.lists(JSON, max_size=9),
    indent=st.sampled_from([None, 0, 2]),
    piece=st.integers(1, 9),
    ascii_=st.booleans(),
)
@example(values=[0.0, 1e-9], indent=None, piece=1, ascii_=True)
def test_any_array_is_read_as_the_json_module_reads_it(
    values: list[Any], indent: int | None, piece: int, ascii_: bool
) -> None:
    text = json.dumps(values, indent=indent, ensure_ascii=ascii_)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "PIECE", piece)
        assert read(text) == values


@pytest.mark.parametrize("text", ["", "[", "[1", "[1,", "[1,]", "[1 2]", "[1]]", "[1] x", "[nil]", '["a', "{}"])
def test_a_broken_array_is_told_after_the_elements_before(text: str) -> None:
    found: list[Any] = []
    with pytest.raises(NotJson):
        found.extend(elements(io.StringIO(text), json.JSONDecoder()))
    assert found == ([1] if "1" in text else [])


def test_the_records_before_a_break_are_kept_and_the_break_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"claim": "One"}, {"claim": "Two"', encoding="utf-8")
    one, rest = import_file(tmp_path / "a.json").records()
    assert (one.line, isinstance(rest, Rejected), rest.line) == (1, True, 2)


def test_a_long_array_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    row = {"claim": "The bridge has two lanes.", "note": "x" * 500}
    (tmp_path / "a.json").write_text(json.dumps([row] * 10_000), encoding="utf-8")
    tracemalloc.start()
    try:
        assert sum(1 for _ in import_file(tmp_path / "a.json").records()) == 10_000
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()
