"""Record that a story is published, and freeze what is believed of its claims."""

from datetime import datetime

from sqlalchemy import select

from factdb.queries.chunked import batched
from factdb.queries.parts import verdicts_of
from factdb.queries.publication_rows import PublicationRow
from factdb.queries.publications import publications_of
from factdb.queries.stories import story as story_called
from factdb.rules.dates import partial_date
from factdb.store.work import Ledger
from factdb.tables import claims, publications, published_claims, standings
from factdb.tables import ledger as head_of
from factdb.vocabulary import Status, Target

CHUNK = 500


def publish_story(
    ledger: Ledger, *, story: str, at: datetime | None = None, embargo_until: str | None = None
) -> PublicationRow:
    """Records a publication of the story with this slug, and how each claim of it stands now.

    Claims that were withdrawn are not in the story, and not frozen. `at`, aware, may lie ahead: it is when the story
    is to come out. Publishing again adds a publication. Raises NotFound for the story, BadInput for the embargo's date.
    """
    published = story_called(ledger.connection, story)
    head = ledger.connection.execute(select(head_of.c.head_seq, head_of.c.head_hash)).one()
    row = {
        "story_id": published.id,
        "published_at": at or ledger.at,
        "embargo_until": partial_date(embargo_until, what="--embargo-until") if embargo_until is not None else None,
        "head_seq": head.head_seq,
        "head_hash": head.head_hash,
    }
    [number] = ledger.insert(publications, row)
    _freeze(ledger, published.id, number)
    return publications_of(ledger.connection, published.id)[-1]


def _freeze(ledger: Ledger, story_id: int, publication: int) -> None:
    query = (
        select(*standings.c["claim_id", "status", "attribution_status"])
        .join(claims, claims.c.id == standings.c.claim_id)
        .where(claims.c.story_id == story_id, standings.c.status != Status.WITHDRAWN.value)
        .order_by(standings.c.claim_id)
    )
    stand = ledger.connection.execute(query).all()
    for chunk in batched(stand, CHUNK):
        decided = verdicts_of(ledger.connection, [row.claim_id for row in chunk])
        last = {claim: each.id for claim, rows in decided.items() for each in rows if each.target == Target.CONTENT}
        rows = [{**row._mapping, "publication_id": publication, "verdict_id": last.get(row.claim_id)} for row in chunk]
        ledger.insert(published_claims, *rows)
