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

SEED = 0.3
"""The chance that one token of a cue must have."""
MEMBER = 0.25
"""The chance that each of its tokens must have."""
SWITCH = 1.0
"""What it costs to step into a content or out of it; a cue and the end of a sentence or quotation make it free."""
FROM_SOURCE = 0.2
"""What it costs to step from a source into a content, or back."""
NONE, SOURCE, CONTENT = 0, 1, 2


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
    free = (changes(inside) | changes(c.sentence[token]) | changes(c.quote[token])).tolist()
    found = np.array(likeliest_path(worth.tolist(), free), np.int64)
    found[inside] = NONE
    return found


def likeliest_path(worth: list[list[float]], free: list[bool]) -> list[int]:
    """The labels whose worth, less what the steps between them cost, is most. In plain Python: with three labels, that
    is several times faster than arrays."""
    none, source, content = worth[0]
    back: list[tuple[int, int, int]] = []
    for row in range(1, len(worth)):
        here = worth[row]
        if free[row]:
            best = max(none, source, content)
            place = NONE if best == none else SOURCE if best == source else CONTENT
            back.append((place, place, place))
            none, source, content = best + here[0], best + here[1], best + here[2]
            continue
        to_none = max((none, NONE), (source, SOURCE), (content - SWITCH, CONTENT))
        to_source = max((none, NONE), (source, SOURCE), (content - FROM_SOURCE, CONTENT))
        to_content = max((none - SWITCH, NONE), (source - FROM_SOURCE, SOURCE), (content, CONTENT))
        back.append((to_none[1], to_source[1], to_content[1]))
        none, source, content = to_none[0] + here[0], to_source[0] + here[1], to_content[0] + here[2]
    path = [max((none, NONE), (source, SOURCE), (content, CONTENT))[1]]
    for places in reversed(back):
        path.append(places[path[-1]])
    return path[::-1]


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
