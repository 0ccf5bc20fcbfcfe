"""Record what a story's readers were told after a published claim turned out otherwise."""

from datetime import datetime

from sqlalchemy import select

from factdb.actions.moment_of import moment_of
from factdb.errors import Refused
from factdb.queries.bounds import out_by
from factdb.queries.parts import verdicts_of
from factdb.queries.publication_rows import CorrectionRow
from factdb.queries.publications import corrections_of
from factdb.queries.standings import statuses
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger
from factdb.tables import corrections, publications, published_claims, stories
from factdb.vocabulary import Target


def correct_claim(ledger: Ledger, *, claim: int, text: str, by: str, at: datetime | None = None) -> CorrectionRow:
    """Records a correction of a published claim in the story it was published in, citing the verdict that stands.

    `at`, aware, is when the correction was published; without it, now. Raises NotFound for the claim, Refused where
    readers were never told of it (an edition under embargo tells them nothing), BadInput for a moment in the future.
    """
    statuses(ledger.connection, [claim])
    story_id = ledger.connection.execute(
        select(publications.c.story_id)
        .join(published_claims, published_claims.c.publication_id == publications.c.id)
        .where(published_claims.c.claim_id == claim, out_by(ledger.at))
        .order_by(publications.c.recorded_at.desc(), publications.c.id.desc())
        .limit(1)
    ).scalar()
    if story_id is None:
        raise _nobody_told(ledger, claim)
    when = moment_of(ledger, at, hint="a correction is dated when it was published.")
    decided = verdicts_of(ledger.connection, [claim]).get(claim, [])
    on_content = [each.id for each in decided if each.target == Target.CONTENT]
    row = {
        "story_id": story_id,
        "claim_id": claim,
        "verdict_id": on_content[-1] if on_content else None,
        "text": accepted(text, what="The correction"),
        "corrected_by": accepted_line(by, what="The name of who corrected it"),
        "corrected_at": when,
    }
    [number] = ledger.insert(corrections, row)
    return next(each for each in corrections_of(ledger.connection, [claim])[claim] if each.id == number)


def _nobody_told(ledger: Ledger, claim: int) -> Refused:
    query = (
        select(stories.c.slug)
        .join(publications, publications.c.story_id == stories.c.id)
        .join(published_claims, published_claims.c.publication_id == publications.c.id)
        .where(published_claims.c.claim_id == claim)
        .order_by(publications.c.recorded_at.desc(), publications.c.id.desc())
    )
    if waiting := ledger.connection.execute(query.limit(1)).scalar():
        return Refused(
            f"Readers have not been told of claim {claim} yet: {waiting} is yet to come out, or under embargo.",
            hint=f"to tell them how it stands now, publish it again before it comes out: factdb publish {waiting} …",
        )
    return Refused(
        f"Claim {claim} was never published: there is nothing to correct.",
        hint="judge it with 'factdb verify'; 'factdb publish STORY' records that its story came out.",
    )
