"""Log claims with those who are said to have made them, one or a hundred thousand in a transaction."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select

from factdb.actions.band_claims import band_claims
from factdb.actions.restand import restand
from factdb.actions.tag_claim import tag_claims
from factdb.errors import BadInput, Refused
from factdb.queries.chunked import batched
from factdb.rules.dates import partial_date
from factdb.rules.wording import accepted, accepted_line, fingerprint
from factdb.store.work import Ledger, Row, Value
from factdb.tables import attributions, claims, stories
from factdb.vocabulary import Knowledge, QuoteMode


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDraft:
    """An attribution to be recorded.

    It reaches us through another: `via` is that one's place in the same list, `via_id` its number if it was recorded
    before.
    """

    source_id: int
    via: int | None = None
    via_id: int | None = None
    affiliation_id: int | None = None
    descriptor: str | None = None
    cue: str | None = None
    quote: str | None = None
    mode: str | None = None
    ground_rules: str | None = None
    said_on: str | None = None
    knowledge: str = Knowledge.UNKNOWN
    uid: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDraft:
    """A claim to be logged."""

    text: str
    story_id: int | None = None
    kind: str | None = None
    note: str | None = None
    tags: Sequence[str] = ()
    voices: Sequence[VoiceDraft] = field(default=())
    uid: str | None = None


def log_claims(ledger: Ledger, drafts: Sequence[ClaimDraft], *, again: bool = False, stand: bool = True) -> list[int]:
    """Logs claims and returns their numbers, in order.

    Raises BadInput for a text that cannot be taken, Refused (with the other's number) for a claim whose normalised
    text stands in the same story already, unless `again`. Without `stand`, the caller sees to the standings.
    """
    rows = [_claim_row(draft) for draft in drafts]
    if not again:
        _refuse_doubles(ledger, rows)
    numbers = ledger.insert(claims, *rows)
    band_claims(ledger, [(number, str(row["text"])) for number, row in zip(numbers, rows, strict=True)])
    attribute_claims(ledger, [(number, draft.voices) for number, draft in zip(numbers, drafts, strict=True)])
    tag_claims(ledger, [(number, draft.tags) for number, draft in zip(numbers, drafts, strict=True) if draft.tags])
    if stand:
        restand(ledger, numbers)
    return numbers


def attribute_claims(ledger: Ledger, voices: Sequence[tuple[int, Sequence[VoiceDraft]]]) -> list[int]:
    """Records attributions of claims, given as pairs of a claim's number and its voices; returns their numbers.

    The caller sees to the standings. A voice comes after the one that it reaches us through.
    """
    placed: dict[tuple[int, int], int] = {}
    waiting = [(claim, place, voice) for claim, spoken in voices for place, voice in enumerate(spoken)]
    while waiting:
        ready = [each for each in waiting if each[2].via is None or (each[0], each[2].via) in placed]
        if not ready:
            raise ValueError("attributions that reach us through each other")
        rows = [voice_row(claim, voice, placed.get((claim, _via(voice)), voice.via_id)) for claim, _, voice in ready]
        for (claim, place, _), number in zip(ready, ledger.insert(attributions, *rows), strict=True):
            placed[claim, place] = number
        waiting = [each for each in waiting if (each[0], each[1]) not in placed]
    return [placed[claim, place] for claim, spoken in voices for place, _ in enumerate(spoken)]


def _via(voice: VoiceDraft) -> int:
    return -1 if voice.via is None else voice.via


def _claim_row(draft: ClaimDraft) -> Row:
    text = accepted(draft.text, what="The claim")
    return {
        "uid": draft.uid,
        "text": text,
        "fingerprint": fingerprint(text),
        "kind": draft.kind,
        "story_id": draft.story_id,
        "note": accepted(draft.note, what="The note") if draft.note is not None else None,
    }


def voice_row(claim: int, voice: VoiceDraft, via: int | None) -> Row:
    """An attribution as it is stored. Raises BadInput for a text that cannot be taken, or a quotation without words."""
    quote = accepted(voice.quote, what="The quote") if voice.quote is not None else None
    mode = voice.mode or (QuoteMode.DIRECT if quote else QuoteMode.INDIRECT)
    if mode != QuoteMode.INDIRECT and quote is None:
        raise BadInput(f"A {mode} quotation needs the words quoted.", hint="give --quote, or --mode indirect.")
    return {
        "uid": voice.uid,
        "claim_id": claim,
        "source_id": voice.source_id,
        "via_id": via,
        "affiliation_id": voice.affiliation_id,
        "descriptor": accepted_line(voice.descriptor, what="The descriptor") if voice.descriptor is not None else None,
        "cue": accepted_line(voice.cue, what="The cue") if voice.cue is not None else None,
        "quote": quote,
        "mode": mode,
        "ground_rules": voice.ground_rules,
        "said_on": partial_date(voice.said_on, what="--said-on") if voice.said_on is not None else None,
        "knowledge": voice.knowledge,
    }


def _refuse_doubles(ledger: Ledger, rows: Sequence[Row]) -> None:
    known: dict[tuple[Value, Value], int | None] = dict(
        _logged(ledger, sorted({str(row["fingerprint"]) for row in rows}))
    )
    for row in rows:
        key = (row["story_id"], row["fingerprint"])
        if key in known:
            raise _already(ledger, known[key], row)
        known[key] = None


def _logged(ledger: Ledger, marks: list[str]) -> Iterator[tuple[tuple[Value, Value], int | None]]:
    for chunk in batched(marks):
        query = select(*claims.c["id", "story_id", "fingerprint"]).where(claims.c.fingerprint.in_(chunk))
        for row in ledger.connection.execute(query.order_by(claims.c.id.desc())):
            yield (row.story_id, row.fingerprint), row.id


def _already(ledger: Ledger, number: int | None, row: Row) -> Refused:
    if number is None:
        return Refused(f"The same claim is given twice: {str(row['text'])[:80]!r}.", hint="take one of them out.")
    slug = ledger.connection.execute(select(stories.c.slug).where(stories.c.id == row["story_id"])).scalar()
    return Refused(
        f"Claim {number} says the same{f' in the story {slug}' if slug else ''}.",
        hint=f"see it with 'factdb show {number}'; log it all the same with --again.",
    )
