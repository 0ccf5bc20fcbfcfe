"""The report as CSV (RFC 4180), one row a claim: for spreadsheets and for programs."""

import csv
from collections.abc import Iterable, Iterator

from factdb.queries.rows import ClaimRow, Report, VerdictRow
from factdb.reports import phrases, publishing
from factdb.rules.dates import stamp
from factdb.vocabulary import Target

COLUMNS = (
    "id",
    "uid",
    "story",
    "status",
    "attribution_status",
    "flags",
    "independent_origins_low",
    "independent_origins_high",
    "kind",
    "text",
    "sources",
    "quotes",
    "evidence",
    "decided_by",
    "decided_at",
    "because",
    "override_reason",
    "attribution_decided_by",
    "attribution_decided_at",
    "attribution_because",
    "signed_by",
    "credibility",
    "requests",
    "corrections",
    "tags",
    "links",
    "note",
    "created_at",
    "created_by",
)

_FORMULA = frozenset("=+-@\t\r")
"""What a formula begins with."""


class _Pieces:
    """A file for the csv module that hands each row over instead of keeping it."""

    @staticmethod
    def write(text: str) -> str:
        return text


def as_csv(report: Report) -> Iterator[str]:
    """The report, row by row, headings first. Of several sources, quotes, links or pieces of evidence each has a line.

    What was decided last, on content and on attribution, and rated last stands in the row. The whole history is in the
    JSON report.
    """
    return csv_of(report.claims)


def csv_of(claims: Iterable[ClaimRow]) -> Iterator[str]:
    """Claims in the same rows, headings first, each as soon as it is read."""
    write = csv.writer(_Pieces(), lineterminator="\r\n").writerow
    yield write(COLUMNS)
    for row in claims:
        yield write([f"'{cell}" if cell[:1] in _FORMULA else cell for cell in cells_of(row)])


def defused(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before a first = + - @, tab or return.

    OWASP, "CSV Injection".
    """
    return f"'{cell}" if cell[:1] in _FORMULA else cell


def cells_of(row: ClaimRow) -> list[str]:
    """A claim's cells, under COLUMNS."""
    content, attribution = _last(row, Target.CONTENT), _last(row, Target.ATTRIBUTION)
    return [
        str(row.id),
        row.uid,
        row.story or "",
        row.status,
        row.attribution_status,
        " ".join(row.flags),
        str(row.low),
        str(row.high),
        row.kind or "",
        row.text,
        "\n".join(f"{phrases.speaker(each)}; {phrases.manner(each)}" for each in row.sources),
        "\n".join(each.quote for each in row.sources if each.quote),
        "\n".join(_evidence(row)),
        content.decided_by if content else "",
        stamp(content.known_at) if content and content.known_at else "",
        content.because if content else "",
        (content.override_reason or "") if content else "",
        attribution.decided_by if attribution else "",
        stamp(attribution.known_at) if attribution and attribution.known_at else "",
        attribution.because if attribution else "",
        "\n".join(each.signed_by for each in row.signoffs),
        row.ratings[-1].credibility if row.ratings else "",
        "\n".join(": ".join(filter(None, [publishing.asked(each), each.answer])) for each in row.requests),
        "\n".join(f"{publishing.corrected(each)}: {each.text}" for each in row.corrections),
        " ".join(row.tags),
        "\n".join(phrases.link_in_words(each, row.id) for each in row.links),
        row.note or "",
        stamp(row.recorded_at),
        row.recorded_by,
    ]


def _evidence(row: ClaimRow) -> Iterator[str]:
    for each in row.evidence:
        told = [f"{each.id}: {phrases.bearing(each)}", phrases.exhibit(each), each.url, phrases.withdrawn(each)]
        yield "; ".join(filter(None, told))


def _last(row: ClaimRow, target: str) -> VerdictRow | None:
    return next((each for each in reversed(row.verdicts) if each.target == target), None)
