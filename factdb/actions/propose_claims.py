"""Record what an extractor proposes from a story's text."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from factdb.extraction.kept import BY_HAND, body
from factdb.extraction.proposal import Proposal, Span, Spans
from factdb.queries.proposal_rows import ProposalRow
from factdb.queries.proposals import proposals_of
from factdb.store.work import Ledger, Row
from factdb.tables import appearances, proposals
from factdb.vocabulary import ProposalState

ALIKE = 0.5
"""From this Jaccard index of their characters on, two contents are one passage (the measure of PolNeAR's scorer)."""


def propose_claims(
    ledger: Ledger, *, revision_id: int, found: Sequence[Proposal], within: Sequence[Span] | None = None
) -> list[int]:
    """Records proposals from a revision as open; returns the numbers of the new ones, in order.

    What stands in the revision as a claim, or was decided before, is not proposed again. What is open and proposed in
    the same words stays; what is open and no longer proposed is replaced. With `within`, only those are taken whose
    content overlaps one of these spans. What a checker has split or joined stays as it is.
    """
    known = proposals_of(ledger.connection, revision_id)
    decided = [
        each for each in known if each.state in (ProposalState.ACCEPTED, ProposalState.SKIPPED) or _by_hand(each)
    ]
    taken = [*_claimed(ledger, revision_id), *(each.proposal.content for each in decided)]
    places = {
        place: each
        for place, each in enumerate(found)
        if _inside(each.content, within) and not any(alike(each.content, other) for other in taken)
    }
    still_open = {
        body(each.proposal): each.id for each in known if each.state == ProposalState.OPEN and not _by_hand(each)
    }
    numbers = {place: still_open.pop(body(each)) for place, each in places.items() if body(each) in still_open}
    for number in still_open.values():
        ledger.change(proposals, number, state=ProposalState.REPLACED, decided_at=ledger.at)
    return _insert(
        ledger, revision_id, {place: each for place, each in places.items() if place not in numbers}, numbers
    )


def _insert(ledger: Ledger, revision_id: int, fresh: dict[int, Proposal], numbers: dict[int, int]) -> list[int]:
    """Inserts proposals, given by their places, each after the one that relays it."""
    waiting = list(fresh)
    while waiting:
        # Two that relay each other cannot be: such are taken as they come.
        ready = [place for place in waiting if fresh[place].via not in waiting] or waiting
        rows = [_row(revision_id, fresh[place], numbers.get(_via(fresh[place]))) for place in ready]
        numbers.update(zip(ready, ledger.insert(proposals, *rows), strict=True))
        waiting = [place for place in waiting if place not in numbers]
    return [numbers[place] for place in fresh]


def alike(one: Iterable[Span], other: Iterable[Span]) -> bool:
    """Whether two contents of one text are the same passage, by the characters they share."""
    here, there = list(one), list(other)
    shared = sum(max(0, min(a.stop, b.stop) - max(a.start, b.start)) for a in here for b in there)
    both = sum(each.stop - each.start for each in (*here, *there)) - shared
    return shared >= ALIKE * both


def _by_hand(row: ProposalRow) -> bool:
    """Whether it is open as a checker has split or joined it."""
    return row.state == ProposalState.OPEN and row.proposal.made_by == BY_HAND


def _claimed(ledger: Ledger, revision_id: int) -> list[Spans]:
    query = select(*appearances.c["claim_id", "start", "stop"]).where(appearances.c.revision_id == revision_id)
    spans: dict[int, list[Span]] = {}
    for claim, start, stop in ledger.connection.execute(query.order_by(appearances.c.start)):
        spans.setdefault(claim, []).append(Span(start, stop))
    return [tuple(each) for each in spans.values()]


def _inside(content: Iterable[Span], within: Sequence[Span] | None) -> bool:
    if within is None:
        return True
    return any(own.start < span.stop and span.start < own.stop for own in content for span in within)


def _via(proposal: Proposal) -> int:
    return -1 if proposal.via is None else proposal.via


def _row(revision_id: int, proposal: Proposal, via_id: int | None) -> Row:
    return {
        "revision_id": revision_id,
        "start": proposal.content[0].start,
        "body": body(proposal),
        "made_by": proposal.made_by,
        "confidence": round(1000 * proposal.confidence),
        "via_id": via_id,
        "state": ProposalState.OPEN,
    }
