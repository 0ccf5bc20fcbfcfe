"""The report as plain text for a terminal."""

from collections.abc import Iterator

from factdb.queries.rows import ClaimRow, Report
from factdb.reports import phrases, proof, publishing
from factdb.reports.as_text import Style
from factdb.reports.facts import Fact, facts, sections
from factdb.rules.numbers import as_ranges, counted
from factdb.rules.screen import filled
from factdb.vocabulary import WORST_FIRST, Target

WIDTH = 80
BAR = 30
"""Columns of the longest bar."""


def plain(text: str, what: str) -> str:  # noqa: ARG001 - one of the ways to dress a text
    """A text as it is."""
    return text


def as_table(report: Report, *, style: Style = plain, width: int = WIDTH) -> Iterator[str]:
    """The report, line by line, each with its line end; nothing in it can move the cursor."""
    lines = (
        line
        for part in (_head(report, style, width), _claims(report, style, width), _foot(report, style, width))
        for line in part
    )
    return (f"{line}\n" for line in lines)


def _head(report: Report, style: Style, width: int) -> Iterator[str]:
    yield style("VERIFICATION REPORT", "heading")
    yield from (style(line, "heading") for line in filled(phrases.headline(report), width))
    yield ""
    if believed := phrases.believed(report):
        yield from [*filled(believed, width), ""]
    if published := publishing.imprint(report.publications, report.as_of or report.made_at):
        yield from [*filled(published, width), ""]
    yield from [*filled(phrases.summary(report), width), ""]
    yield from _counts(report, style)
    yield from _warnings(report, style, width)


def _counts(report: Report, style: Style) -> Iterator[str]:
    most = max(report.by_status.values()) or 1
    yield f"{'':14}{'Is it true?':>12}   {'':{BAR}}{'Was it said?':>14}"
    for status in WORST_FIRST:
        count, said = report.by_status[status], report.by_attribution_status[status]
        bar = "█" * (count * BAR // most or bool(count))
        yield f"{style(f'{status.capitalize():14}', status)}{count:>12,}   {style(f'{bar:{BAR}}', status)}{said:>14,}"
    yield f"{'No source':14}{'':12}   {'':{BAR}}{report.without_source:>14,}"


def _warnings(report: Report, style: Style, width: int) -> Iterator[str]:
    yield from ["", style("WARNINGS", "heading")]
    for warning, numbers in phrases.warnings(report):
        yield from filled(f"{warning}: {as_ranges(numbers)}", width, first="  ", indent="    ")
    if not any(phrases.warnings(report)):
        yield "  None."


def _claims(report: Report, style: Style, width: int) -> Iterator[str]:
    for status, rows in sections(report):
        yield from ["", style(f"{status.upper()} ({len(rows):,}): {phrases.meaning(status, rows)}", status)]
        for row in rows:
            yield from _claim(row, style, width)


def _claim(row: ClaimRow, style: Style, width: int) -> Iterator[str]:
    number = f"{row.id:>5}  "
    first, *rest = filled(row.text, width, first=number, indent=" " * len(number))
    yield ""
    yield style(number, row.status) + first[len(number) :]
    yield from rest
    for fact in facts(row):
        yield from _fact(fact, width)


def _fact(fact: Fact, width: int) -> Iterator[str]:
    text = "; ".join(filter(None, [fact.struck, fact.text]))
    if fact.url and fact.url not in text:
        text = f"{text} {fact.url}"
    yield from filled(text, width, first=f"       {fact.label:<15} ", indent=" " * 23)


def _foot(report: Report, style: Style, width: int) -> Iterator[str]:
    yield from ["", style("WHO CHECKED HOW MUCH", "heading")]
    for row in report.checkers:
        told = [f"{counted(row.claims, 'claim')}; is it true: {phrases.tally(row, Target.CONTENT)}"]
        told.append(f"was it said: {phrases.tally(row, Target.ATTRIBUTION)}")
        yield from filled(f"{row.name}: {'; '.join(told)}", width, first="  ", indent="    ")
    if not report.checkers:
        yield "  Nobody has checked any of it."
    yield from ["", style("THIS REPORT AND THE LEDGER", "heading")]
    for name, value in proof.ledger_lines(report):
        yield from filled(value, width, first=f"  {name}: ", indent="  ")
    yield from ["", *filled(proof.how_to_check(report), width)]
