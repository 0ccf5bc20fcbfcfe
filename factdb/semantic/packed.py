"""Vectors as bytes, and the nearest among many of them."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


def packed(vectors: "NDArray[Any]") -> list[bytes]:
    """Each vector as a scale, a 32-bit float, and its parts in units of it, signed bytes: a quarter of its floats."""
    import numpy as np

    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-9) / 127
    found = np.empty(len(vectors), dtype=_form(vectors.shape[1]))
    found["scale"] = scales
    found["parts"] = np.rint(vectors / scales[:, None])
    return [row.tobytes() for row in found]


def nearest(
    chunks: Iterable[tuple[Sequence[int], Sequence[bytes]]], asked: "NDArray[Any]", *, count: int
) -> list[tuple[int, float]]:
    """The numbers whose vectors point most nearly where `asked` does, each with the cosine, the nearest first.

    `chunks` are numbers with their packed vectors, a few at a time, all of `asked`'s size.
    """
    import numpy as np

    form = _form(len(asked))
    kept = np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
    for numbers, vectors in chunks:
        read = np.frombuffer(b"".join(vectors), dtype=form)
        found = (read["parts"].astype(np.float32) @ asked) * read["scale"]
        both = np.concatenate([kept[0], np.asarray(numbers)]), np.concatenate([kept[1], found])
        best = np.argpartition(-both[1], count)[:count] if len(both[1]) > count else slice(None)
        kept = both[0][best], both[1][best]
    order = np.lexsort((kept[0], -kept[1]))
    return [(int(kept[0][at]), float(kept[1][at])) for at in order]


def _form(size: int) -> Any:
    import numpy as np

    return np.dtype([("scale", "<f4"), ("parts", "i1", (size,))])
