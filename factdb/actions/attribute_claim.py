"""Attribute a logged claim to a further source."""

from collections.abc import Sequence
from dataclasses import replace

from factdb.actions.log_claims import VoiceDraft, attribute_claims, voice_row
from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.claims import claim
from factdb.queries.rows import AttributionRow
from factdb.store.work import Ledger
from factdb.vocabulary import Knowledge

SAME = ("source_id", "cue", "quote", "said_on", "via_id")
"""What two attributions of a claim have in common where the second says nothing new."""


def attribute_claim(
    ledger: Ledger, *, claim_id: int, speaker: VoiceDraft, relay: VoiceDraft | None = None, again: bool = False
) -> int:
    """Attributes a claim to `speaker`, through `relay` where there is one; returns the attribution's number.

    Where the relaying source has an attribution on the claim already, its words reach us through that one. Raises
    NotFound for a claim that is not there, Refused for an attribution that is recorded already, unless `again`.
    """
    known = claim(ledger.connection, claim_id).sources
    if relay is not None:
        speaker = replace(speaker, via_id=_attribution_by(known, relay.source_id))
    voices: Sequence[VoiceDraft] = [speaker]
    if relay is not None and speaker.via_id is None:
        voices = [relay, replace(speaker, via=0)]
    elif not again:
        _refuse_same(claim_id, known, speaker)
    *_, number = attribute_claims(ledger, [(claim_id, voices)])
    restand(ledger, [claim_id])
    return number


def _attribution_by(known: Sequence[AttributionRow], source_id: int) -> int | None:
    return next((row.id for row in known if row.source_id == source_id), None)


def _refuse_same(claim_id: int, known: Sequence[AttributionRow], speaker: VoiceDraft) -> None:
    row = voice_row(claim_id, speaker, speaker.via_id)
    # How a source knows is often learnt later than what it said: that is new.
    names = SAME if speaker.knowledge == Knowledge.UNKNOWN else (*SAME, "knowledge")
    for each in known:
        if all(getattr(each, name) == row[name] for name in names):
            raise Refused(
                f"Claim {claim_id} is attributed to {each.label} in these words already.",
                hint=f"see it with 'factdb show {claim_id}'; record it all the same with --again.",
            )
