"""Divide a proposal in two, or make one of two."""

from dataclasses import replace

from factdb.errors import BadInput, Refused
from factdb.extraction.kept import BY_HAND, body
from factdb.extraction.proposal import Proposal, Span, Spans
from factdb.queries.proposal_rows import ProposalRow
from factdb.queries.proposals import proposal_numbered
from factdb.store.work import Ledger, Row
from factdb.tables import proposals
from factdb.vocabulary import ProposalState


def split_proposal(ledger: Ledger, *, number: int, at: int) -> tuple[int, int]:
    """Puts two proposals in the place of one: its content before the offset `at`, and from there on.

    Raises NotFound; Refused for a proposal that is not open; BadInput where no content would be left on one side.
    """
    row = _open(ledger, number)
    before = _within(row.proposal.content, 0, at)
    after = _within(row.proposal.content, at, row.proposal.content[-1].stop)
    if not before or not after:
        raise BadInput("One of the two parts would be empty.", hint="split between its first and its last word.")
    first, second = _replace(ledger, [row], [replace(row.proposal, content=part) for part in (before, after)])
    return first, second


def join_proposals(ledger: Ledger, *, number: int, other: int) -> int:
    """Puts one proposal in the place of two of the same revision: the contents of both, with the first's source, or
    the other's where it has none.

    Raises NotFound; Refused for proposals that are not open, of two revisions, or of which one is the other.
    """
    rows = sorted((_open(ledger, each) for each in (number, other)), key=lambda row: row.proposal.content)
    if number == other or rows[0].revision_id != rows[1].revision_id:
        raise Refused(f"Proposals {number} and {other} cannot be joined.", hint="join two of one text.")
    first, second = (row.proposal for row in rows)
    voiced = first if first.source else second
    joined = replace(voiced, content=_merged((*first.content, *second.content)))
    return _replace(ledger, rows, [joined])[0]


def _open(ledger: Ledger, number: int) -> ProposalRow:
    row = proposal_numbered(ledger.connection, number)
    if row.state != ProposalState.OPEN:
        raise Refused(f"Proposal {number} is {row.state} already.", hint="'factdb extract STORY' lists the open ones.")
    return row


def _replace(ledger: Ledger, rows: list[ProposalRow], made: list[Proposal]) -> list[int]:
    for row in rows:
        ledger.change(proposals, row.id, state=ProposalState.REPLACED, decided_at=ledger.at)
    via = next((row.via_id for row in rows if row.via_id is not None), None)
    return ledger.insert(proposals, *(_row(rows[0].revision_id, each, via) for each in made))


def _row(revision_id: int, proposal: Proposal, via_id: int | None) -> Row:
    return {
        "revision_id": revision_id,
        "start": proposal.content[0].start,
        "body": body(proposal),
        "made_by": BY_HAND,
        "confidence": 1000,
        "via_id": via_id,
        "state": ProposalState.OPEN,
    }


def _within(spans: Spans, start: int, stop: int) -> Spans:
    cut = (Span(max(span.start, start), min(span.stop, stop)) for span in spans)
    return tuple(span for span in cut if span.start < span.stop)


def _merged(spans: Spans) -> Spans:
    """Spans in order, those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].stop:
            merged[-1] = Span(merged[-1].start, max(merged[-1].stop, span.stop))
        else:
            merged.append(span)
    return tuple(merged)
