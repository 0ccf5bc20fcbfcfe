"""A trace as a Mermaid flowchart, for pages and wikis that draw them."""

import re
from collections.abc import Iterator

from factdb.queries.trace_rows import Trace
from factdb.reports.tracing import arrows, independence, lines
from factdb.rules.corroboration import Node
from factdb.rules.screen import filled, safe_line

WIDTH = 26
"""Columns of a box: Mermaid breaks lines of more than 200 pixels, and would break ours once more."""

_CLASSES = {
    "CLAIM": "stroke-width:3px",
    "ORIGIN": "stroke-width:3px,fill:#eef6ee,color:#111",
    "UNKNOWN": "stroke-dasharray:6 4,fill:#fff8e0,color:#111",
    "FALLEN": "stroke-dasharray:2 3,fill:#f3e6e6,color:#111",
    "CUT OFF": "stroke-dasharray:2 3,fill:#f3e6e6,color:#111",
    "CIRCULAR": "stroke-dasharray:8 2 2 2,fill:#efe9f7,color:#111",
}

_SPELLED = re.compile(r"[^\w ,]|_")


def as_mermaid(trace: Trace) -> str:
    """Boxes from origins on the left to the claim on the right. All text from the ledger is escaped."""
    return "\n".join(_lines(trace))


def _lines(trace: Trace) -> Iterator[str]:
    yield "---"
    yield f"title: Claim {trace.claim.id}. {independence(trace).replace(':', ',')}"
    yield "---"
    yield "flowchart LR"
    for node in trace.points:
        yield f'  {_name(node)}["{_label(trace, node)}"]'
    for start, end, words in arrows(trace):
        yield f'  {_name(start)} -->|"{escaped(words)}"| {_name(end)}'
    for number, (word, style) in enumerate(_CLASSES.items()):
        marked = [_name(node) for node in trace.points if _mark(trace, node) == word]
        if marked:
            yield f"  classDef mark{number} {style}"
            yield f"  class {','.join(marked)} mark{number}"


def escaped(text: str) -> str:
    """Text as it may stand in a quoted label, which may be read as Markdown: all but letters and digits spelled out."""
    return _SPELLED.sub(lambda match: f"#{ord(match.group())};", safe_line(text))


def _label(trace: Trace, node: Node) -> str:
    return "<br/>".join(escaped(part) for line in lines(trace, node) for part in filled(line, WIDTH))


def _mark(trace: Trace, node: Node) -> str | None:
    return "CLAIM" if node == trace.top else trace.points[node].mark


def _name(node: Node) -> str:
    return f"{node.kind}{node.id}"
