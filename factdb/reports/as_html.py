"""The report as one HTML page that needs nothing else: no request, no script."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from factdb.queries.rows import Report
from factdb.queries.trace_rows import Trace
from factdb.reports import phrases, proof, publishing, vouching
from factdb.reports.as_trace_svg import as_trace_svg
from factdb.reports.facts import sections
from factdb.rules.dates import shown
from factdb.rules.links import followed
from factdb.rules.numbers import counted
from factdb.vocabulary import WORST_FIRST

TEMPLATES = Path(__file__).parent / "templates"

NAMED = 100
"""Claims named in a warning before it says how many more there are."""

GLYPHS = {
    "refuted": "✗",
    "disputed": "≠",
    "unconfirmed": "?",
    "unverifiable": "∅",
    "unchecked": "○",
    "confirmed": "✓",
    "withdrawn": "–",
}
"""A sign for each status, beside its word: status is never told by colour alone."""


def as_html(report: Report) -> Iterator[str]:
    """The page, piece by piece. All text from the ledger is escaped; only http and https addresses become links."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(picture=_picture, phrases=phrases, proof=proof, vouching=vouching, publishing=publishing)
    environment.globals.update(picture=_picture, counted=counted, shown=shown, followed=followed, host=_host)
    return environment.get_template("report.html.j2").generate(
        report=report,
        sections=list(sections(report)),
        there={row.id for row in report.claims},
        most=max(report.by_status.values()) or 1,
        statuses=WORST_FIRST,
        glyphs=GLYPHS,
        named=NAMED,
    )


def _picture(trace: Trace) -> Markup:
    return Markup(as_trace_svg(trace))  # it escapes whatever comes from the ledger


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""
