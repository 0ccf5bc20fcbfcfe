"""Vectors as bytes, and the nearest among many."""

import pytest

from factdb.semantic.fused import fused

numpy = pytest.importorskip("numpy", reason="needs the extra 'semantic'")


def vectors(count: int, size: int = 48) -> "numpy.ndarray":  # type: ignore[name-defined]
    drawn = numpy.random.default_rng(5).normal(size=(count, size)).astype(numpy.float32)
    return drawn / numpy.linalg.norm(drawn, axis=1, keepdims=True)


def test_the_nearest_of_packed_vectors_are_those_of_the_vectors_themselves() -> None:
    from factdb.semantic.packed import nearest, packed

    known, asked = vectors(500)[1:], vectors(500)[0]
    rows = packed(known)
    assert {len(row) for row in rows} == {4 + 48}
    chunks = [(range(start, min(start + 100, 499)), rows[start : start + 100]) for start in range(0, 499, 100)]
    found = nearest(chunks, asked, count=7)
    exact = known @ asked
    assert [number for number, _ in found] == list(numpy.argsort(-exact)[:7])
    assert [cosine for _, cosine in found] == pytest.approx(sorted(exact, reverse=True)[:7], abs=0.01)


def test_fewer_vectors_than_are_asked_for_are_all_found_and_none_are_none() -> None:
    from factdb.semantic.packed import nearest, packed

    known = vectors(3)
    found = nearest([([7, 8, 9], packed(known))], known[1], count=10)
    assert {number for number, _ in found} == {7, 8, 9}
    assert found[0][0] == 8
    assert nearest([], known[0], count=10) == []


def test_a_vector_of_zeros_is_packed_and_near_to_nothing() -> None:
    from factdb.semantic.packed import nearest, packed

    [(number, cosine)] = nearest([([1], packed(numpy.zeros((1, 48), numpy.float32)))], vectors(1)[0], count=1)
    assert (number, cosine) == (1, 0.0)


def test_what_both_lists_have_comes_before_what_one_has() -> None:
    assert fused([1, 2, 3], [4, 2, 5])[0] == 2
    assert set(fused([1, 2, 3], [4, 2, 5])) == {1, 2, 3, 4, 5}
    assert fused([1, 2], []) == [1, 2]
    assert fused([], [1, 2]) == [1, 2]
    assert fused([], []) == []
