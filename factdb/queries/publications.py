"""Publications of stories, what was frozen at them, corrections made and corrections due."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, ScalarSelect, Subquery, case, func, literal, or_, select, union_all

from factdb.clock import now
from factdb.queries.bounds import out_by, recorded_by
from factdb.queries.parts import by_claim
from factdb.queries.publication_rows import CorrectionRow, DueRow, FrozenRow, PublicationRow, ToldRow
from factdb.tables import claims, corrections, publications, published_claims, standings, stories, verdicts
from factdb.vocabulary import Status, Target


def publications_of(connection: Connection, story_id: int, until: datetime | None = None) -> list[PublicationRow]:
    """The publications of a story, in the order they were recorded; `until` leaves out those recorded later."""
    frozen = select(func.count()).where(published_claims.c.publication_id == publications.c.id).scalar_subquery()
    columns = publications.c["id", "uid", "published_at", "embargo_until", "head_seq", "head_hash"]
    query = (
        select(*columns, *publications.c["recorded_at", "recorded_by"], stories.c.slug.label("story"))
        .add_columns(frozen.label("claims"))
        .join(stories, stories.c.id == publications.c.story_id)
        .where(publications.c.story_id == story_id, *recorded_by(publications.c.recorded_at, until))
        .order_by(publications.c.recorded_at, publications.c.id)
    )
    return [PublicationRow(**row._mapping) for row in connection.execute(query)]


def frozen_claims(connection: Connection, publication: int) -> list[FrozenRow]:
    """How the claims of a publication stood at it, in the order of their numbers."""
    query = (
        select(*published_claims.c["claim_id", "status", "attribution_status", "verdict_id"], claims.c.text)
        .join(claims, claims.c.id == published_claims.c.claim_id)
        .where(published_claims.c.publication_id == publication)
        .order_by(published_claims.c.claim_id)
    )
    return [FrozenRow(**row._mapping) for row in connection.execute(query)]


def last_told(
    connection: Connection, of: Sequence[int], *, story_id: int | None = None, until: datetime | None = None
) -> dict[int, ToldRow]:
    """What readers were last told of those claims that were published, in one story or in any; at `until`, if given.

    What is under embargo, or is yet to come out, they have not been told.
    """
    told = _told(story_id, of, until)
    query = select(*told.c["claim_id", "told_at", "status", "attribution_status"], stories.c.slug.label("story"))
    found = connection.execute(query.join(stories, stories.c.id == told.c.story_id).where(told.c.latest == 1))
    return {row.claim_id: ToldRow(**row._mapping) for row in found}


def corrections_due(
    connection: Connection, *, story_id: int | None = None, of: Sequence[int] | None = None
) -> list[DueRow]:
    """The published claims that stand otherwise than readers were last told, among all of them, or a story's, or some.

    Readers are told by a publication how a claim stands, once it has come out and no embargo holds, and by a correction
    how it stood when that was recorded. Who publishes again tells them anew.
    """
    return _changed(connection, _told(story_id, of, None))


def changed_before_told(
    connection: Connection, *, story_id: int | None = None, of: Sequence[int] | None = None
) -> list[DueRow]:
    """The claims that stand otherwise than in the edition that readers are still to be told of: it is yet to come out,
    or under embargo. Until then no correction is due; who publishes the story again tells them how it stands."""
    return _changed(connection, _told(story_id, of, None, waiting=True), waiting=True)


def _changed(connection: Connection, told: Subquery, *, waiting: bool = False) -> list[DueRow]:
    query = (
        select(*told.c["claim_id", "told_at"], stories.c.slug, claims.c.text)
        .add_columns(told.c.status.label("told"), told.c.attribution_status.label("told_attribution"))
        .add_columns(*standings.c["status", "attribution_status"])
        .join(stories, stories.c.id == told.c.story_id)
        .join(claims, claims.c.id == told.c.claim_id)
        .join(standings, standings.c.claim_id == told.c.claim_id)
        .where(told.c.latest == 1, told.c.out == int(not waiting))
        .where(or_(told.c.status != standings.c.status, told.c.attribution_status != standings.c.attribution_status))
        .order_by(told.c.claim_id)
    )
    return [
        DueRow(
            told=ToldRow(row.claim_id, row.slug, row.told_at, row.told, row.told_attribution),
            text=row.text,
            status=row.status,
            attribution_status=row.attribution_status,
        )
        for row in connection.execute(query)
    ]


def corrections_of(
    connection: Connection, numbers: Sequence[int], until: datetime | None = None
) -> dict[int, list[CorrectionRow]]:
    """The corrections of claims, by claim, in the order they were recorded; `until` leaves out later ones."""
    columns = corrections.c["id", "uid", "claim_id", "verdict_id", "text", "corrected_by", "corrected_at"]
    query = (
        select(*columns, *corrections.c["recorded_at", "recorded_by"])
        .where(corrections.c.claim_id.in_(numbers), *recorded_by(corrections.c.recorded_at, until))
        .order_by(corrections.c.recorded_at, corrections.c.id)
    )
    return by_claim(CorrectionRow(**row._mapping) for row in connection.execute(query))


def _told(story_id: int | None, of: Sequence[int] | None, until: datetime | None, *, waiting: bool = False) -> Subquery:
    """Every time that readers were told of a claim, and how it stood then; `latest` is 1 for the last time.

    With `waiting`, publications count whose readers are yet to be told, and `out` is 0 for these.
    """
    out = out_by(until or now())
    frozen = (
        select(
            *published_claims.c["claim_id", "status", "attribution_status"],
            publications.c.story_id,
            publications.c.recorded_at.label("told_at"),
            # What one transaction records has one moment: a correction then comes after what it corrects.
            literal(0).label("place"),
            publications.c.id,
            case((out, 1), else_=0).label("out"),
        )
        .join(publications, publications.c.id == published_claims.c.publication_id)
        .where(*_narrowed(published_claims, of), *_in_story(publications, story_id))
        .where(*recorded_by(publications.c.recorded_at, until), *([] if waiting else [out]))
    )
    corrected = (
        select(
            corrections.c.claim_id,
            func.coalesce(_status_then(Target.CONTENT), Status.UNCHECKED.value).label("status"),
            func.coalesce(_status_then(Target.ATTRIBUTION), Status.UNCHECKED.value).label("attribution_status"),
            corrections.c.story_id,
            corrections.c.recorded_at.label("told_at"),
            literal(1).label("place"),
            corrections.c.id,
            literal(1).label("out"),
        )
        .where(*_narrowed(corrections, of), *_in_story(corrections, story_id))
        .where(*recorded_by(corrections.c.recorded_at, until))
    )
    each = union_all(frozen, corrected).subquery("each")
    order = (each.c.told_at.desc(), each.c.place.desc(), each.c.id.desc())
    latest = func.row_number().over(partition_by=each.c.claim_id, order_by=order).label("latest")
    return select(each, latest).subquery("told")


def _status_then(target: Target) -> ScalarSelect[str]:
    """The status that the verdicts on a correction's claim had put it at when the correction was recorded."""
    return (
        select(verdicts.c.status)
        .where(verdicts.c.claim_id == corrections.c.claim_id, verdicts.c.target == target.value)
        .where(verdicts.c.recorded_at <= corrections.c.recorded_at)
        .order_by(verdicts.c.decided_at.desc(), verdicts.c.recorded_at.desc(), verdicts.c.id.desc())
        .limit(1)
        .correlate(corrections)
        .scalar_subquery()
    )


def _narrowed(table: Any, of: Sequence[int] | None) -> list[Any]:
    return [] if of is None else [table.c.claim_id.in_(of)]


def _in_story(table: Any, story_id: int | None) -> list[Any]:
    return [] if story_id is None else [table.c.story_id == story_id]
