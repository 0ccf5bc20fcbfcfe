"""What a report says of one claim, as labelled lines: for the formats that are lists of lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from factdb.queries.rows import AttributionRow, ClaimRow, EvidenceRow, Report, VerdictRow
from factdb.reports import phrases, publishing, vouching
from factdb.vocabulary import WORST_FIRST, Status


@dataclass(frozen=True, slots=True)
class Fact:
    """A line: its label, what it says, an address that belongs to it. What is struck no longer holds."""

    label: str
    text: str
    url: str | None = None
    struck: str | None = None

    @property
    def lead(self) -> str:
        """The label as it stands before the text: with a colon, save after a question mark."""
        return self.label if self.label.endswith("?") else f"{self.label}:"


def facts(claim: ClaimRow) -> Iterator[Fact]:
    """The lines on a claim, its text left out."""
    yield Fact("Is it true?", f"{claim.status}: {phrases.content_in_words(claim)}")
    yield Fact("Was it said?", phrases.attribution_in_words(claim))
    if origins := phrases.origins(claim):
        yield Fact("Independent origins", origins)
    if caveats := phrases.caveats(claim):
        yield Fact("Warning", caveats)
    yield from (_source(row) for row in claim.sources)
    yield from (_evidence(row) for row in claim.evidence)
    if not claim.evidence:
        yield Fact("Evidence", "none recorded")
    stands = phrases.standing_verdicts(claim)
    yield from (_verdict(row, claim, stands) for row in claim.verdicts)
    yield from (_told("Signed off", vouching.signed(row, claim), row.note) for row in claim.signoffs)
    yield from (_told("Credibility", vouching.rated(row), row.because) for row in claim.ratings)
    yield from (_told("Asked", publishing.asked(row), row.answer) for row in claim.requests)
    yield from (_told("Correction", publishing.corrected(row), row.text) for row in claim.corrections)
    yield from (Fact("Link", phrases.link_in_words(link, claim.id)) for link in claim.links)
    if claim.check_after:
        yield Fact("Check again", f"from {claim.check_after}")
    if claim.kind:
        yield Fact("Kind", claim.kind)
    if claim.tags:
        yield Fact("Tags", ", ".join(claim.tags))
    if claim.note:
        yield Fact("Note", claim.note)


def sections(report: Report) -> Iterator[tuple[Status, list[ClaimRow]]]:
    """The claims by status, worst first; statuses without claims are left out."""
    grouped: dict[str, list[ClaimRow]] = {}
    for row in report.claims:
        grouped.setdefault(row.status, []).append(row)
    yield from ((status, grouped[status]) for status in WORST_FIRST if status in grouped)


def _told(label: str, what: str, remark: str | None) -> Fact:
    return Fact(label, f"{what}: {remark}" if remark else what)


def _source(row: AttributionRow) -> Fact:
    quote = f": “{row.quote}”" if row.quote else ""
    return Fact("Source", f"{phrases.speaker(row)}; {phrases.manner(row)}{quote}")


def _evidence(row: EvidenceRow) -> Fact:
    label, recorded = f"Evidence {row.id}", phrases.recorded(row)
    told = f"{phrases.bearing(row)}: {phrases.exhibit(row) or row.url}"
    if withdrawn := phrases.withdrawn(row):
        return Fact(label, f"{withdrawn} ({recorded})", url=row.url, struck=told)
    return Fact(label, f"{told} ({recorded})", url=row.url)


def _verdict(row: VerdictRow, claim: ClaimRow, stands: set[int]) -> Fact:
    text = f"{phrases.decided(row)}: {phrases.decision(row)}. {row.because}"
    grounds = phrases.grounds(row, claim)
    override = f"Override: {row.override_reason}" if row.override_reason else None
    told = " — ".join(filter(None, [text, grounds, override]))
    return Fact("Verdict" if row.id in stands else "Earlier verdict", told)
