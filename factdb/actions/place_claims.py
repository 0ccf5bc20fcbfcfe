"""Place the claims of a data set in the text that it was made from, which it does not hold."""

from collections.abc import Mapping

from sqlalchemy import func, select

from factdb.actions.add_revision import add_revision
from factdb.actions.anchor_claim import appear_all
from factdb.actions.seed_drafts import DataSet, StorySeed
from factdb.errors import BadInput
from factdb.rules.anchors import hash_of
from factdb.rules.wording import LIMIT_STORY, accepted
from factdb.store.work import Ledger
from factdb.tables import appearances, revisions


def place_claims(
    ledger: Ledger, data: DataSet, text: str, *, stories: Mapping[str, int], claims: Mapping[str, int]
) -> int:
    """Records where claims stand in a text, which becomes a revision if it is none yet; returns how many are new.

    `stories` and `claims` are the numbers of the rows by their keys. Raises BadInput where the data set was made from
    no such text, or from another one.
    """
    taken = accepted(text, what="The story's text", limit=LIMIT_STORY)
    story = _made_from(data, hash_of(taken))
    revision = _revision(ledger, stories[story.key], taken)
    spans = {
        claims[each.key]: [(place.start, place.stop) for place in each.appearances]
        for each in data.claims
        if each.story == story.key and each.appearances
    }
    for each in data.claims:
        for place in each.appearances if each.story == story.key else ():
            if hash_of(taken[place.start : place.stop]) != place.sha256:
                raise BadInput(f"The claim {each.key!r} does not stand at {place.start}–{place.stop} of the text.")
    held = select(func.count()).select_from(appearances).where(appearances.c.revision_id == revision)
    before = ledger.connection.execute(held).scalar_one()
    appear_all(ledger, revision_id=revision, spans=spans)
    return ledger.connection.execute(held).scalar_one() - before


def _made_from(data: DataSet, digest: str) -> StorySeed:
    """The story of a data set whose text has this hash."""
    texts = {each.text_sha256: each for each in data.stories if each.text_sha256}
    if not texts:
        raise BadInput(f"The data set {data.name} names no text.", hint="load it without one.")
    if digest not in texts:
        raise BadInput(
            f"This is not the text that the data set {data.name} was made from: its SHA-256 is {digest[:16]}…, "
            f"not {' or '.join(f'{each[:16]}…' for each in texts)}.",
            hint="its claims can be placed only in the very same text, as plain text in UTF-8.",
        )
    return texts[digest]


def _revision(ledger: Ledger, story: int, text: str) -> int:
    """The number of the row of the story's revision that has this text, made where there is none."""
    same = select(revisions.c.id).where(revisions.c.story_id == story, revisions.c.sha256 == hash_of(text))
    found: int | None = ledger.connection.execute(same.order_by(revisions.c.number.desc())).scalar()
    if found is None:
        add_revision(ledger, story_id=story, text=text)
        return _revision(ledger, story, text)
    return found
