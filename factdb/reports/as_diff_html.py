"""Two texts of a story side by side as one HTML page that needs nothing else and asks for nothing."""

import hashlib
from base64 import b64encode
from collections.abc import Iterator

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from factdb.reports.annotated import GLYPHS
from factdb.reports.as_html import TEMPLATES
from factdb.reports.diff import NAMES, Diff, summary, told_of
from factdb.rules.dates import shown


def as_diff_html(found: Diff) -> Iterator[str]:
    """The page, piece by piece: a paragraph a row, what went struck out, what came underlined. All text is escaped."""
    style = "".join((TEMPLATES / name).read_text(encoding="utf-8") for name in ("report.css", "diff.css"))
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("diff.html.j2").generate(
        pair=found.pair,
        entries=found.entries,
        summary=summary(found),
        names=NAMES,
        glyphs=GLYPHS,
        told_of=told_of,
        shown=shown,
        style=Markup(style),
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )
