"""The report as one HTML page that needs nothing else and asks for nothing."""

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from factdb.queries.rows import Report
from factdb.queries.trace_rows import Trace
from factdb.reports import annotated, phrases, proof, publishing, vouching
from factdb.reports.annotated import GLYPHS, annotate
from factdb.reports.as_trace_svg import as_trace_svg
from factdb.reports.facts import sections
from factdb.reports.marked_words import looks, marked_words
from factdb.rules.dates import shown
from factdb.rules.links import followed
from factdb.rules.numbers import counted
from factdb.vocabulary import WORST_FIRST

TEMPLATES = Path(__file__).parent / "templates"

NAMED = 100
"""Claims named in a warning before it says how many more there are."""


def as_html(report: Report) -> Iterator[str]:
    """The page, piece by piece. All text from the ledger is escaped; only http and https addresses become links.

    Where the report has a text, a script moves between its claims; without it, everything can be read all the same.
    """
    found = annotate(report)
    style = f"{_own('report.css')}{_own('text.css') if found else ''}{_FOOT % (report.head_seq, report.head_hash[:16])}"
    script = _own("text.js") if found and found.placed else None
    return (
        _environment()
        .get_template("report.html.j2")
        .generate(
            report=report,
            found=found,
            style=Markup(style),
            script=Markup(script) if script else None,
            policy=_policy(style, script),
            sections=list(sections(report)),
            there={row.id for row in report.claims},
            most=max(report.by_status.values()) or 1,
            statuses=WORST_FIRST,
            glyphs=GLYPHS,
            named=NAMED,
        )
    )


_FOOT = '@page { @bottom-left { content: "Ledger entry %d · %s"; } }\n'


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(picture=_picture, counted=counted, shown=shown, followed=followed, host=_host)
    environment.globals.update(phrases=phrases, proof=proof, vouching=vouching, publishing=publishing)
    environment.globals.update(annotated=annotated, marked_words=marked_words, looks=looks)
    return environment


def _own(name: str) -> str:
    """A file of ours that goes into the page."""
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _policy(style: str, script: str | None) -> str:
    """What the page may do: draw itself by this style, run this script, and nothing else (CSP level 3)."""
    allowed = ["default-src 'none'", f"style-src {_hash(style)}", f"script-src {_hash(script)}" if script else None]
    return "; ".join(filter(None, [*allowed, "base-uri 'none'", "form-action 'none'"]))


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _picture(trace: Trace) -> Markup:
    return Markup(as_trace_svg(trace))  # it escapes whatever comes from the ledger


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""
