"""The report as JSON, its claims in the same shape as everywhere else."""

import json
from collections.abc import Iterator
from typing import Any

from factdb.queries.rows import CheckerRow, ClaimRow, Report
from factdb.reports.as_json import claim_object, story_object
from factdb.reports.as_json_publishing import due_object, publication_object
from factdb.reports.as_trace_json import trace_object
from factdb.rules.dates import stamp


def as_json(report: Report, *, ascii_only: bool = False) -> Iterator[str]:
    """The report as JSON text, one claim a line. With `ascii_only` no character in it can act on a terminal."""
    encode = json.JSONEncoder(ensure_ascii=ascii_only).encode
    yield "{\n"
    yield from (f"  {encode(key)}: {encode(value)},\n" for key, value in _head(report).items())
    yield '  "claims": ['
    for place, row in enumerate(report.claims):
        yield f"{',' if place else ''}\n    {encode(_claim_object(report, row))}"
    yield "\n  ]\n}\n" if report.claims else "]\n}\n"


def report_object(report: Report) -> dict[str, Any]:
    """A report as a plain object. A key, once published, keeps its meaning.

    `attribution_status` counts claims that name a source, `without_source` the rest; `flags` counts claims that are not
    withdrawn; `made_at` and `head` say where in the ledger's journal it was read. A claim's `trace` is what
    'factdb trace --json' prints, and null where the report holds none.
    """
    return {**_head(report), "claims": [_claim_object(report, row) for row in report.claims]}


def _claim_object(report: Report, row: ClaimRow) -> dict[str, Any]:
    trace = report.traces.get(row.id)
    return {**claim_object(row), "trace": trace_object(trace) if trace else None}


def _head(report: Report) -> dict[str, Any]:
    return {
        "ledger": report.ledger_uid,
        "head": {"seq": report.head_seq, "hash": report.head_hash},
        "made_at": stamp(report.made_at),
        "as_of": stamp(report.as_of) if report.as_of else None,
        "known_at": stamp(report.known_at) if report.known_at else None,
        "filters": list(report.filters),
        "story": story_object(report.story) if report.story else None,
        "publications": [publication_object(row) for row in report.publications],
        "corrections_due": [due_object(row) for row in report.corrections_due],
        "total": len(report.claims),
        "status": dict(report.by_status),
        "attribution_status": dict(report.by_attribution_status),
        "without_source": report.without_source,
        "flags": {str(flag): len(numbers) for flag, numbers in report.flagged.items()},
        "checkers": [_checker_object(row) for row in report.checkers],
    }


def _checker_object(row: CheckerRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "claims": row.claims,
        "content": {status: count for status, count in row.content.items() if count},
        "attribution": {status: count for status, count in row.attribution.items() if count},
    }
