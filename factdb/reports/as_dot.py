"""A trace in the language of Graphviz, which draws it: `dot -Tsvg`."""

from collections.abc import Iterator

from factdb.queries.trace_rows import Trace
from factdb.reports.tracing import arrows, independence, lines
from factdb.rules.corroboration import Node
from factdb.rules.screen import filled, safe_line

WIDTH = 36
"""Columns of a box."""

_STYLES = {"ORIGIN": "bold", "UNKNOWN": "dashed", "FALLEN": "dotted", "CUT OFF": "dotted", "CIRCULAR": "dashed"}
"""How a box is drawn by its mark, beside the word in it."""


def as_dot(trace: Trace) -> str:
    """Boxes from origins on the left to the claim on the right. All text from the ledger is escaped."""
    return "\n".join(_lines(trace))


def _lines(trace: Trace) -> Iterator[str]:
    yield f"digraph claim{trace.claim.id} {{"
    yield f'  graph [rankdir=LR, labelloc=t, fontname="Helvetica", label="{escaped(independence(trace))}"]'
    yield '  node [shape=box, fontname="Helvetica"]'
    yield '  edge [fontname="Helvetica", fontsize=10]'
    for node in trace.points:
        style = "bold" if node == trace.top else _STYLES.get(trace.points[node].mark or "", "solid")
        yield f'  {_name(node)} [style={style}, label="{_label(trace, node)}"]'
    for start, end, words in arrows(trace):
        yield f'  {_name(start)} -> {_name(end)} [label="{escaped(words)}"]'
    yield "}"


def escaped(text: str) -> str:
    """Text as it may stand in a quoted string, where Graphviz reads backslashes and character entities."""
    return safe_line(text).replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def _label(trace: Trace, node: Node) -> str:
    return "\\n".join(escaped(part) for line in lines(trace, node) for part in filled(line, WIDTH))


def _name(node: Node) -> str:
    return f"{node.kind}{node.id}"
