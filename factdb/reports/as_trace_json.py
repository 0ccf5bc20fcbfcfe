"""A trace as the plain object that `--json` prints. A key, once published, keeps its meaning."""

from typing import Any

from factdb.queries.trace_rows import PointRow, StepRow, Trace
from factdb.reports.tracing import independence, question, warnings
from factdb.rules.corroboration import Node
from factdb.rules.dates import stamp


def trace_object(trace: Trace) -> dict[str, Any]:
    """The claim, what stands behind it, each step, and what it adds up to; a point is named `source:4`.

    `weakest_points` are the fewest that must fall, each with all who are known to be that person; `weakest` lists them.
    """
    found = trace.found
    return {
        "claim": {"id": trace.claim.id, "text": trace.claim.text, "status": trace.claim.status},
        "as_of": stamp(trace.as_of) if trace.as_of else None,
        "independence": {"low": found.low, "high": found.high, "in_words": independence(trace)},
        "flags": [str(flag) for flag in trace.claim.flags],
        "origins": [key(node) for node in found.origins],
        "unknown": [{"id": key(node), "ask": question(trace.points[node])} for node in found.unknown],
        "circles": [[key(node) for node in circle] for circle in found.circles],
        "weakest": [key(node) for point in found.weakest for node in point],
        "weakest_points": [[key(node) for node in point] for point in found.weakest],
        "alike": [[key(node) for node in group] for group in trace.alike],
        "withdrawn_evidence": trace.lost_pieces,
        "warnings": list(warnings(trace)),
        "points": [_point(point) for point in trace.points.values()],
        "steps": [_step(node, step) for node, steps in trace.steps.items() for step in steps],
    }


def key(node: Node) -> str:
    """How a point is named: `source:4`."""
    return f"{node.kind}:{node.id}"


def _point(point: PointRow) -> dict[str, Any]:
    return {
        "id": key(point.node),
        "kind": point.sort,
        "label": point.label,
        "url": point.url,
        "publisher": point.publisher,
        "published_on": point.published_on,
        "mark": point.mark,
        "circular": point.circular,
        "fallen": point.fallen,
    }


def _step(node: Node, step: StepRow) -> dict[str, Any]:
    return {
        "from": key(node),
        "rests_on": key(step.rests_on),
        "kind": step.kind,
        "cue": step.cue,
        "quote": step.quote,
        "said_on": step.on,
        "knowledge": step.knowledge,
        "information": step.information,
        "locator": step.locator,
        "note": step.note,
    }
