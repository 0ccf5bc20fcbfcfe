"""What the two networks of the trained extractor read: of each token, and of each token beside a cue.

Import this only inside functions: it needs numpy, which comes with spaCy.
"""

from typing import NamedTuple

import numpy as np

from factdb.extraction.english.columns import Columns, Hashed, Real, Whole
from factdb.extraction.english.features import Cue, Pairs, of_pairs, of_tokens

BLANK = 2
"""Blank rows behind each text and behind the tokens of each cue: as many as the networks look to a side."""


class Input(NamedTuple):
    """Rows for a network; `kept` are those that stand for tokens."""

    hashed: Hashed
    real: Real
    kept: Whole


def token_input(c: Columns) -> Input:
    """The tokens of a text."""
    return spaced(of_tokens(c), c.vector, np.zeros(len(c), np.int64))


def pair_input(c: Columns, cues: list[Cue], pairs: Pairs) -> Input:
    """The tokens beside cues, each with the vector of its cue."""
    heads = np.array([cue.head for cue in cues])
    real = np.hstack([c.vector[pairs.token], c.vector[heads[pairs.cue]]])
    return spaced(of_pairs(c, cues, pairs), real, pairs.cue)


def spaced(hashed: Hashed, real: Real, group: Whole) -> Input:
    """Rows with blank ones between the groups, and at the end."""
    kept = np.arange(len(group)) + BLANK * group
    rows = len(group) + BLANK * (int(group[-1]) + 1 if len(group) else 1)
    wide, deep = np.zeros((rows, hashed.shape[1]), np.uint64), np.zeros((rows, real.shape[1]), np.float32)
    wide[kept], deep[kept] = hashed, real
    return Input(wide, deep, kept)
