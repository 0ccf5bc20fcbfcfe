"""Rows about what was proposed from a story's text."""

from dataclasses import dataclass
from datetime import datetime

from factdb.extraction.proposal import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRow:
    """A proposal as recorded. `via_id` is the number of the one whose speaker relays it, also where `proposal.via`
    is asked for; `claim_id` the claim that it became."""

    id: int
    revision_id: int
    state: str
    claim_id: int | None
    via_id: int | None
    decided_at: datetime | None
    proposal: Proposal
