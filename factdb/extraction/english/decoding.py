"""From chances to spans: where the cues are, and what belongs to the source and the content of each.

Import this only inside functions: it needs numpy, which comes with spaCy.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factdb.extraction.english.columns import Columns, Real, Whole
from factdb.extraction.english.features import Cue, Pairs, cue_of
from factdb.extraction.english.triple import Triple, pieces
from factdb.extraction.proposal import Span, Spans

SEED = 0.25
"""The chance that one token of a cue must have."""
MEMBER = 0.2
"""The chance that each of its tokens must have."""
SWITCH = 1.0
"""What it costs to step into a content or out of it; a cue and the end of a sentence or quotation make it free."""
FROM_SOURCE = 0.2
"""What it costs to step from a source into a content, or back, as a part of SWITCH."""
NONE, SOURCE, CONTENT = 0, 1, 2
COST = np.array([[0, 0, 1], [0, 0, FROM_SOURCE], [1, FROM_SOURCE, 0]]) * SWITCH


def cues_in(c: Columns, chance: Real) -> list[tuple[Cue, float]]:
    """The cues, in order, with their mean chance; `chance` has one number a token."""
    inside = np.diff((chance >= MEMBER).astype(np.int8), prepend=0, append=0)
    spans = zip(np.flatnonzero(inside == 1).tolist(), np.flatnonzero(inside == -1).tolist(), strict=True)
    return [
        (cue_of(c, first, past), float(chance[first:past].mean()))
        for first, past in spans
        if chance[first:past].max() >= SEED
    ]


def triples_of(
    c: Columns, text: str, cues: list[tuple[Cue, float]], pairs: Pairs, chances: Real, least: float
) -> Iterator[Triple]:
    """The triples of cues whose confidence is at least `least`; `chances` has a row for each pair."""
    for (cue, sure), (first, past) in zip(cues, pairs.bounds, strict=True):
        token, chance = pairs.token[first:past], chances[first:past]
        label = labels(c, cue, token, chance)
        said = label == CONTENT
        if not said.any():
            continue
        confidence = sure * float(chance[said, CONTENT].mean())
        content = spans_of(c, text, token[said], cue)
        if confidence >= least and content:
            yield Triple(
                content=content,
                cue=(Span(int(c.start[cue.first]), int(c.stop[cue.past - 1])),),
                source=likeliest(c, text, token, label, chance),
                confidence=round(confidence, 3),
            )


def labels(c: Columns, cue: Cue, token: Whole, chance: Real) -> Whole:
    """The labels of the tokens beside a cue that are likeliest together (Viterbi)."""
    inside = (token >= cue.first) & (token < cue.past)
    worth: NDArray[Any] = np.log(chance + 1e-5)
    worth[inside, 1:] = -1e9
    free = changes(inside) | changes(c.sentence[token]) | changes(c.quote[token])
    back = np.zeros((len(token), 3), np.int64)
    best = worth[0]
    for row in range(1, len(token)):
        options = best[:, None] if free[row] else best[:, None] - COST
        back[row] = options.argmax(0) if not free[row] else int(best.argmax())
        best = options.max(0) + worth[row]
    found = np.zeros(len(token), np.int64)
    found[-1] = best.argmax()
    for row in range(len(token) - 1, 0, -1):
        found[row - 1] = back[row, found[row]]
    found[inside] = NONE
    return found


def changes(values: Any) -> NDArray[np.bool_]:
    """Where a value differs from the one before it."""
    return np.concatenate([[False], values[1:] != values[:-1]])


def spans_of(c: Columns, text: str, token: Whole, cue: Cue) -> Spans:
    """The tokens as spans; a cue stays a gap."""
    found = [Span(int(c.start[row]), int(c.stop[row])) for row in token.tolist()]
    before = [span for span in found if span.stop <= c.start[cue.first]]
    return pieces(text, before) + pieces(text, found[len(before) :])


def likeliest(c: Columns, text: str, token: Whole, label: Whole, chance: Real) -> Spans:
    """The source: of several candidates the one with the most chance."""
    found = np.flatnonzero(label == SOURCE)
    runs = np.split(found, np.flatnonzero(np.diff(found) > 1) + 1) if len(found) else []
    if not runs:
        return ()
    best = max(runs, key=lambda run: float(chance[run, SOURCE].sum()))
    return pieces(text, [Span(int(c.start[token[best[0]]]), int(c.stop[token[best[-1]]]))])
