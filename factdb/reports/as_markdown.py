"""The report as Markdown (CommonMark with the tables and strikethrough of GitHub's)."""

import re
from collections.abc import Iterator

from factdb.queries.rows import ClaimRow, Report
from factdb.reports import phrases, proof, publishing
from factdb.reports.facts import Fact, facts, sections
from factdb.rules.links import followed
from factdb.rules.numbers import as_ranges
from factdb.vocabulary import WORST_FIRST, Target

BAR = 20
"""Characters of the longest bar."""

# What marks up within a line, and what begins a list. Entities are for characters whose meaning not every reader of
# Markdown lets a backslash take away.
_MARKUP = re.compile(r"[\\`*_\[\]#!]|^[-+]")
_NUMBERED = re.compile(r"^(\d+)([.)])")
_ENTITIES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;", "$": "&#36;", "{": "&#123;", "}": "&#125;"}
)


def escaped(text: str) -> str:
    """Text from the ledger within a line of Markdown: it shows as it is, and neither marks up nor breaks a table."""
    marked = _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", text)).translate(_ENTITIES)
    return "<br>".join(" ".join(line.split()) for line in marked.splitlines())


def as_markdown(report: Report) -> Iterator[str]:
    """The report, line by line, each with its line end."""
    lines = (line for part in (_head(report), _claims(report), _foot(report)) for line in part)
    return (f"{line}\n" for line in lines)


def _head(report: Report) -> Iterator[str]:
    yield f"# Verification report: {escaped(phrases.headline(report))}"
    if believed := phrases.believed(report):
        yield from ["", f"**{believed}**"]
    if published := publishing.imprint(report.publications, report.as_of or report.made_at):
        yield from ["", f"**{published}**"]
    yield from ["", phrases.summary(report), "", "## Counts", ""]
    yield from ["| Status | Is it true? | | Was it said? |", "|---|--:|:--|--:|"]
    most = max(report.by_status.values()) or 1
    for status in WORST_FIRST:
        count, said = report.by_status[status], report.by_attribution_status[status]
        bar = "█" * (count * BAR // most or bool(count))
        yield f"| {status.capitalize()} | {count:,} | {bar} | {said:,} |"
    yield f"| No source | | | {report.without_source:,} |"
    yield from ["", "## Warnings", ""]
    warned = [f"- {warning}: {as_ranges(numbers)}" for warning, numbers in phrases.warnings(report)]
    yield from warned or ["None."]


def _claims(report: Report) -> Iterator[str]:
    for status, rows in sections(report):
        meaning = phrases.capitalised(phrases.meaning(status, rows))
        yield from ["", f"## {status.capitalize()} ({len(rows):,})", "", f"{meaning}."]
        for row in rows:
            yield from _claim(row)


def _claim(row: ClaimRow) -> Iterator[str]:
    yield from ["", f"### Claim {row.id}", "", f"> {escaped(row.text)}", ""]
    yield from (f"- **{fact.label}** {_told(fact)}" for fact in facts(row))


def _told(fact: Fact) -> str:
    struck = f"~~{escaped(fact.struck)}~~ " if fact.struck else ""
    return f"{struck}{escaped(fact.text)}{_address(fact)}"


def _address(fact: Fact) -> str:
    if not fact.url:
        return ""
    return f" <{fact.url}>" if followed(fact.url) else f" {escaped(fact.url)}"


def _foot(report: Report) -> Iterator[str]:
    yield from ["", "## Who checked how much", ""]
    if report.checkers:
        yield from ["| Checker | Claims | Is it true? | Was it said? |", "|---|--:|---|---|"]
    else:
        yield "Nobody has checked any of it."
    for row in report.checkers:
        content, attribution = phrases.tally(row, Target.CONTENT), phrases.tally(row, Target.ATTRIBUTION)
        yield f"| {escaped(row.name)} | {row.claims:,} | {content} | {attribution} |"
    yield from ["", "## This report and the ledger", ""]
    yield from (f"- **{name}** {escaped(value)}" for name, value in proof.ledger_lines(report))
    yield from ["", proof.how_to_check(report)]
