"""How reports tell what was published, what must be corrected, and who was asked for comment."""

from collections.abc import Sequence
from datetime import datetime

from factdb.queries.publication_rows import CommentRow, CorrectionRow, DueRow, PublicationRow
from factdb.rules.dates import embargoed, shown
from factdb.rules.numbers import counted


def imprint(publications: Sequence[PublicationRow], at: datetime) -> str | None:
    """What is to be known, at a moment, of a story's last publication that is out, and of one recorded since that is
    yet to come out; None where it was never published."""
    last = publications[-1:]
    out = [row for row in publications if not _waits(row, at)][-1:]
    return " ".join(published(row, at) for row in dict.fromkeys([*out, *last])) or None


def _waits(row: PublicationRow, at: datetime) -> bool:
    """Whether readers have not been told yet."""
    return row.published_at > at or bool(row.embargo_until and embargoed(row.embargo_until, at))


def published(row: PublicationRow, at: datetime) -> str:
    """`Published 2026-11-24 13:05 UTC, with 12 claims.`; under embargo, that and when it was recorded."""
    held = counted(row.claims, "claim")
    if row.embargo_until and embargoed(row.embargo_until, at):
        return f"Under embargo until {row.embargo_until}: recorded {shown(row.recorded_at)}, with {held}."
    verb = "To be published" if row.published_at > at else "Published"
    return f"{verb} {shown(row.published_at)}, with {held}."


def changed(row: DueRow) -> str:
    """How a published claim stands otherwise: `published as confirmed, now refuted`."""
    told = row.told
    content = f"published as {told.status}, now {row.status}" if told.status != row.status else None
    said = (
        f"attribution published as {told.attribution_status}, now {row.attribution_status}"
        if told.attribution_status != row.attribution_status
        else None
    )
    return "; ".join(filter(None, [content, said]))


def demand(rows: Sequence[DueRow]) -> str:
    """`2 claims have changed since readers were told of them, and need a correction`."""
    if len(rows) == 1:
        return "1 claim has changed since readers were told of it, and needs a correction"
    return f"{counted(len(rows), 'claim')} have changed since readers were told of them, and need a correction"


def corrected(row: CorrectionRow) -> str:
    """When a correction came out, and who wrote it."""
    return f"{shown(row.corrected_at)}, {row.corrected_by}"


def asked(row: CommentRow) -> str:
    """Who was asked for comment, how and when, and whether an answer came."""
    channel = f" ({row.channel})" if row.channel else ""
    answered = f"answered {shown(row.answered_at)}" if row.answered_at else "no answer so far"
    return f"{row.name}{channel}, asked {shown(row.asked_at)}, {answered}"
