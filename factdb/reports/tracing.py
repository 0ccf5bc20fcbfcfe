"""A trace in words: what each point and step is, what the whole adds up to, and what an editor should beware of."""

from collections.abc import Iterator, Sequence

from factdb.queries.trace_rows import PointRow, StepRow, Trace
from factdb.reports.phrases import capitalised, listed
from factdb.rules.corroboration import Node
from factdb.rules.numbers import counted
from factdb.vocabulary import SourceKind

NAMED = 8
"""Points that a sentence names before it says how many more there are."""

CUT = 60
"""Characters of a name within a sentence."""

_STEPS = {
    "derived_from": "was made from",
    "quoted_from": "quotes",
    "revision_of": "is a later version of",
    "primary_source": "draws on the first-hand record",
    "carries": "is a story that carries the claim itself:",
}
FORWARD = {
    "attribution": "said it",
    "via": "told",
    "evidence": "is evidence",
    "derived_from": "was made into",
    "quoted_from": "is quoted in",
    "revision_of": "became",
    "primary_source": "is the record for",
    "carries": "is printed in",
}
"""How a point bears on what rests on it: the words on an arrow of a picture, which runs from origin to claim."""

_KNOWLEDGE = {
    "first_hand": "knows it at first hand",
    "second_hand": "had it from others",
    "unknown": "how it knows is not recorded",
}
_INFORMATION = {"primary": "from someone who was there", "secondary": "at second hand"}


def step_head(step: StepRow) -> str:
    """How something rests on a point, as the beginning of a line: `said by`, `who had it from`, `quotes`."""
    if step.kind in ("attribution", "via"):
        return "said by" if step.kind == "attribution" else "had it from"
    return "evidence:" if step.kind == "evidence" else _STEPS[step.kind]


def arrows(trace: Trace) -> Iterator[tuple[Node, Node, str]]:
    """The arrows of a picture, each pair once: from what is rested on, to what rests on it, and how."""
    for bearer, steps in trace.steps.items():
        told: dict[Node, dict[str, None]] = {}
        for step in steps:
            when = f", {step.on}" if step.on else ""
            told.setdefault(step.rests_on, {})[FORWARD[step.kind] + when] = None
        for node, words in told.items():
            yield node, bearer, "; ".join(words)


def lines(trace: Trace, node: Node) -> list[str]:
    """What a box of a picture says of a point: its mark, its name, who published it and when."""
    point = trace.points[node]
    if point.sort == "claim":
        return [f"CLAIM {node.id}, {trace.claim.status}", point.label]
    head = f"unnamed source {node.id}" if point.sort == SourceKind.UNNAMED else point.sort
    marked = mark_words(trace, node)
    came = ", ".join(filter(None, [point.publisher, point.published_on]))
    return list(filter(None, [head, point.label, came, marked]))


def step_details(step: StepRow) -> str:
    """What is recorded of a step: the attributing words, the day, how the source knows, the place in a document."""
    told = [
        f"“{step.cue}”" if step.cue else None,
        f"on {step.on}" if step.on else None,
        _KNOWLEDGE[step.knowledge] if step.knowledge else None,
        _INFORMATION.get(step.information or ""),
        step.locator,
        step.note,
    ]
    return ", ".join(filter(None, told))


def point_details(point: PointRow) -> str:
    """What is recorded of a point: who published it, when, where it stands."""
    told = [
        f"published by {point.publisher}" if point.publisher else None,
        f"dated {point.published_on}" if point.published_on else None,
        point.url if point.url != point.label else None,
    ]
    return ", ".join(filter(None, told))


def mark_words(trace: Trace, node: Node) -> str | None:
    """The mark of a point with what it means: `UNKNOWN: counts for nothing yet. Ask: who told Reuters?`."""
    point = trace.points[node]
    told = point.mark
    if told == "FALLEN":
        return f"FALLEN, counts for nothing: {point.fallen}"
    if told == "UNKNOWN":
        return f"UNKNOWN: counts for nothing yet. Ask: {question(point)}"
    if told == "ORIGIN":
        return f"ORIGIN: {'an original' if point.sort == 'document' else 'at first hand'}"
    if told == "CUT OFF":
        return "CUT OFF: it reaches the claim only through what has fallen"
    return "CIRCULAR: its support comes back to itself" if told else None


def question(point: PointRow) -> str:
    """The question that settles where a point has it from."""
    if point.sort == "document":
        return f"is {short(point)} an original, or what was it made from?"
    if point.sort == "evidence":
        return f"was {short(point)} there, or who told them?"
    if point.sort in (SourceKind.PERSON, SourceKind.UNNAMED):
        return f"was {short(point)} there, or who told them?"
    return f"who told {short(point)}?"


def short(point: PointRow) -> str:
    """A point's name, short enough for a sentence."""
    name = f"claim {point.node.id}" if point.sort == "claim" else " ".join(point.label.split())
    return name if len(name) <= CUT else f"{name[: CUT - 1].rstrip()}…"


def interval(trace: Trace) -> str:
    """The number of independent origins: `2`, `1–3`."""
    low, high = trace.found.low, trace.found.high
    return str(low) if low == high else f"{low}–{high}"


def independence(trace: Trace) -> str:
    """How independent a claim's support is, in a plain sentence or two."""
    found = trace.found
    if len(trace.points) == 1:
        fell = trace.lost_pieces > 0
        return "All that supported it was withdrawn." if fell else "Nothing that would support it is recorded."
    if not found.weakest:
        fell = any(point.fallen for point in trace.points.values())
        return "All that supported it has fallen." if fell else "Its support begins nowhere: it only turns in circles."
    if not found.high:
        return "No independent origin is known: where its support begins is not recorded."
    if found.low != found.high:
        apart = f"at least {found.low} and at most {found.high} independent origins"
        return f"It rests on {apart}: some of them may be the same person, or belong to one house."
    if len(found.origins) > found.high:
        return (
            f"{len(found.origins)} origins were found, and they count as {found.high}: "
            "they reach the claim through the same hands."
        )
    alone = ", which share no source and no document" if found.high > 1 else ""
    return f"It rests on {counted(found.high, 'independent origin')}{alone}."


def warnings(trace: Trace) -> Iterator[str]:
    """What an editor should beware of, and the questions that are open."""
    found = trace.found
    for circle in found.circles:
        turns = "rest on each other" if len(circle) > 1 else "rests on itself"
        yield f"Circular: {_named(trace, circle)} {turns}. Support that comes back to itself counts for nothing."
    weakest = [_as_one(trace, point) for point in found.weakest]
    if len(weakest) == 1 and len(trace.points) > 2:
        yield f"Everything hangs on {weakest[0]}: if that falls, nothing is left."
    elif len(weakest) > 1:
        yield f"If {_listed(weakest)} fall together, nothing is left."
    for group in trace.alike if found.low != found.high else ():
        yield f"May count as one: {_named(trace, group)}."
    for point in trace.points.values():
        if point.fallen:
            yield f"{capitalised(short(point))} has fallen: {point.fallen}"
    if trace.lost_pieces:
        yield f"{counted(trace.lost_pieces, 'piece')} of supporting evidence withdrawn."
    asked = [question(trace.points[node]) for node in found.unknown]
    if asked:
        more = f" (and {len(asked) - NAMED:,} more)" if len(asked) > NAMED else ""
        yield f"To ask: {' '.join(capitalised(each) for each in asked[:NAMED])}{more}"


def _as_one(trace: Trace, nodes: Sequence[Node]) -> str:
    """The name of a point, or of several that are known to be one person."""
    return _named(trace, nodes) if len(nodes) == 1 else f"{_named(trace, nodes)} (one person)"


def _named(trace: Trace, nodes: Sequence[Node]) -> str:
    return _listed([_distinct(trace, node) for node in nodes])


def _distinct(trace: Trace, node: Node) -> str:
    """A point's name; with its number where another is named so too: two mentions of "a senior official"."""
    name = short(trace.points[node])
    alike = sum(short(each) == name for each in trace.points.values())
    return f"{name} ({node.kind} {node.id})" if alike > 1 else name


def _listed(names: Sequence[str]) -> str:
    return listed([*names] if len(names) <= NAMED else [*names[:NAMED], f"{len(names) - NAMED:,} more"])
