"""Add the next text of a story."""

import hashlib

from sqlalchemy import func, select

from factdb.rules.wording import LIMIT_STORY, accepted
from factdb.store.work import Ledger
from factdb.tables import revisions


def add_revision(ledger: Ledger, *, story_id: int, text: str, uid: str | None = None) -> int:
    """Records a story's text as its next revision; returns which of its revisions this is, counted from 1.

    Raises BadInput for a text that cannot be taken.
    """
    taken = accepted(text, what="The story's text", limit=LIMIT_STORY)
    last = select(func.max(revisions.c.number)).where(revisions.c.story_id == story_id)
    number: int = (ledger.connection.execute(last).scalar() or 0) + 1
    digest = hashlib.sha256(taken.encode()).hexdigest()
    ledger.insert(revisions, {"uid": uid, "story_id": story_id, "number": number, "text": taken, "sha256": digest})
    return number
