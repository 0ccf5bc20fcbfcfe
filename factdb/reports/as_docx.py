"""The report as a Word file: the story's text, with a comment on each passage that a claim stands in."""

import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from factdb.errors import FactdbError
from factdb.queries.rows import ClaimRow, Report
from factdb.reports import phrases, proof, publishing
from factdb.reports.annotated import GLYPHS, Annotated, annotate, revision_line
from factdb.reports.facts import Fact, facts, sections
from factdb.reports.marks import Mark, Paragraph, Part
from factdb.rules.numbers import as_ranges
from factdb.vocabulary import WORST_FIRST

if TYPE_CHECKING:
    from docx.comments import Comment
    from docx.document import Document
    from docx.text.paragraph import Paragraph as Lines
    from docx.text.run import Run

AUTHOR = "factdb"

_RANK = {str(status): rank for rank, status in enumerate(WORST_FIRST)}
_LINES = {
    "refuted": "WAVY_HEAVY",
    "disputed": "DOUBLE",
    "unconfirmed": "DASH",
    "unverifiable": "DOTTED",
    "unchecked": "SINGLE",
    "confirmed": "THICK",
}
"""How words in a claim of each status are underlined (names of WD_UNDERLINE); those of one withdrawn are not."""

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_docx(report: Report) -> bytes:
    """The file. Where there is no text, or a claim has no place in it, claims stand as a list.

    Raises FactdbError where the library that writes Word files is not installed.
    """
    try:
        from docx import Document
    except ModuleNotFoundError:
        raise FactdbError(
            "Word files need python-docx, which is not installed.", hint="pip install 'factdb[docx]'."
        ) from None
    document = Document()
    properties = document.core_properties
    properties.title, properties.author = _clean(phrases.headline(report))[:255], AUTHOR
    properties.created = properties.modified = report.made_at.replace(tzinfo=None)
    properties.comments = ""  # the template's own words
    _head(document, report)
    found = annotate(report)
    if found:
        _text(document, found)
        _lost(document, found)
    _listed(document, report, found)
    _foot(document, report)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _head(document: "Document", report: Report) -> None:
    document.add_paragraph("Verification report", style="Subtitle")
    document.add_heading(_clean(phrases.headline(report)), level=0)
    published = publishing.imprint(report.publications, report.as_of or report.made_at)
    for told in (phrases.summary(report), phrases.believed(report), published):
        if told:
            document.add_paragraph(_clean(told))
    table = document.add_table(rows=1, cols=3, style="Light List")
    rows = [
        (status.capitalize(), report.by_status[status], report.by_attribution_status[status]) for status in WORST_FIRST
    ]
    _cells(table.rows[0].cells, ("Status", "Is it true?", "Was it said?"))
    for row in (*rows, ("No source", "", report.without_source)):
        _cells(table.add_row().cells, row)
    document.add_heading("Warnings", level=1)
    warned = [f"{warning}: {as_ranges(numbers)}." for warning, numbers in phrases.warnings(report)]
    for warning in warned or ["None."]:
        document.add_paragraph(_clean(warning), style="List Bullet" if warned else None)


def _cells(cells: Iterable[object], values: Iterable[object]) -> None:
    for cell, value in zip(cells, values, strict=True):
        cell.text = f"{value:,}" if isinstance(value, int) else str(value)  # type: ignore[attr-defined]


def _text(document: "Document", found: Annotated) -> None:
    document.add_heading("The text", level=1).paragraph_format.page_break_before = True
    document.add_paragraph(revision_line(found))
    first: dict[Part, Run] = {}
    last: dict[Part, Run] = {}
    for paragraph in found.paragraphs:
        _paragraph(document.add_paragraph(), paragraph, found.placed, first, last)
    for part, run in first.items():
        row = found.placed[part.claim]
        comment = document.add_comment([run, last[part]], author=AUTHOR, initials=f"C{row.id}")
        _comment(comment, row, part)


def _paragraph(
    lines: "Lines",
    paragraph: Paragraph,
    rows: Mapping[int, ClaimRow],
    first: dict[Part, "Run"],
    last: dict[Part, "Run"],
) -> None:
    """Writes a paragraph, a run a piece; notes the first and the last run of each passage."""
    for piece in paragraph.pieces:
        run = lines.add_run(_clean(piece.text))
        _underline(run, piece.marks, rows)
        first.update((part, run) for part in piece.begins)
        last.update((part, run) for part in piece.ends)


def _underline(run: "Run", marks: Iterable[Mark], rows: Mapping[int, ClaimRow]) -> None:
    """By the worst status of the claims that the words stand in."""
    from docx.enum.text import WD_UNDERLINE

    worst = min((rows[mark.claim].status for mark in marks), key=_RANK.__getitem__, default=None)
    if worst in _LINES:
        run.underline = WD_UNDERLINE[_LINES[worst]]


def _comment(comment: "Comment", row: ClaimRow, part: Part) -> None:
    head = comment.paragraphs[0]
    head.add_run(
        f"Claim {row.id}{', continued' if part.part > 1 else ''}: {GLYPHS[row.status]} {row.status}"
    ).bold = True
    if part.part > 1:
        return
    comment.add_paragraph(_clean(row.text))
    for fact in facts(row):
        _fact(comment.add_paragraph(), fact)


def _lost(document: "Document", found: Annotated) -> None:
    if not found.lost:
        return
    document.add_heading("No longer found in the text", level=1)
    for row, was in found.lost:
        label = "In part: last found" if row.id in found.placed else "Last found"
        _claim(document, row)
        _fact(document.add_paragraph(), Fact(label, f"in revision {was.number}: {was.words or 'words not kept'}"))
        if was.instead:
            _fact(document.add_paragraph(), Fact("In its place now", was.instead))


def _listed(document: "Document", report: Report, found: Annotated | None) -> None:
    """The claims that have no place in the text, whole; where there is no text, all, by status."""
    if found is None:
        for status, rows in sections(report):
            document.add_heading(f"{status.capitalize()} ({len(rows):,})", level=1)
            for row in rows:
                _claim(document, row)
    elif found.unplaced:
        document.add_heading("Not placed in the text", level=1)
        for row in found.unplaced:
            _claim(document, row)


def _claim(document: "Document", row: ClaimRow) -> None:
    document.add_heading(f"Claim {row.id}: {GLYPHS[row.status]} {row.status}", level=2)
    document.add_paragraph(_clean(row.text), style="Intense Quote")
    for fact in facts(row):
        _fact(document.add_paragraph(style="List Bullet"), fact)


def _fact(lines: "Lines", fact: Fact) -> None:
    lines.add_run(f"{fact.lead} ").bold = True
    if fact.struck:
        lines.add_run(f"{_clean(fact.struck)} ").font.strike = True
    lines.add_run(_clean(" ".join(filter(None, [fact.text, fact.url]))))


def _foot(document: "Document", report: Report) -> None:
    document.add_heading("This report and the ledger", level=1)
    for name, value in proof.ledger_lines(report):
        _fact(document.add_paragraph(), Fact(name, value))
    document.add_paragraph(proof.how_to_check(report))


def _clean(text: str) -> str:
    """Text with a mark for each character that XML cannot hold."""
    return _ILLEGAL.sub("\ufffd", text)
