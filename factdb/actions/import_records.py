"""Record a batch of what an import brings. What is there already is known by its uid and left alone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from factdb.actions.import_accepted import accepted_record
from factdb.actions.import_drafts import RecordDraft
from factdb.actions.import_people import People
from factdb.actions.import_pieces import Piece, add_pieces, known_pieces, pieces_of
from factdb.actions.import_uids import claim_uid, part_uid
from factdb.actions.import_verdicts import add_verdicts, passed_over, verdict_uid
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.actions.restand import restand
from factdb.errors import BadInput
from factdb.queries.affected import claims_of_sources
from factdb.queries.by_uid import numbers_by_uid
from factdb.queries.sources import called_each
from factdb.rules.wording import normalised
from factdb.store.work import Ledger
from factdb.tables import claims


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of a batch's records: they add up to those given.

    `added` are new claims, `completed` known ones that got evidence or verdicts which they had not, `known` those that
    brought nothing new; `refused` is the line and the reason of each of the others.
    """

    added: int
    completed: int
    known: int
    refused: tuple[tuple[int, str], ...]


def import_records(
    ledger: Ledger,
    records: Sequence[RecordDraft],
    *,
    story_id: int | None = None,
    whole: bool = False,
    rehearsed: set[str] | None = None,
) -> Batch:
    """Adds the records that are not there yet, with whoever and whatever they name.

    With `whole`, nothing is written where one of them is refused. With `rehearsed`, nothing is written at all, and
    the uids of what would have been are added to it: what is in it already counts as known.
    """
    taken, refused = _taken(ledger, records)
    if refused and whole:
        return Batch(0, 0, 0, refused)
    work = _Work(ledger, taken, rehearsed or set())
    if rehearsed is not None:
        rehearsed |= {*work.fresh, *work.pieces, *work.verdicts}
    else:
        work.write(story_id)
    return Batch(*work.counts, refused)


def _taken(
    ledger: Ledger, records: Sequence[RecordDraft]
) -> tuple[list[tuple[str, RecordDraft]], tuple[tuple[int, str], ...]]:
    """The records in their kept form, each with its claim's uid, and the refusals of the others."""
    kept, refused = [], []
    for record in records:
        try:
            kept.append(accepted_record(record, at=ledger.at))
        except BadInput as error:
            refused.append((record.line, error.message))
    shared = {
        key: numbers
        for key, numbers in called_each(ledger.connection, (name for each in kept for name in _names(each))).items()
        if len(numbers) > 1
    }
    taken = []
    for record in kept:
        if several := next((name for name in _names(record) if normalised(name) in shared), None):
            listed = ", ".join(str(number) for number in shared[normalised(several)])
            refused.append((record.line, f"Several sources are called {several!r}: {listed}."))
        else:
            taken.append((claim_uid(record), record))
    return taken, tuple(sorted(refused))


def _names(record: RecordDraft) -> list[str]:
    spoken = [name for each in record.speakers for name in (each.name, each.organization)]
    return [name for name in (*spoken, *(each.reviewer for each in record.reviews)) if name]


class _Work:
    """What of a batch is new: claims by uid, pieces of evidence by uid, and reviews by their verdicts' uids."""

    def __init__(self, ledger: Ledger, taken: Sequence[tuple[str, RecordDraft]], rehearsed: Collection[str]) -> None:
        self._ledger = ledger
        self._claims = numbers_by_uid(ledger.connection, claims, {uid for uid, _ in taken})
        brought = [(claim, record, {each.uid: each for each in pieces_of(claim, record)}) for claim, record in taken]
        pieces = {uid: each for _, _, mine in brought for uid, each in mine.items()}
        reviews = {uid: each for each in pieces.values() if (uid := verdict_uid(each))}
        self._evidence = known_pieces(ledger, pieces)
        there = {*self._claims, *self._evidence, *passed_over(ledger, reviews, claims=self._claims), *rehearsed}
        self.fresh: dict[str, RecordDraft] = {}
        self.pieces: dict[str, Piece] = {}
        self.verdicts: dict[str, Piece] = {}
        added = completed = 0
        for claim, record, mine in brought:
            new = {uid: each for uid, each in mine.items() if uid not in there}
            judged = {uid: each for each in mine.values() if (uid := verdict_uid(each)) and uid not in there}
            if claim not in there:
                self.fresh[claim] = record
                added += 1
            elif new or judged:
                completed += 1
            self.pieces |= new
            self.verdicts |= judged
            there |= {claim, *new, *judged}
        self.counts = (added, completed, len(taken) - added - completed)

    def write(self, story_id: int | None) -> None:
        """Writes it, people and documents first."""
        if not (self.fresh or self.pieces or self.verdicts):
            return
        speakers = [each for record in self.fresh.values() for each in record.speakers]
        reviewers = {name for each in self.pieces.values() if each.review and (name := each.review.reviewer)}
        people = People(self._ledger, speakers, sorted(reviewers))
        drafts = [self._draft(uid, record, people, story_id) for uid, record in self.fresh.items()]
        made = log_claims(self._ledger, drafts, again=True, stand=False)
        numbers = self._claims | dict(zip(self.fresh, made, strict=True))
        houses = {name: people.number(name) for name in reviewers}
        evidence = self._evidence | add_pieces(self._ledger, list(self.pieces.values()), numbers, houses)
        touched = {*made, *(numbers[each.claim] for each in (*self.pieces.values(), *self.verdicts.values()))}
        add_verdicts(self._ledger, self.verdicts, claims=numbers, evidence=evidence)
        touched.update(claims_of_sources(self._ledger.connection, people.changed) if people.changed else ())
        restand(self._ledger, sorted(touched))

    @staticmethod
    def _draft(uid: str, record: RecordDraft, people: People, story_id: int | None) -> ClaimDraft:
        uids = [part_uid(uid, "attribution", place) for place, _ in enumerate(record.speakers)]
        return ClaimDraft(
            uid=uid,
            text=record.text,
            story_id=story_id,
            kind=record.kind,
            note=record.note,
            tags=record.tags,
            voices=people.voices(record.speakers, uids),
        )
