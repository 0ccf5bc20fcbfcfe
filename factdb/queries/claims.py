"""Claims: found by filters, loaded whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, UnaryExpression, case, func, select

from factdb.errors import NotFound
from factdb.queries import parts
from factdb.queries.rows import ClaimRow
from factdb.rules.standing import Decision, Standing, Voice, standing
from factdb.tables import attributions, claim_tags, claims, sources, standings, stories, tags, verdicts
from factdb.vocabulary import WORST_FIRST, Flag

CHUNK = 500
"""Claims loaded at a time: enough to make statements few, few enough to keep memory flat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """Which claims are wanted; a field left empty does not narrow. `since` and `until` bound when they were logged.

    `as_of` keeps claims that were logged or judged by then; statuses and flags are today's all the same.
    """

    ids: Sequence[int] | None = None
    story_id: int | None = None
    source_id: int | None = None
    source_kind: str | None = None
    status: Sequence[str] = ()
    attribution_status: str | None = None
    kind: str | None = None
    tag: str | None = None
    flag: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    as_of: datetime | None = None


def claim(connection: Connection, number: int) -> ClaimRow:
    """The claim with a number, whole. Raises NotFound."""
    found = list(load_claims(connection, [number]))
    if not found:
        raise NotFound(f"There is no claim {number}.", hint="'factdb list' shows them all.")
    return found[0]


def find_claims(
    connection: Connection, wanted: ClaimFilter, *, order: str = "id", limit: int | None = None
) -> list[int]:
    """The numbers of the claims wanted. `order` is `id`, `newest`, or `status` (worst first)."""
    query = select(claims.c.id).join(standings, standings.c.claim_id == claims.c.id).where(*_conditions(wanted))
    return list(connection.execute(query.order_by(*_order(order)).limit(limit)).scalars())


def count_by_status(connection: Connection, wanted: ClaimFilter) -> dict[str, int]:
    """How many of the claims wanted stand at each status; statuses without claims are left out."""
    query = (
        select(standings.c.status, func.count())
        .select_from(claims.join(standings, standings.c.claim_id == claims.c.id))
        .where(*_conditions(wanted))
        .group_by(standings.c.status)
    )
    return {status: count for status, count in connection.execute(query)}


def load_claims(connection: Connection, ids: Sequence[int], *, as_of: datetime | None = None) -> Iterator[ClaimRow]:
    """Claims by number, whole, in the order given, a chunk of statements at a time.

    With `as_of`, what was recorded later and decided later is left out, and the standing is of that moment.
    """
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        by_id = {row.id: row for row in _load(connection, chunk, as_of)}
        yield from (by_id[number] for number in chunk if number in by_id)


def _load(connection: Connection, ids: Sequence[int], as_of: datetime | None) -> Iterator[ClaimRow]:
    columns = claims.c["id", "uid", "text", "kind", "note", "recorded_at", "recorded_by"]
    found = connection.execute(
        select(columns, stories.c.slug.label("story"), standings)
        .join(standings, standings.c.claim_id == claims.c.id)
        .outerjoin(stories, stories.c.id == claims.c.story_id)
        .where(claims.c.id.in_(ids))
    ).all()
    voices = parts.attributions_of(connection, ids, as_of)
    evidence = parts.evidence_of(connection, ids, as_of)
    decided = parts.verdicts_of(connection, ids, as_of)
    tagged, linked = parts.tags_of(connection, ids, as_of), parts.links_of(connection, ids, as_of)
    for row in found:
        number = row.id
        stands = (
            Standing(row.status, row.attribution_status, bool(row.overridden), row.sources, row.named_sources)
            if as_of is None
            else _standing_then(decided.get(number, []), voices.get(number, []))
        )
        yield ClaimRow(
            id=number,
            uid=row.uid,
            text=row.text,
            kind=row.kind,
            note=row.note,
            story=row.story,
            status=stands.status,
            attribution_status=stands.attribution_status,
            flags=stands.flags,
            tags=tuple(tagged.get(number, ())),
            sources=tuple(voices.get(number, ())),
            evidence=tuple(evidence.get(number, ())),
            verdicts=tuple(decided.get(number, ())),
            links=tuple(linked.get(number, ())),
            recorded_at=row.recorded_at,
            recorded_by=row.recorded_by,
        )


def _standing_then(decided: list[parts.VerdictRow], voices: list[parts.AttributionRow]) -> Standing:
    return standing(
        [Decision(v.id, v.target, v.status, v.decided_at, v.override_reason is not None) for v in decided],
        [Voice(a.id, a.source_id, a.kind, a.via_id) for a in voices],
    )


def _conditions(wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    tests: list[ColumnElement[bool] | None] = [
        claims.c.id.in_(wanted.ids) if wanted.ids is not None else None,
        claims.c.story_id == wanted.story_id if wanted.story_id is not None else None,
        claims.c.kind == wanted.kind if wanted.kind else None,
        claims.c.recorded_at >= wanted.since if wanted.since else None,
        claims.c.recorded_at <= wanted.until if wanted.until else None,
        (claims.c.recorded_at <= wanted.as_of) | claims.c.id.in_(_judged_by(wanted.as_of)) if wanted.as_of else None,
        standings.c.status.in_(wanted.status) if wanted.status else None,
        standings.c.attribution_status == wanted.attribution_status if wanted.attribution_status else None,
        FLAGGED[Flag(wanted.flag)] if wanted.flag else None,
        claims.c.id.in_(_spoken_by(wanted)) if wanted.source_id or wanted.source_kind else None,
        claims.c.id.in_(_tagged(wanted.tag)) if wanted.tag else None,
    ]
    return [test for test in tests if test is not None]


FLAGGED: dict[Flag, ColumnElement[bool]] = {
    Flag.SINGLE_SOURCE: standings.c.sources == 1,
    Flag.UNNAMED_ONLY: (standings.c.sources > 0) & (standings.c.named_sources == 0),
    Flag.OVERRIDDEN: standings.c.overridden == 1,
}
"""Each flag as a condition on the standing; `Standing.flags` says the same of one row, and a test compares."""


def _spoken_by(wanted: ClaimFilter) -> Select[tuple[int]]:
    meant = func.coalesce(sources.c.merged_into_id, sources.c.id)
    query = select(attributions.c.claim_id).join(sources, sources.c.id == attributions.c.source_id)
    query = query.where(*parts.attributed_by(wanted.as_of))
    if wanted.source_id:
        query = query.where(meant == wanted.source_id)
    if wanted.source_kind:
        query = query.where(sources.c.kind == wanted.source_kind)
    return query


def _judged_by(moment: datetime) -> Select[tuple[int]]:
    return select(verdicts.c.claim_id).where(verdicts.c.decided_at <= moment)


def _tagged(name: str) -> Select[tuple[int]]:
    return select(claim_tags.c.claim_id).join(tags).where(tags.c.name == name)


def _order(order: str) -> list[ColumnElement[int] | UnaryExpression[int]]:
    if order == "newest":
        return [claims.c.id.desc()]
    if order == "status":
        return [case({status: rank for rank, status in enumerate(WORST_FIRST)}, value=standings.c.status), claims.c.id]
    return [claims.c.id]


