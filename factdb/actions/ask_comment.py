"""Record that somebody was asked for comment on claims, and the answer: the right of reply."""

from collections.abc import Sequence
from datetime import datetime

from factdb.actions.moment_of import moment_of
from factdb.errors import Refused
from factdb.queries.comments import requests_of
from factdb.queries.rows import SourceRow
from factdb.queries.standings import statuses
from factdb.rules.dates import shown
from factdb.rules.wording import accepted, accepted_line
from factdb.store.work import Ledger
from factdb.tables import comment_requests


def ask_comment(
    ledger: Ledger, *, claims: Sequence[int], source_id: int, channel: str | None = None, at: datetime | None = None
) -> list[int]:
    """Records that a source was asked about each of the claims; returns the requests' numbers.

    `at`, aware, is when; without it, now. Asking again adds a request. Raises NotFound for a claim that is not there,
    BadInput for a moment in the future.
    """
    numbers = list(dict.fromkeys(claims))
    statuses(ledger.connection, numbers)
    row = {
        "source_id": source_id,
        "channel": accepted_line(channel, what="The channel") if channel is not None else None,
        "asked_at": _happened(ledger, at),
    }
    return ledger.insert(comment_requests, *({"claim_id": number, **row} for number in numbers))


def record_answer(
    ledger: Ledger, *, claims: Sequence[int], source: SourceRow, answer: str, at: datetime | None = None
) -> list[int]:
    """Records what a source answered, on each of the claims, and returns the numbers of the requests it answers.

    It answers every request that was open then: who was asked twice need not answer twice. Raises NotFound for a claim
    that is not there, BadInput for a moment in the future, Refused for a claim on which no request was open.
    """
    numbers, when = list(dict.fromkeys(claims)), _happened(ledger, at)
    statuses(ledger.connection, numbers)
    text = accepted(answer, what="The answer")
    asked = requests_of(ledger.connection, numbers)
    answered: list[int] = []
    for number in numbers:
        mine = [row for row in asked.get(number, ()) if row.source_id == source.id and row.answered_at is None]
        if not (open_then := [row.id for row in mine if row.asked_at <= when]):
            then = f" on {shown(when)}" if mine else ""
            raise Refused(
                f"No request to {source.label} on claim {number} was open{then}.",
                hint=f"record the question first: factdb ask {number} {source.id}; --at says when it was put.",
            )
        answered += open_then
    for each in answered:
        ledger.change(comment_requests, each, answered_at=when, answer=text)
    return answered


def _happened(ledger: Ledger, at: datetime | None) -> datetime:
    return moment_of(ledger, at, hint="date it when it happened.")
