"""A trace as a picture for an editor: where support begins on the left, the claim on the right."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from factdb.queries.trace_rows import Trace
from factdb.reports.folded import Box, Drawing, drawing
from factdb.reports.layered import Layout, laid_out
from factdb.reports.trace_looks import BOUND, LOOKS, PAPER, PLAIN, QUIET, Look
from factdb.reports.tracing import independence, interval, warnings
from factdb.rules.corroboration import Node
from factdb.rules.screen import filled, safe_line

WIDE, GUTTER, GAP, MARGIN = 244, 122, 18, 20
"""Pixels: width of a box, between columns, between boxes, around the picture."""

BROAD, READABLE = 1600, 1160
"""Pixels: a picture wider than the first is not made smaller on a page, which would leave nothing to read, but
scrolled; lines of text above it are no longer than the second."""

COLUMNS, UNBROKEN, LINE, PAD = 32, 31, 17, 11
"""Characters in a line of a box, and in a word that is not broken; pixels between lines, and around the text."""

LINES, LINES_OF_CLAIM = 4, 14
"""Lines of a text in a box before it is cut."""

PORT, LANE = 15, 7
"""Pixels between arrows that leave or reach a box, and between arrows that run below all boxes."""

ARROW_WORDS = 22


@dataclass(frozen=True, slots=True)
class _Placed:
    """A box with its text, its place and its size."""

    box: Box
    text: Sequence[tuple[str, str]]
    x: float
    y: float
    height: float

    @property
    def look(self) -> Look:
        return LOOKS.get(self.box.mark or "", PLAIN)


def as_trace_svg(trace: Trace) -> str:
    """The picture, whole: boxes, arrows, a legend. All text from the ledger is escaped; nothing is fetched."""
    drawn = drawing(trace)
    texts = {node: _text(box) for node, box in drawn.boxes.items()}
    heights = {node: _height(node, texts[node], drawn) for node in drawn.boxes}
    layout = laid_out(trace.top, heights, list(drawn.arrows), GAP)
    top = min(layout.middle[node] - heights[node] / 2 for node in heights)
    farthest = max(layout.layer.values())
    head = list(_head(trace, drawn, _across(farthest)))
    begin = MARGIN + len(head) * 22 + 20
    placed = {
        node: _Placed(
            box,
            texts[node],
            MARGIN + (farthest - layout.layer[node]) * (WIDE + GUTTER),
            begin + layout.middle[node] - heights[node] / 2 - top,
            heights[node],
        )
        for node, box in drawn.boxes.items()
    }
    shift = begin - top
    floor = max(each.y + each.height for each in placed.values()) + GAP
    arrows = _arrows(drawn, layout, placed, (shift, floor), f"a{trace.claim.id}")
    body = [*arrows, *(_drawn(each) for each in placed.values())]
    bottom = floor + (42 if layout.back else 0)
    legend = _legend(drawn, MARGIN, bottom + 12)
    width, height = _across(farthest) + 2 * MARGIN, bottom + 12 + len(legend) * 22 + MARGIN
    return "\n".join([*_opening(trace, width, height), *_headline(head), *body, *legend, "</svg>"])


def _across(farthest: int) -> int:
    return max((farthest + 1) * WIDE + farthest * GUTTER, 2 * WIDE + GUTTER)


def _opening(trace: Trace, width: float, height: float) -> Iterator[str]:
    name = f"trace-{trace.claim.id}"
    broad = ' class="broad"' if width > BROAD else ""
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}"{broad} role="img" aria-labelledby="{name}-title {name}-words" '
        'font-family="Helvetica, Arial, sans-serif" font-size="13">'
    )
    yield f'<title id="{name}-title">Where the support of claim {trace.claim.id} begins</title>'
    yield f'<desc id="{name}-words">{_safe(" ".join([independence(trace), *warnings(trace)]))}</desc>'
    yield f'<rect width="100%" height="100%" fill="{PAPER}"/>'
    yield (
        f'<defs><marker id="a{trace.claim.id}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
        f'orient="auto"><path d="M0 0L10 5L0 10z" fill="{QUIET}"/></marker></defs>'
    )


def _head(trace: Trace, drawn: Drawing, width: float) -> Iterator[tuple[str, str]]:
    """Lines above the picture, each with its attributes."""
    room = int(min(width, READABLE) / 6.9)
    yield f"Independent origins: {interval(trace)}", 'font-size="18" font-weight="700"'
    for line in filled(independence(trace), room):
        yield line, 'font-size="14"'
    for each in warnings(trace):
        for line in filled(each, room, first="! ", indent="   "):
            yield line, 'font-size="13"'
    if drawn.left_out:
        yield f"{drawn.left_out:,} more points are left out here; 'factdb trace' names them all.", 'font-size="13"'
    yield "Read from left to right: where it begins, who passed it on, the claim.", f'fill="{QUIET}"'


def _headline(head: Sequence[tuple[str, str]]) -> Iterator[str]:
    for number, (line, dress) in enumerate(head):
        yield f'<text x="{MARGIN}" y="{MARGIN + 14 + number * 22}" {dress}>{_safe(line)}</text>'


def _text(box: Box) -> list[tuple[str, str]]:
    """The lines of a box, each with its attributes: what it is, its name, details, and its mark at last."""
    look = LOOKS.get(box.mark or "", PLAIN)
    told = [(line, f'font-size="11" fill="{QUIET}"') for line in _wrapped(box.head, 1)]
    marked = box.mark is not None and box.mark != "CLAIM"
    names = box.lines[:-1] if marked else box.lines
    for number, line in enumerate(names):
        dress = 'font-weight="700"' if number == 0 else 'font-size="12"'
        told += [(part, dress) for part in _wrapped(line, LINES_OF_CLAIM if box.mark == "CLAIM" else LINES)]
    if marked:
        dress = f'font-size="12" font-weight="700" fill="{look.ink}"'
        told += [(part, dress) for part in _wrapped(f"{look.sign} {box.lines[-1]}", LINES)]
    return told


def _wrapped(text: str, most: int) -> list[str]:
    lines = filled(" ".join(part for word in safe_line(text).split() for part in _broken(word)), COLUMNS)
    return lines if len(lines) <= most else [*lines[: most - 1], f"{lines[most - 1][: COLUMNS - 1]}…"]


def _broken(word: str) -> Iterator[str]:
    """A word in parts that fit a line, broken after a sign where there is one: addresses are long."""
    while len(word) > UNBROKEN:
        end = max(word.rfind(sign, 0, UNBROKEN) for sign in "/-_.=&?") + 1 or UNBROKEN
        yield word[:end]
        word = word[end:]
    yield word


def _height(node: Node, text: Sequence[object], drawn: Drawing) -> float:
    out = len({words for (start, _), words in drawn.arrows.items() if start == node})
    into = min(sum(end == node for _, end in drawn.arrows), 12)
    return max(len(text) * LINE + 2 * PAD, out * PORT + PAD, into * PORT + PAD)


def _drawn(each: _Placed) -> str:
    look = each.look
    rect = (
        f'<rect x="{each.x:.0f}" y="{each.y:.0f}" width="{WIDE}" height="{each.height:.0f}" rx="4" '
        f'fill="{look.ground}" stroke="{look.ink}" {look.line}/>'
    )
    begin = each.y + (each.height - len(each.text) * LINE) / 2 + 13
    texts = [
        f'<text x="{each.x + PAD:.0f}" y="{begin + number * LINE:.0f}" {dress}>{_safe(line)}</text>'
        for number, (line, dress) in enumerate(each.text)
    ]
    return "\n".join([rect, *texts])


def _arrows(
    drawn: Drawing, layout: Layout, placed: Mapping[Node, _Placed], down: tuple[float, float], head: str
) -> Iterator[str]:
    """The arrows, then their words. `down`: by how much the layout is shifted, and what lies below all boxes."""
    shift, floor = down
    leaving, reaching = _ports(drawn, layout, placed, 0), _ports(drawn, layout, placed, 1)
    labels = []
    for pair, words in drawn.arrows.items():
        start, end = placed[pair[0]], placed[pair[1]]
        if pair in layout.back:
            yield _back(start, end, floor, head)
            floor += LANE
            labels.append((start.x - GUTTER + 10, start.y + start.height + 6, words))
            continue
        points = [(start.x + WIDE, leaving[pair])]
        for lane in layout.lanes[pair][1:-1]:
            x = start.x + (layout.layer[pair[0]] - layout.layer[lane]) * (WIDE + GUTTER)
            points += [(x, layout.middle[lane] + shift), (x + WIDE, layout.middle[lane] + shift)]
        yield _line([*points, (end.x, reaching[pair])], head, run=min(len(words), ARROW_WORDS) * 5)
        labels.append((start.x + WIDE + 6, leaving[pair] - 4, words))
    for x, y, words in dict.fromkeys(labels):
        text = words if len(words) <= ARROW_WORDS else f"{words[: ARROW_WORDS - 1]}…"
        halo = f'paint-order="stroke" stroke="{PAPER}" stroke-width="4" stroke-linejoin="round"'
        yield f'<text x="{x:.0f}" y="{y:.0f}" font-size="11" fill="{QUIET}" {halo}>{_safe(text)}</text>'


def _ports(drawn: Drawing, layout: Layout, placed: Mapping[Node, _Placed], side: int) -> dict[tuple[Node, Node], float]:
    """Where on the height of a box its arrows leave (side 0) or reach it (side 1): those with the same words as one."""
    beside: dict[Node, list[tuple[Node, Node]]] = defaultdict(list)
    for pair in drawn.arrows:
        if pair not in layout.back:
            beside[pair[side]].append(pair)
    found: dict[tuple[Node, Node], float] = {}
    for node, pairs in beside.items():
        each = placed[node]
        ways = pairs if side else list(dict.fromkeys(drawn.arrows[pair] for pair in pairs))
        ranked = sorted(pairs, key=lambda pair: layout.middle[pair[1 - side]]) if side else ways
        step = min(PORT, each.height / (len(ranked) + 1))
        first = each.y + each.height / 2 - step * (len(ranked) - 1) / 2
        spot = {way: first + step * number for number, way in enumerate(ranked)}
        found |= {pair: spot[pair if side else drawn.arrows[pair]] for pair in pairs}
    return found


def _line(points: Sequence[tuple[float, float]], head: str, *, run: float) -> str:
    """An arrow through points; it runs straight at first, below its words."""
    (begin, y), *rest = points
    x = begin + min(run, GUTTER / 2)
    path = f"M{begin:.0f} {y:.0f}L{x:.0f} {y:.0f}"
    for number, (along, down) in enumerate(rest):
        straight = number % 2 == 1
        bend = (along - x) / 2
        path += f"L{along:.0f} {down:.0f}" if straight else _curve(x + bend, y, along - bend, down, along, down)
        x, y = along, down
    return f'<path d="{path}" fill="none" stroke="{QUIET}" stroke-width="1.2" marker-end="url(#{head})"/>'


def _back(start: _Placed, end: _Placed, floor: float, head: str) -> str:
    """An arrow against the flow, from the left of a box to the right of one before it, or round a box to itself.

    Past columns between the two it runs below all boxes.
    """
    x, y = start.x, start.y + start.height - 9
    to, down = end.x + WIDE, end.y + end.height - 9
    if start is end:
        path = f"M{x:.0f} {y:.0f}" + _curve(x - 40, y + 4, x - 40, y - 28, x, y - 24)
    elif x - to > GUTTER:
        aside, beyond = x - GUTTER / 3, to + GUTTER / 3
        path = f"M{x:.0f} {y:.0f}H{aside:.0f}V{floor:.0f}H{beyond:.0f}V{down:.0f}H{to:.0f}"
    else:
        path = f"M{x:.0f} {y:.0f}" + _curve(x - GUTTER / 2, y, to + GUTTER / 2, down, to, down)
    return f'<path d="{path}" fill="none" stroke="{BOUND.ink}" {BOUND.line} marker-end="url(#{head})"/>'


def _curve(*numbers: float) -> str:
    return "C" + " ".join(f"{number:.0f}" for number in numbers)


def _legend(drawn: Drawing, x: float, y: float) -> list[str]:
    """What the signs mean, of those that are there."""
    there = {box.mark for box in drawn.boxes.values()}
    rows: list[str] = []
    for name, look in LOOKS.items():
        if name in there and look.meaning:
            at = y + len(rows) * 22
            rows.append(
                f'<rect x="{x}" y="{at:.0f}" width="26" height="15" rx="3" fill="{look.ground}" stroke="{look.ink}" '
                f'{look.line}/><text x="{x + 36}" y="{at + 12:.0f}"><tspan font-weight="700" fill="{look.ink}">'
                f"{look.sign} {name}</tspan>: {look.meaning}</text>"
            )
    return rows


def _safe(text: str) -> str:
    return escape(safe_line(text))
