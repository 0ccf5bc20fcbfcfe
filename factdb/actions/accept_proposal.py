"""Log a proposed statement as a claim, with its source and the place where it stands."""

from dataclasses import dataclass

from sqlalchemy import select

from factdb.actions.add_source import Identified, add_new_source, identify_organization, identify_source
from factdb.actions.affiliate_source import affiliate_source
from factdb.actions.anchor_claim import appear
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.errors import Refused
from factdb.extraction.proposal import Proposal, words
from factdb.extraction.sketch import Sketch, sketch
from factdb.queries.proposal_rows import ProposalRow
from factdb.queries.proposals import proposal_numbered, proposals_of
from factdb.queries.sources import source
from factdb.rules.wording import normalised
from factdb.store.work import Ledger
from factdb.tables import attributions, proposals, revisions
from factdb.vocabulary import ProposalState, SourceKind, Tenure


@dataclass(frozen=True, slots=True)
class Accepted:
    """The claim that a proposal became, and the sources found or created for it."""

    claim_id: int
    identified: tuple[Identified, ...]


def accept_proposal(ledger: Ledger, *, number: int, wording: Sketch | None = None, again: bool = False) -> Accepted:
    """Logs a proposal as a claim of its story, in `wording` where a checker has edited it, and marks it accepted.

    A named source is found by its name or added; an unnamed one is added, unless the text comes back to one that it
    described before ("the official"). Raises NotFound; Refused for a proposal that is not open, and as `log_claims`
    does, unless `again`.
    """
    row = proposal_numbered(ledger.connection, number)
    if row.state != ProposalState.OPEN:
        raise Refused(f"Proposal {number} is {row.state} already.", hint="'factdb extract STORY' lists the open ones.")
    story_id, text = ledger.connection.execute(
        select(*revisions.c["story_id", "text"]).where(revisions.c.id == row.revision_id)
    ).one()
    said = wording or sketch(row.proposal, text)
    relayed, speaker, identified = _voices(ledger, row, said, text)
    draft = ClaimDraft(text=said.text, story_id=story_id, voices=[*relayed, *speaker])
    [claim] = log_claims(ledger, [draft], again=again)
    appear(ledger, claim_id=claim, revision_id=row.revision_id, spans=row.proposal.content)
    ledger.change(proposals, number, state=ProposalState.ACCEPTED, claim_id=claim, decided_at=ledger.at)
    return Accepted(claim, tuple(identified))


def _voices(
    ledger: Ledger, row: ProposalRow, said: Sketch, text: str
) -> tuple[list[VoiceDraft], list[VoiceDraft], list[Identified]]:
    """Who relays it, who said it, and the sources found or created for both."""
    if said.source is None:
        return [], [], []
    relay = _relay(ledger, row, text)
    kind = said.source_kind or SourceKind.PERSON
    speaker = _speaker(ledger, row, said.source, kind, text)
    identified = [*([relay] if relay else []), speaker]
    spoken = VoiceDraft(
        source_id=speaker.source.id,
        via=0 if relay else None,
        affiliation_id=_affiliation(ledger, said, speaker, identified),
        descriptor=_descriptor(row.proposal, said.source, kind, text),
        cue=said.cue,
        quote=said.quote,
        mode=said.mode,
    )
    return [VoiceDraft(source_id=relay.source.id)] if relay else [], [spoken], identified


def _relay(ledger: Ledger, row: ProposalRow, text: str) -> Identified | None:
    if row.via_id is None:
        return None
    by = proposal_numbered(ledger.connection, row.via_id)
    if by.proposal.source is None:
        return None
    if by.claim_id is not None and (known := _speaker_of(ledger, by.claim_id)) is not None:
        return Identified(source(ledger.connection, known), created=False)
    return _speaker(ledger, by, by.proposal.source.name, by.proposal.source.kind, text)


def _speaker(ledger: Ledger, row: ProposalRow, name: str, kind: SourceKind, text: str) -> Identified:
    if kind != SourceKind.UNNAMED:
        return identify_source(ledger, name, kind=kind)
    if row.proposal.source and normalised(words(text, row.proposal.source.spans)) != normalised(name):
        for other in proposals_of(ledger.connection, row.revision_id, state=ProposalState.ACCEPTED):
            if _described(other) == normalised(name) and other.claim_id is not None:
                known = _speaker_of(ledger, other.claim_id)
                if known is not None:
                    return Identified(source(ledger.connection, known), created=False)
    return add_new_source(ledger, kind=kind, descriptor=name)


def _described(row: ProposalRow) -> str | None:
    """How a proposal describes its unnamed source."""
    speaker = row.proposal.source
    return normalised(speaker.name) if speaker and speaker.kind == SourceKind.UNNAMED else None


def _speaker_of(ledger: Ledger, claim: int) -> int | None:
    """The source of a claim's last attribution: the speaker, after whoever relayed it."""
    query = select(attributions.c.source_id).where(attributions.c.claim_id == claim)
    number: int | None = ledger.connection.execute(query.order_by(attributions.c.id.desc()).limit(1)).scalar()
    return number


def _affiliation(ledger: Ledger, said: Sketch, speaker: Identified, identified: list[Identified]) -> int | None:
    if not (said.role or said.organization):
        return None
    organization = identify_organization(ledger, said.organization) if said.organization else None
    if organization:
        identified.append(organization)
    former = (said.role or "").casefold().startswith(("former ", "ex-"))
    return affiliate_source(
        ledger,
        source_id=speaker.source.id,
        organization_id=organization.source.id if organization else None,
        role=said.role,
        tenure=Tenure.FORMER if former else Tenure.PRESENT,
    )


def _descriptor(proposal: Proposal, name: str, kind: SourceKind, text: str) -> str | None:
    """The story's words for the source here, where they are more or other than its name."""
    if proposal.source is None:
        return None
    here = " ".join(words(text, proposal.source.spans).split())
    return here if here and (kind == SourceKind.UNNAMED or normalised(here) != normalised(name)) else None
