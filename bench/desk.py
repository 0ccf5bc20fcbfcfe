"""What a desk has in hand at any time, put into a ledger made up by bench/million.py, by factdb's own actions.

It is as much in a small ledger as in a large one: a week's claims do not become more because the years before were
many. So what daily questions find is the same in both, and what they take differs by what they read besides.
"""

from datetime import UTC, datetime, timedelta

from bench.sample import drafts
from factdb.actions.add_source import add_source
from factdb.actions.link_claims import link_claims
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.clock import now
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from factdb.vocabulary import ClaimKind, LinkKind, SourceKind, Status, Target

LOGGED = 500
"""Claims logged in the last weeks."""
OFFICES = 20
OTHERS = 50
"""Sources of the rest, which spoke before."""
SPOKEN = 200
"""Claims that offices made; as many are predictions, and bear the tag TAG."""
DOUBTED = 300
"""Older claims that somebody looked at in vain."""
DUE = 150
"""Of these, claims that are due to be looked at again."""
SAID = 100
"""Of these, claims of which it is disputed that somebody said so."""
CONTESTED = 25
"""Pairs of claims that contradict each other."""
TAG = "harbour"
THEN = datetime(2026, 6, 1, tzinfo=UTC)
"""After the years before, and before the last weeks."""


def set_out(place: Location, claims: int) -> None:
    """Puts it in a ledger of so many claims, 3,000 at least; those numbered 3, 13, 23 … were never judged."""
    writing(place, lambda ledger: _act(ledger, claims), by="bench")


def _act(ledger: Ledger, claims: int) -> None:
    offices = [
        add_source(ledger, kind=SourceKind.OFFICE, name=f"Office {number} of the harbour").id
        for number in range(1, OFFICES + 1)
    ]
    log_claims(ledger, [_draft(number, offices) for number in range(LOGGED)])
    older = list(range(3, claims, 10)[:: claims // 10 // DOUBTED][:DOUBTED])
    day = (now() - timedelta(weeks=1)).date().isoformat()
    for some, check_after in ((older[:DUE], day), (older[DUE:], None)):
        _judge(ledger, some, Status.UNCONFIRMED, check_after)
    _judge(ledger, older[:SAID], Status.DISPUTED, None, Target.ATTRIBUTION)
    for one, other in zip(older[-CONTESTED:], older[-2 * CONTESTED : -CONTESTED], strict=True):
        link_claims(ledger, claim=one, other=other, kind=LinkKind.CONTRADICTS)


def _draft(number: int, offices: list[int]) -> ClaimDraft:
    spoken = number < SPOKEN
    return ClaimDraft(
        text=f"{TEXTS[number]} It is what came in as number {number}.",
        kind=ClaimKind.PREDICTION if spoken else ClaimKind.EVENT,
        tags=[TAG] if spoken else [],
        voices=[VoiceDraft(source_id=offices[number % OFFICES] if spoken else number % OTHERS + 1)],
    )


TEXTS = [draft.text for draft in drafts(LOGGED)]


def _judge(
    ledger: Ledger, claims: list[int], status: Status, check_after: str | None, target: Target = Target.CONTENT
) -> None:
    record_verdicts(
        ledger,
        claims=claims,
        status=status,
        because="Nobody answered.",
        by="bench",
        target=target,
        check_after=check_after,
    )
