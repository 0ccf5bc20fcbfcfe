"""The diagram of the schema, as an SVG that needs nothing else: the tables stand where PLACES puts them."""

from collections import defaultdict

from factdb.tables import metadata

PLACES = {
    "losses": (0, 1),
    "derivations": (0, 0),
    "documents": (2, 0),
    "source_ratings": (3, 0),
    "identities": (5, 0),
    "ledger": (4, 0),
    "appearances": (1, 1),
    "proposals": (2, 3),
    "evidence": (2, 1),
    "sources": (3, 1),
    "discredits": (4, 1),
    "revisions": (0, 2),
    "stories": (1, 2),
    "comment_requests": (3, 2),
    "attributions": (4, 2),
    "affiliations": (5, 2),
    "verdict_evidence": (1, 3),
    "corrections": (0, 5),
    "claims": (3, 3),
    "information_ratings": (4, 3),
    "publications": (0, 4),
    "policies": (1, 4),
    "verdicts": (2, 4),
    "standings": (3, 4),
    "claim_tags": (4, 4),
    "links": (5, 4),
    "published_claims": (2, 5),
    "journal": (3, 5),
    "signoffs": (4, 5),
    "tags": (5, 5),
    "bands": (5, 3),
    "vectors": (4, 6),
    "merges": (2, 6),
    "merged_entries": (3, 6),
}
"""Column and row of each table, chosen so that few lines cross. A new table needs a place here."""

ACROSS, DOWN = 224, 92
"""Pixels from one column to the next, and from one row to the next."""

WIDTH, HEIGHT = 136, 40
"""Pixels of a table's box."""

HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">
<title>The tables, and the columns by which they refer to each other</title>
<style>
text {{ font: 14px sans-serif; text-anchor: middle; fill: #111 }}
.column {{ font-size: 11px; stroke: #fff; stroke-width: 4px; paint-order: stroke }}
.itself {{ font-size: 11px }}
.table {{ fill: #eef2f7; stroke: #333 }}
.line {{ stroke: #555 }}
</style>
<defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
<path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>"""


def page() -> str:
    """The SVG."""
    references = _references()
    width = ACROSS * (1 + max(column for column, _ in PLACES.values()))
    height = DOWN * (1 + max(row for _, row in PLACES.values()))
    lines = [_line(*ends, names) for ends, names in references.items() if ends[0] != ends[1]]
    boxes = [_box(name, references.get((name, name), "")) for name in sorted(metadata.tables)]
    return "\n".join((HEAD.format(width=width, height=height), *lines, *boxes, "</svg>")) + "\n"


def _references() -> dict[tuple[str, str], str]:
    """The columns by which one table refers to another, by the names of the two."""
    found = defaultdict(list)
    for table in metadata.tables.values():
        for constraint in table.foreign_key_constraints:
            found[table.name, constraint.referred_table.name].append(constraint.column_keys[-1])
    return {ends: ", ".join(sorted(found[ends])) for ends in sorted(found)}


def _line(child: str, parent: str, names: str) -> str:
    (x1, y1), (x2, y2) = _edge(parent, child), _edge(child, parent)
    line = f'<line class="line" x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" marker-end="url(#to)"/>'
    return f'{line}\n<text class="column" x="{(x1 + x2) / 2:g}" y="{(y1 + y2) / 2 + 4:g}">{names}</text>'


def _edge(child: str, parent: str) -> tuple[float, float]:
    """Where the line from the child meets the parent's box."""
    (x1, y1), (x2, y2) = _centre(child), _centre(parent)
    across, down = x1 - x2, y1 - y2
    share = min(WIDTH / 2 / abs(across) if across else 1, HEIGHT / 2 / abs(down) if down else 1)
    return x2 + across * share, y2 + down * share


def _box(name: str, itself: str) -> str:
    x, y = _centre(name)
    left, top = x - WIDTH / 2, y - HEIGHT / 2
    box = f'<rect class="table" x="{left:g}" y="{top:g}" width="{WIDTH}" height="{HEIGHT}" rx="4"/>'
    if not itself:
        return f'{box}\n<text x="{x:g}" y="{y + 5:g}">{name}</text>'
    below = f'<text class="itself" x="{x:g}" y="{y + 14:g}">{itself}: itself</text>'
    return f'{box}\n<text x="{x:g}" y="{y - 1:g}">{name}</text>\n{below}'


def _centre(name: str) -> tuple[float, float]:
    column, row = PLACES[name]
    return ACROSS * (column + 0.5), DOWN * (row + 0.5)
