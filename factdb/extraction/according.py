"""Attributions without a verb: "according to X", and a label before a colon."""

from collections.abc import Iterator

from factdb.extraction.clause import Clause, Found, Part

LONGEST_SOURCE = 25
LONGEST_LABEL = 11


def according(clause: Clause) -> Iterator[Found]:
    """According to X, content. Content, according to X, more of it."""
    begun = 0
    start = clause.tags.find("FT")
    while start >= 0:
        stop = source_stop(clause, start + 2)
        if stop > start + 2:
            parts = around(clause, begun, start, stop)
            if parts:
                yield Found(parts, (start, start + 2), (start + 2, stop), "according", "according", "according")
                begun = parts[-1][1]
        start = clause.tags.find("FT", start + 2)


def source_stop(clause: Clause, start: int) -> int:
    """Where the source ends that begins at an atom: at the next comma or quotation."""
    stop = start
    while stop < min(clause.end, start + LONGEST_SOURCE) and clause.tags[stop] not in ",;:Q-":
        stop += 1
    return stop


def around(clause: Clause, begun: int, start: int, stop: int) -> tuple[Part, ...]:
    """The content on both sides of "according to X"; what stands before `begun` belongs to another."""
    begun = max(begun, clause.tags.rfind(":", begun, start) + 1)
    while begun < start and clause.tags[begun] in ",;BC":
        begun += 1
    before = (begun, start - (clause.tag(start - 1) == ","))
    after = (stop + (clause.tag(stop) in ",:"), clause.end)
    if before[0] >= before[1]:
        return (after,) if after[0] < after[1] else ()
    return (before, after) if clause.tag(stop) == "," and after[0] < after[1] else (before,)


def labelled(clause: Clause) -> Iterator[Found]:
    """X: content, at the begin of a sentence."""
    colon = clause.tags.find(":", 1, LONGEST_LABEL + 2)
    if colon > 0 and clause.phrases.get(colon) == 0 and colon + 1 < clause.end:
        group = "quoted" if clause.tags[colon + 1] == "Q" else "label"
        yield Found(((colon + 1, clause.end),), (colon, colon + 1), (0, colon), "label", ":", group)
