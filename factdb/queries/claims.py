"""Claims: found by filters, loaded whole."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    UnaryExpression,
    case,
    exists,
    func,
    literal,
    select,
    union_all,
)

from factdb.clock import now
from factdb.errors import NotFound
from factdb.queries import parts
from factdb.queries.among import among
from factdb.queries.chunked import batched
from factdb.queries.comments import requests_of
from factdb.queries.mergers import kin_of
from factdb.queries.publications import corrections_of
from factdb.queries.rows import ClaimRow
from factdb.queries.signoffs import ratings_of, signoffs_of
from factdb.queries.standings import flagged, kept_standing, standings_at, with_stale
from factdb.rules.numbers import claims_named
from factdb.tables import attributions, claim_tags, claims, sources, standings, stories, tags, verdicts
from factdb.vocabulary import WORST_FIRST, Flag, Target

CHUNK = 500
"""Claims loaded at a time: enough to make statements few, few enough to keep memory flat."""

MANY = 50_000
"""Attributions to sources of a kind from which on claims are gone through in order, instead of listed beforehand."""

STANDING = standings.join(claims, claims.c.id == standings.c.claim_id)
"""Claims with what their verdicts add up to: every claim has a standing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFilter:
    """Which claims are wanted; a field left empty does not narrow. `since` and `until` bound when they were logged.

    `as_of` keeps claims that were logged or judged by then, `known_at` those that were written down by then; statuses
    and flags are today's all the same. `judged` keeps claims that a verdict ever gave one of these statuses.
    """

    ids: Sequence[int] | None = None
    story_id: int | None = None
    source_id: int | None = None
    source_kind: str | None = None
    status: Sequence[str] = ()
    judged: Sequence[str] = ()
    attribution_status: str | None = None
    kind: str | None = None
    tag: str | None = None
    flag: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    as_of: datetime | None = None
    known_at: datetime | None = None


def claim(connection: Connection, number: int) -> ClaimRow:
    """The claim with a number, whole. Raises NotFound."""
    return claims_numbered(connection, [number])[0]


def claims_numbered(connection: Connection, ids: Sequence[int]) -> list[ClaimRow]:
    """The claims with these numbers, whole, in the order given. Raises NotFound, naming those that are not there."""
    found = list(load_claims(connection, ids))
    if missing := set(ids) - {row.id for row in found}:
        raise NotFound(
            f"There {'is' if len(missing) == 1 else 'are'} no {claims_named(missing)}.",
            hint="'factdb list' shows the claims there are.",
        )
    return found


def find_claims(
    connection: Connection, wanted: ClaimFilter, *, order: str = "id", limit: int | None = None
) -> list[int]:
    """The numbers of the claims wanted. `order` is `id`, `newest`, or `status` (worst first)."""
    return list(connection.execute(rows_wanted(connection, [claims.c.id], wanted, order, limit)).scalars().all())


def numbers_of(connection: Connection, wanted: ClaimFilter) -> "array[int]":
    """The numbers of the claims wanted, rising, eight bytes each: of a million, what `load_claims` can be given."""
    query = rows_wanted(connection, [claims.c.id], wanted)
    # A server would otherwise send them all before the first is read.
    return array("q", connection.execute(query, execution_options={"yield_per": 10 * CHUNK}).scalars())


def count_claims(connection: Connection, wanted: ClaimFilter, *, most: int | None = None) -> int:
    """How many claims are wanted. It stops at `most`: no database keeps a count, all would have to be read."""
    tests = conditions(connection, wanted)
    # Every claim has a standing: without conditions, the join would only cost time.
    each = select(literal(1)).select_from(STANDING if tests else claims).where(*tests).limit(most)
    return connection.execute(select(func.count()).select_from(each.subquery("each_one"))).scalar_one()


def count_by_status(connection: Connection, wanted: ClaimFilter) -> dict[str, int]:
    """How many of the claims wanted stand at each status; statuses without claims are left out."""
    query = (
        select(standings.c.status, func.count().label("claims"))
        .select_from(STANDING)
        .where(*conditions(connection, wanted))
        .group_by(standings.c.status)
    )
    return {row.status: row.claims for row in connection.execute(query)}


def load_claims(
    connection: Connection, ids: Sequence[int], *, as_of: datetime | None = None, known_at: datetime | None = None
) -> Iterator[ClaimRow]:
    """Claims by number, whole, in the order given, a chunk of statements at a time.

    With `as_of`, what was recorded later and decided later is left out, and the standing is of that moment. `known_at`
    leaves out what was written down later, verdicts that were decided before included.
    """
    for chunk in batched(ids, CHUNK):
        by_id = {row.id: row for row in _load(connection, chunk, as_of, known_at)}
        yield from (by_id[number] for number in chunk if number in by_id)


def _load(
    connection: Connection, ids: Sequence[int], as_of: datetime | None, known_at: datetime | None
) -> Iterator[ClaimRow]:
    then = min(filter(None, [as_of, known_at]), default=None)
    columns = claims.c["id", "uid", "text", "kind", "note", "recorded_at", "recorded_by"]
    found = connection.execute(
        select(*columns, stories.c.slug.label("story"), standings)
        .select_from(STANDING)
        .outerjoin(stories, stories.c.id == claims.c.story_id)
        .where(among(claims.c.id, ids))
    ).all()
    belonging = _parts(connection, ids, then, known_at)
    stood = standings_at(connection, ids, then, known_at) if then else {}
    today = (then or now()).date().isoformat()
    for number, uid, text, kind, note, recorded_at, recorded_by, story, *kept in found:
        stands = with_stale(stood[number], today) if then else kept_standing(kept, today)
        yield ClaimRow(
            id=number,
            uid=uid,
            text=text,
            kind=kind,
            note=note,
            story=story,
            status=stands.status,
            attribution_status=stands.attribution_status,
            low=stands.low,
            high=stands.high,
            flags=stands.flags,
            check_after=stands.check_after,
            recorded_at=recorded_at,
            recorded_by=recorded_by,
            **{name: tuple(rows.get(number, ())) for name, rows in belonging.items()},
        )


def _parts(
    connection: Connection, ids: Sequence[int], then: datetime | None, known_at: datetime | None
) -> dict[str, Mapping[int, Sequence[Any]]]:
    """What belongs to claims: by its field in ClaimRow, then by claim."""
    return {
        "tags": parts.tags_of(connection, ids, then),
        "sources": parts.attributions_of(connection, ids, then, known_at),
        "evidence": parts.evidence_of(connection, ids, then),
        "verdicts": parts.verdicts_of(connection, ids, then, known_at),
        "signoffs": signoffs_of(connection, ids, then),
        "ratings": ratings_of(connection, ids, then, known_at),
        "requests": requests_of(connection, ids, then),
        "corrections": corrections_of(connection, ids, then),
        "links": parts.links_of(connection, ids, then),
    }


def rows_wanted(
    connection: Connection,
    columns: Iterable[ColumnElement[Any]],
    wanted: ClaimFilter,
    order: str = "id",
    limit: int | None = None,
) -> Select[Any]:
    """Columns of the claims wanted and their standings, in the order that `find_claims` describes."""
    tests = conditions(connection, wanted)
    if order == "status" and limit and not tests:
        tests = [standings.c.claim_id.in_(_first_at_each_status(limit))]
    return select(*columns).select_from(STANDING).where(*tests).order_by(*_in_order(order, wanted)).limit(limit)


def _first_at_each_status(limit: int) -> Select[tuple[int]]:
    """So many claims at each status: the worst are among them, and the rest need not be sorted."""
    ranked = standings.alias("ranked")
    numbers = select(ranked.c.claim_id).order_by(ranked.c.claim_id).limit(limit)
    each = (numbers.where(ranked.c.status == status).subquery() for status in WORST_FIRST)
    return select(union_all(*(select(first.c.claim_id) for first in each)).subquery().c.claim_id)


def conditions(connection: Connection, wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    """What a filter asks of a claim with its standing, as SQL."""
    alone = _by_day_alone(wanted)
    if alone is not None:
        return [standings.c.claim_id.in_(alone)]
    tests: list[ColumnElement[bool] | None] = [
        claims.c.id.in_(wanted.ids) if wanted.ids is not None else None,
        claims.c.story_id == wanted.story_id if wanted.story_id is not None else None,
        claims.c.kind == wanted.kind if wanted.kind else None,
        *_logged(claims, wanted),
        (claims.c.recorded_at <= wanted.as_of) | _judged_by(wanted.as_of) if wanted.as_of else None,
        claims.c.recorded_at <= wanted.known_at if wanted.known_at else None,
        standings.c.status.in_(wanted.status) if wanted.status else None,
        claims.c.id.in_(_judged(wanted.judged)) if wanted.judged else None,
        standings.c.attribution_status == wanted.attribution_status if wanted.attribution_status else None,
        flagged(Flag(wanted.flag), now().date().isoformat()) if wanted.flag else None,
        _spoken_by(connection, wanted) if wanted.source_id or wanted.source_kind else None,
        claims.c.id.in_(_tagged(wanted.tag)) if wanted.tag else None,
    ]
    return [test for test in tests if test is not None]


def _by_day_alone(wanted: ClaimFilter) -> Select[tuple[int]] | None:
    """The numbers of the claims of some days, where nothing else is asked of them.

    SQLite would walk through all claims in order rather than find these by an index and sort them.
    """
    logged, late = claims.alias("logged"), standings.alias("late")
    if wanted == ClaimFilter(flag=Flag.STALE):
        return select(late.c.claim_id).where(late.c.check_after <= now().date().isoformat())
    if wanted != ClaimFilter() and wanted == ClaimFilter(since=wanted.since, until=wanted.until):
        return select(logged.c.id).where(*_logged(logged, wanted))
    return None


def _logged(table: FromClause, wanted: ClaimFilter) -> list[ColumnElement[bool]]:
    since = [table.c.recorded_at >= wanted.since] if wanted.since else []
    return since + ([table.c.recorded_at <= wanted.until] if wanted.until else [])


def _spoken_by(connection: Connection, wanted: ClaimFilter) -> ColumnElement[bool]:
    query = select(attributions.c.claim_id).where(
        *parts.attributed_by(min(filter(None, [wanted.as_of, wanted.known_at]), default=None))
    )
    if wanted.source_id:
        query = query.where(attributions.c.source_id.in_(kin_of(wanted.source_id)))
    if wanted.source_kind:
        meant = sources.alias("meant")
        kinds = select(sources.c.id).join(meant, meant.c.id == func.coalesce(sources.c.merged_into_id, sources.c.id))
        query = query.where(attributions.c.source_id.in_(kinds.where(meant.c.kind == wanted.source_kind)))
        # SQLite would list all of them before it shows the first. Where they are many, the next one is near.
        some = select(func.count()).select_from(query.with_only_columns(literal(1)).limit(MANY).subquery("some"))
        if not wanted.source_id and connection.execute(some).scalar_one() == MANY:
            return query.where(attributions.c.claim_id == claims.c.id).exists()
    return claims.c.id.in_(query)


def _judged_by(moment: datetime) -> ColumnElement[bool]:
    # Asked of each claim: a list of all that were judged by then would be read from end to end.
    return exists().where(verdicts.c.claim_id == claims.c.id, verdicts.c.decided_at <= moment)


def _judged(statuses: Sequence[str]) -> Select[tuple[int]]:
    return select(verdicts.c.claim_id).where(verdicts.c.target == Target.CONTENT, verdicts.c.status.in_(statuses))


def _tagged(name: str) -> Select[tuple[int]]:
    return select(claim_tags.c.claim_id).join(tags).where(tags.c.name == name)


def _in_order(order: str, wanted: ClaimFilter) -> list[ColumnElement[int] | UnaryExpression[int]]:
    # The two are equal. SQLite reads an index in order, and need not sort, where it is told that table's.
    number = claims.c.id if wanted.kind else standings.c.claim_id
    if order == "newest":
        return [number.desc()]
    if order == "status":
        return [case({status: rank for rank, status in enumerate(WORST_FIRST)}, value=standings.c.status), number]
    return [number]
