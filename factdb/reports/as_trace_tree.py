"""A trace as a tree for a terminal: from the claim down to where its support begins."""

from collections.abc import Iterator

from factdb.queries.trace_rows import StepRow, Trace
from factdb.reports.as_text import Style
from factdb.reports.tracing import (
    independence,
    interval,
    mark_words,
    point_details,
    step_details,
    step_head,
    warnings,
)
from factdb.rules.corroboration import Node
from factdb.rules.dates import shown
from factdb.rules.screen import columns, filled

DEEPEST = 12
"""Levels that are indented; deeper ones keep the indentation, with their level in figures."""


def trace_tree(trace: Trace, *, width: int = 80, style: Style = lambda text, _: text) -> str:
    """The claim, each step with its words and dates, then the independence in a sentence, and warnings.

    A point met again is referred to by its number in brackets, not told again.
    """
    claim = trace.claim
    then = [f"As of {shown(trace.as_of)}", ""] if trace.as_of else []
    head = [style(f"Claim {claim.id}", "heading") + f" ({style(claim.status, claim.status)})"]
    sums = [f"{style('Independent origins', 'heading')}: {interval(trace)}", *filled(independence(trace), width)]
    told = [line for each in warnings(trace) for line in filled(each, width, first="  ! ", indent="    ")]
    tree = list(_tree(trace, width))
    return "\n".join([*then, *head, *filled(claim.text, width), *tree, "", *sums, *told])


def _tree(trace: Trace, width: int) -> Iterator[str]:
    numbers: dict[Node, int] = {trace.top: 0}
    waiting = _below(trace, trace.top, "", 1)
    while waiting:
        step, stem, last, level = waiting.pop()
        known = step.rests_on in numbers
        number = numbers.setdefault(step.rests_on, len(numbers))
        under = bool(trace.steps[step.rests_on]) and not known
        lead, rest = stem + ("└─ " if last else "├─ "), stem + ("   " if last else "│  ")
        deeper = rest + ("│  " if under else "   ")
        if level > DEEPEST:
            lead = f"{lead}({level}) "
        yield from _item(trace, step, number, known, (lead, deeper), max(width, columns(deeper) + 30))
        if not known:
            waiting += _below(trace, step.rests_on, rest if level < DEEPEST else stem, level + 1)


def _below(trace: Trace, node: Node, stem: str, level: int) -> list[tuple[StepRow, str, bool, int]]:
    """What a node rests on, the last first, as a stack wants it."""
    steps = trace.steps[node]
    return [(step, stem, place == len(steps) - 1, level) for place, step in enumerate(steps)][::-1]


def _item(trace: Trace, step: StepRow, number: int, known: bool, stems: tuple[str, str], width: int) -> Iterator[str]:
    lead, deeper = stems
    point = trace.points[step.rests_on]
    name = f"claim {point.node.id} itself (in a circle)" if point.node == trace.top else f"{point.label} [{number}]"
    again = ", as told above" if known and point.node != trace.top else ""
    yield from filled(f"{step_head(step)} {name}{again}", width, first=lead, indent=deeper)
    quote = f"“{step.quote}”" if step.quote else None
    own = () if known else (point_details(point), mark_words(trace, point.node))
    for told in (step_details(step), quote, *own):
        if told:
            yield from filled(told, width, first=deeper, indent=deeper)
