"""Take the next text of a story, and find in it what claims stood on in the last."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import cache

from sqlalchemy import select

from factdb.actions.add_revision import add_revision
from factdb.actions.restand import restand
from factdb.errors import Refused
from factdb.queries.appearances import last_losses, open_ends
from factdb.queries.revision_rows import AppearanceRow, Carried, LossRow, Revised, RevisionRow
from factdb.queries.revisions import revision_of
from factdb.queries.stories import story
from factdb.rules.alignment import Alignment, align
from factdb.rules.anchors import anchor, found_by_hash, hash_of
from factdb.rules.placing import KEPT, Fate, Placed, placed
from factdb.store.work import Ledger, Row
from factdb.tables import appearances, losses, revisions


def revise_story(ledger: Ledger, *, slug: str, text: str) -> Revised:
    """Records a text as the next revision of a story, and anew where each claim stands, or that it no longer does.

    Raises NotFound for a story that is not there, BadInput for a text that cannot be taken, Refused for the text that
    the story has already.
    """
    row = story(ledger.connection, slug)
    before = revision_of(ledger.connection, slug) if row.revisions else None
    ends, known = open_ends(ledger.connection, row.id), last_losses(ledger.connection, row.id)
    add_revision(ledger, story_id=row.id, text=text)
    after = revision_of(ledger.connection, slug)
    if before is None:
        return Revised(None, after)
    if after.sha256 == before.sha256:
        raise Refused(
            f"The text is the one that {slug} has already, its text {before.number}.",
            hint="there is nothing to revise.",
        )
    carrying = _Carrying(ledger, before, after)
    carried = tuple(carrying.carried(ends, known))
    ledger.insert(appearances, *(_appearance(after, each) for each in carried if each.kept))
    ledger.insert(losses, *(_loss(after, each) for each in carried if not each.kept))
    restand(ledger, (each.stood.claim_id for each in carried))
    told = {each.stood.id for each in carried}
    still_lost = sorted({row.claim_id for row in ends if row.id not in told})
    return Revised(before, after, carrying.alignment(before.id), carried, tuple(still_lost))


class _Carrying:
    """Earlier texts held against the new one, each as it is asked for."""

    def __init__(self, ledger: Ledger, before: RevisionRow, after: RevisionRow) -> None:
        self.ledger, self.before, self.after = ledger, before, after
        self.alignment = cache(self._alignment)

    def carried(self, ends: list[AppearanceRow], known: dict[int, LossRow]) -> Iterator[Carried]:
        for stood in ends:
            text = self.alignment(stood.revision_id).old.text
            words = text[stood.start : stood.stop] if hash_of(text[stood.start : stood.stop]) == stood.sha256 else None
            now, loss = self._now(stood, words), known.get(stood.id)
            if loss and now.fate not in KEPT:
                now, kept_loss = self._changed_again(loss)
                if kept_loss:
                    continue
            yield Carried(stood, words or stood.exact, now, again=stood.revision_id != self.before.id)

    def _now(self, stood: AppearanceRow, words: str | None) -> Placed:
        if words is not None:
            return placed(self.alignment(stood.revision_id), stood.start, stood.stop)
        # The text is not the one that the claim was found in: its words are known by their hash alone.
        found = found_by_hash(self.after.text, stood.start, stood.stop, stood.sha256)
        return Placed(Fate.STANDS, *found) if found else Placed(Fate.GONE)

    def _changed_again(self, loss: LossRow) -> tuple[Placed, bool]:
        """What stands in the place of a lost passage now, and whether that is what stood there before."""
        if loss.start is None or loss.stop is None:
            return Placed(Fate.GONE), True
        now = placed(self.alignment(loss.revision_id), loss.start, loss.stop)
        return now, now.fate in KEPT

    def _alignment(self, revision_id: int) -> Alignment:
        query = select(revisions.c.text).where(revisions.c.id == revision_id)
        return align(self.ledger.connection.execute(query).scalar_one(), self.after.text)


def _appearance(after: RevisionRow, carried: Carried) -> Row:
    start, stop = carried.placed.start or 0, carried.placed.stop or 0
    selectors = asdict(anchor(after.text, start, stop))
    if carried.stood.exact is None:  # only its hash is kept, then as now
        selectors |= {"exact": None, "prefix": None, "suffix": None}
    owner = {"claim_id": carried.stood.claim_id, "revision_id": after.id, "moved_from_id": carried.stood.id}
    return {**owner, **selectors}


def _loss(after: RevisionRow, carried: Carried) -> Row:
    span = {"start": carried.placed.start, "stop": carried.placed.stop}
    return {"appearance_id": carried.stood.id, "revision_id": after.id, **span}
