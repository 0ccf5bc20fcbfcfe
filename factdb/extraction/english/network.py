"""The small networks of the trained extractor: hashed columns and spaCy's vectors in, the chances of each label out.

Import this only inside functions: it needs thinc and numpy, which come with spaCy.
"""

from typing import Any

import numpy as np
from thinc.api import (
    HashEmbed,
    Linear,
    Maxout,
    Model,
    Softmax,
    chain,
    clone,
    concatenate,
    expand_window,
    residual,
)

from factdb.extraction.english.columns import Hashed, Real

EMBEDDED = 16
"""Numbers for each value of a column."""
ROWS = 4000
"""Rows of each column's table; other values share them, as in any hashed embedding."""

Network = Model[tuple[Hashed, Real], Real]


def network(*, columns: int, vectors: int, labels: int, width: int, depth: int, dropout: float = 0.25) -> Network:
    """A network with random weights. It looks `depth` rows to either side; unrelated rows need blanks between them."""
    tables: list[Model[Any, Any]] = [
        HashEmbed(nO=EMBEDDED, nV=ROWS, column=place, seed=place) for place in range(columns)
    ]
    seen = both(concatenate(*tables), Linear(nO=width, nI=vectors))
    first = Maxout(nO=width, nI=columns * EMBEDDED + width, nP=2, normalize=True, dropout=dropout)
    beside: Model[Any, Any] = chain(
        expand_window(1), Maxout(nO=width, nI=3 * width, nP=2, normalize=True, dropout=dropout)
    )
    made: Network = chain(seen, first, clone(residual(beside), depth), Softmax(nO=labels, nI=width))
    made.initialize()
    return made


def both(left: Model[Any, Any], right: Model[Any, Any]) -> Model[Any, Any]:
    """Two networks, each over its part of the input, their outputs side by side."""

    def forward(model: Model[Any, Any], pair: tuple[Any, Any], is_train: bool) -> tuple[Any, Any]:
        one, back_one = model.layers[0](pair[0], is_train)
        two, back_two = model.layers[1](pair[1], is_train)
        edge = one.shape[1]

        def back(gradient: Any) -> tuple[Any, Any]:
            return back_one(np.ascontiguousarray(gradient[:, :edge])), back_two(
                np.ascontiguousarray(gradient[:, edge:])
            )

        return np.hstack([one, two]), back

    def initialize(model: Model[Any, Any], *_: Any, **__: Any) -> None:
        for layer in model.layers:
            layer.initialize()

    return Model("both", forward, layers=[left, right], init=initialize)
