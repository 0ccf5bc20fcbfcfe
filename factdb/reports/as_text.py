"""A claim with everything that is known of it, laid out for a terminal."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from factdb.queries.rows import AttributionRow, ClaimRow, EvidenceRow, VerdictRow
from factdb.reports import phrases, publishing, vouching
from factdb.rules.dates import shown
from factdb.rules.screen import filled

Style: TypeAlias = Callable[[str, str], str]
"""Dresses a text by what it is: `heading`, or the status that the text names."""

BULLET = "  - "
DEEPER = "    "


def claim_text(claim: ClaimRow, *, width: int = 80, style: Style = lambda text, _: text) -> str:
    """The claim, where it stands, its sources, evidence, verdicts (in the order they were decided) and links."""
    head = style(f"Claim {claim.id}", "heading")
    sections = {
        "Sources": [line for row in claim.sources for line in _source(row, width)],
        "Evidence": [line for row in claim.evidence for line in _evidence(row, width)] or [f"{DEEPER}none recorded"],
        "Verdicts": list(_verdicts(claim, width, style)) or [f"{DEEPER}none yet"],
        "Sign-offs": [line for row in claim.signoffs for line in _told(vouching.signed(row, claim), row.note, width)],
        "Credibility": [line for row in claim.ratings for line in _told(vouching.rated(row), row.because, width)],
        "Asked for comment": [x for row in claim.requests for x in _told(publishing.asked(row), row.answer, width)],
        "Corrections": [x for row in claim.corrections for x in _told(publishing.corrected(row), row.text, width)],
        "Links": [line for row in claim.links for line in _item(phrases.link_in_words(row, claim.id), width)],
    }
    blocks = [[head, *filled(claim.text, width)], list(_facts(claim, width, style))]
    blocks += [[style(name, "heading"), *lines] for name, lines in sections.items() if lines]
    return "\n\n".join("\n".join(block) for block in blocks)


def _facts(claim: ClaimRow, width: int, style: Style) -> Iterator[str]:
    facts = {
        "Is it true?": f"{claim.status}: {phrases.content_in_words(claim)}",
        "Was it said?": phrases.attribution_in_words(claim),
        "Origins": phrases.origins(claim),
        "Warning": phrases.caveats(claim),
        "Check again": claim.check_after,
        "Story": claim.story,
        "Kind": claim.kind,
        "Tags": ", ".join(claim.tags),
        "Note": claim.note,
        "Logged": f"{shown(claim.recorded_at)} by {claim.recorded_by}",
        "UID": claim.uid,
    }
    size = max(map(len, facts)) + 2
    for name, value in facts.items():
        if value:
            first, *rest = filled(value, width, first=name.ljust(size), indent=" " * size)
            yield first.replace(claim.status, style(claim.status, claim.status), 1) if name == "Is it true?" else first
            yield from rest


def _source(row: AttributionRow, width: int) -> Iterator[str]:
    yield from _item(f"{phrases.speaker(row)} [source {row.source_id}]", width)
    yield from _detail(phrases.manner(row), width)
    if row.quote:
        yield from _detail(f"“{row.quote}”", width)


def _evidence(row: EvidenceRow, width: int) -> Iterator[str]:
    yield from _item(f"{row.id}: {phrases.bearing(row)}", width)
    for told in (phrases.exhibit(row), row.url, phrases.recorded(row), phrases.withdrawn(row)):
        if told:
            yield from _detail(told, width)


def _verdicts(claim: ClaimRow, width: int, style: Style) -> Iterator[str]:
    stands = phrases.standing_verdicts(claim)
    for row in claim.verdicts:
        first, *rest = _item(f"{phrases.decision(row)}, {phrases.decided(row)}", width)
        yield first.replace(row.status, style(row.status, row.status), 1)
        yield from rest
        yield from _reasons(row, claim, width)
        if row.id not in stands:
            yield from _detail("no longer stands: a later verdict followed", width)


def _reasons(row: VerdictRow, claim: ClaimRow, width: int) -> Iterator[str]:
    override = f"override: {row.override_reason}" if row.override_reason else None
    for told in (row.because, phrases.grounds(row, claim), override):
        if told:
            yield from _detail(told, width)


def _told(what: str, remark: str | None, width: int) -> list[str]:
    return [*_item(what, width), *(_detail(remark, width) if remark else [])]


def _item(text: str, width: int) -> list[str]:
    return filled(text, width, first=BULLET, indent=DEEPER)


def _detail(text: str, width: int) -> list[str]:
    return filled(text, width, first=DEEPER, indent=DEEPER)
