"""The evidence of an import, many pieces at a time: where a claim was made, what the file cites, who rated it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from factdb.actions.import_drafts import PieceDraft, RecordDraft, ReviewDraft
from factdb.actions.import_uids import document_uid, part_uid
from factdb.queries.by_uid import numbers_by_uid
from factdb.queries.chunked import batched
from factdb.rules.bearing import stance_under
from factdb.store.work import Ledger, Row
from factdb.tables import documents, evidence
from factdb.vocabulary import Information, Stance, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of evidence on the claim with the uid `claim`; with the review that it is, if it is one."""

    uid: str
    claim: str
    stance: str
    target: str = Target.CONTENT
    information: str = Information.UNDETERMINED
    url: str | None = None
    title: str | None = None
    note: str | None = None
    review: ReviewDraft | None = None

    @property
    def document(self) -> bool:
        """Whether it is a document; otherwise it is a note."""
        return self.url is not None or self.title is not None


def pieces_of(claim: str, record: RecordDraft) -> list[Piece]:
    """All the evidence that a record brings, each piece once."""
    pieces = [_cited(claim, each) for each in record.evidence]
    pieces += [_reviewed(claim, each) for each in record.reviews]
    if record.url is not None:
        target = Target.ATTRIBUTION if record.speakers else Target.CONTENT
        uid = part_uid(claim, "made", record.url)
        pieces.append(Piece(uid=uid, claim=claim, stance=Stance.CONTEXT, target=target, url=record.url))
    return list({each.uid: each for each in pieces}.values())


def _cited(claim: str, piece: PieceDraft) -> Piece:
    uid = part_uid(claim, "evidence", piece.url, piece.title, piece.stance, piece.note)
    return Piece(uid=uid, claim=claim, stance=piece.stance, url=piece.url, title=piece.title, note=piece.note)


def _reviewed(claim: str, review: ReviewDraft) -> Piece:
    uid = part_uid(claim, "review", review.reviewer, review.words, review.scale, review.on, review.url, review.because)
    return Piece(
        uid=uid,
        claim=claim,
        stance=stance_under(review.status),
        information=Information.SECONDARY,
        url=review.url,
        title=review.title,
        note=review.told,
        review=review,
    )


def add_pieces(
    ledger: Ledger, pieces: Sequence[Piece], claims: Mapping[str, int], houses: Mapping[str, int]
) -> dict[str, int]:
    """Records evidence, and returns its numbers by uid.

    `claims` are claims' numbers by uid, `houses` reviewers' numbers by name.
    """
    found = _documents(ledger, [each for each in pieces if each.document], houses)
    rows: Iterator[Row] = (
        {
            "uid": each.uid,
            "claim_id": claims[each.claim],
            "target": each.target,
            "stance": each.stance,
            "information": each.information,
            "document_id": found[_place(each)] if each.document else None,
            "note": each.note,
        }
        for each in pieces
    )
    return dict(zip((each.uid for each in pieces), ledger.insert(evidence, *rows), strict=True))


def known_pieces(ledger: Ledger, uids: Collection[str]) -> dict[str, int]:
    """The numbers of those pieces that are there already, by uid."""
    return numbers_by_uid(ledger.connection, evidence, uids)


def _place(piece: Piece) -> tuple[str | None, str | None]:
    """What tells documents apart: the address, or else the title."""
    return (piece.url, None) if piece.url else (None, piece.title)


def _documents(
    ledger: Ledger, pieces: Sequence[Piece], houses: Mapping[str, int]
) -> dict[tuple[str | None, str | None], int]:
    """The documents, by address or title, found or added; what is known of one stays as it is."""
    found: dict[tuple[str | None, str | None], int] = {}
    urls, titles = ({place[end] for place in map(_place, pieces)} - {None} for end in (0, 1))
    for number, url, _ in _stored(ledger, "url", urls):
        found.setdefault((url, None), number)
    for number, url, title in _stored(ledger, "title", titles):
        if url is None:
            found.setdefault((None, title), number)
    missing = {place: each for each in reversed(pieces) if (place := _place(each)) not in found}
    rows = (_document(each, houses) for each in missing.values())
    return found | dict(zip(missing, ledger.insert(documents, *rows), strict=True))


def _document(piece: Piece, houses: Mapping[str, int]) -> Row:
    review = piece.review
    return {
        "uid": document_uid(piece.url, piece.title),
        "url": piece.url,
        "title": piece.title,
        "publisher_id": houses[review.reviewer] if review and review.reviewer else None,
        "published_on": review.on if review else None,
    }


def _stored(ledger: Ledger, column: str, texts: Iterable[str | None]) -> Iterator[tuple[int, str | None, str | None]]:
    listed = sorted(text for text in texts if text)
    columns = documents.c["id", "url", "title"]
    for chunk in batched(listed):
        asked = documents.c[column].in_(chunk)
        for row in ledger.connection.execute(select(*columns).where(asked).order_by(documents.c.id)):
            yield row.id, row.url, row.title
