"""A record of an import in the form in which it is kept, or the reason why it cannot be taken."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from factdb.actions.import_drafts import PieceDraft, RecordDraft, ReviewDraft, SpeakerDraft
from factdb.actions.tag_claim import accepted_tag
from factdb.errors import BadInput
from factdb.rules.dates import day_of, first_day, partial_date
from factdb.rules.links import accepted_url
from factdb.rules.wording import accepted, accepted_line
from factdb.vocabulary import JUDGEMENTS, ClaimKind, SourceKind, Stance, Status

CLAIMS, SOURCES, STANCES = (frozenset(map(str, words)) for words in (ClaimKind, SourceKind, Stance))
STATUSES = {None, Status.UNCHECKED, *JUDGEMENTS}


def accepted_record(record: RecordDraft, *, at: datetime) -> RecordDraft:
    """The record with every text and date as it is kept. `at` is the moment of the import, aware.

    Raises BadInput for whatever in it cannot be taken, a review of a day that is yet to come among it.
    """
    if record.kind is not None and record.kind not in CLAIMS:
        raise BadInput(f"The kind {record.kind!r} is none of {', '.join(ClaimKind)}.")
    return replace(
        record,
        text=accepted(record.text, what="The claim"),
        note=_text(record.note, "The note"),
        tags=tuple(dict.fromkeys(accepted_tag(tag) for tag in record.tags)),
        speakers=tuple(_speaker(each) for each in record.speakers),
        url=_given(record.url, "The claim's address", accepted_url),
        reviews=tuple(_review(each, at) for each in record.reviews),
        evidence=tuple(_piece(each) for each in record.evidence),
    )


def _speaker(speaker: SpeakerDraft) -> SpeakerDraft:
    if speaker.kind not in SOURCES:
        raise BadInput(f"The speaker's kind {speaker.kind!r} is none of {', '.join(SourceKind)}.")
    unnamed = speaker.kind == SourceKind.UNNAMED
    if unnamed and speaker.name is not None:
        raise BadInput("An unnamed source has no name in this ledger, ever.")
    if (speaker.descriptor if unnamed else speaker.name) is None:
        raise BadInput(f"A speaker of kind {speaker.kind} needs a {'descriptor' if unnamed else 'name'}.")
    return replace(
        speaker,
        name=_line(speaker.name, "The speaker"),
        role=_line(speaker.role, "The speaker's role"),
        organization=_line(speaker.organization, "The speaker's organization"),
        descriptor=_line(speaker.descriptor, "The descriptor"),
        cue=_line(speaker.cue, "The cue"),
        quote=_text(speaker.quote, "The quote"),
        said_on=_given(speaker.said_on, "The day it was said", partial_date),
    )


def _review(review: ReviewDraft, at: datetime) -> ReviewDraft:
    if review.status not in STATUSES:
        raise BadInput(f"A rating cannot stand for {review.status!r}.")
    on = _given(review.on, "The day of the review", partial_date)
    if on and first_day(on).isoformat() > day_of(at):
        raise BadInput(f"The day of the review, {on}, is yet to come.")
    kept = replace(
        review,
        words=accepted(review.words, what="The rating"),
        scale=_line(review.scale, "The rating's scale"),
        reviewer=_line(review.reviewer, "The reviewer"),
        on=on,
        url=_given(review.url, "The review's address", accepted_url),
        title=_line(review.title, "The review's title"),
        because=_text(review.because, "The reviewer's reason"),
    )
    accepted(kept.told, what="The rating with its reason")
    return kept


def _piece(piece: PieceDraft) -> PieceDraft:
    if piece.stance not in STANCES:
        raise BadInput(f"The stance {piece.stance!r} is none of {', '.join(Stance)}.")
    if not (piece.url or piece.title or piece.note):
        raise BadInput("A piece of evidence says nothing.")
    return replace(
        piece,
        url=_given(piece.url, "The evidence's address", accepted_url),
        title=_line(piece.title, "The evidence's title"),
        note=_text(piece.note, "The evidence"),
    )


def _given(text: str | None, what: str, check: Callable[..., str]) -> str | None:
    return check(text, what=what) if text is not None else None


def _line(text: str | None, what: str) -> str | None:
    return _given(text, what, accepted_line)


def _text(text: str | None, what: str) -> str | None:
    return _given(text, what, accepted)
