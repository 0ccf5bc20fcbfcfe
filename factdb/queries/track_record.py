"""A source's record: of how many claims that it made were how many checked, and how many stood."""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, case, exists, func, or_, select

from factdb.queries.chunked import batched
from factdb.queries.mergers import family
from factdb.queries.parts import attributed_by
from factdb.queries.standings import CHUNK, standings_at
from factdb.rules.tally import Tally, TrackRecord
from factdb.tables import attributions, claims, standings, verdicts
from factdb.vocabulary import Target


def track_record(connection: Connection, source_id: int, at: datetime | None = None) -> TrackRecord:
    """The record of a source and of those merged into it, by how their claims stand now. Each claim counts once.

    With `at`, an aware moment: by what was recorded, decided and merged then.
    """
    tallies: dict[tuple[bool, str], Counter[str]] = {
        (speaks, target): Counter() for speaks in (True, False) for target in Target
    }
    kin = family(connection, [source_id], at).keys()
    counts = _now(connection, kin) if at is None else _then(connection, kin, at)
    for speaks, status, attribution_status, number in counts:
        tallies[speaks, Target.CONTENT][status] += number
        tallies[speaks, Target.ATTRIBUTION][attribution_status] += number
    return TrackRecord(
        spoken={target: Tally(tallies[True, target]) for target in Target},
        relayed={target: Tally(tallies[False, target]) for target in Target},
    )


_Count: TypeAlias = tuple[bool, str, str, int]
"""Whether it speaks or only passes on, how the claims stand on both questions, and how many they are."""


def _now(connection: Connection, kin: Collection[int]) -> Iterator[_Count]:
    voices = _voices(kin, None).subquery()
    found = (voices.c.speaks, standings.c.status, standings.c.attribution_status)
    query = (
        select(*found, func.count().label("claims"))
        .join(standings, standings.c.claim_id == voices.c.claim_id)
        .group_by(*found)
    )
    for row in connection.execute(query):
        yield bool(row.speaks), row.status, row.attribution_status, row.claims


def _then(connection: Connection, kin: Collection[int], at: datetime) -> Iterator[_Count]:
    speaks = {row.claim_id: bool(row.speaks) for row in connection.execute(_voices(kin, at))}
    numbers = sorted(speaks)
    for chunk in batched(numbers, CHUNK):
        for claim, stand in standings_at(connection, chunk, at).items():
            yield speaks[claim], stand.status, stand.attribution_status, 1


def _voices(kin: Collection[int], until: datetime | None) -> Select[Any]:
    """The claims that some sources made, or only passed on; `until` leaves out what was recorded or merged later, save
    claims that were decided on before they were written down."""
    through = attributions.alias("through")
    passed_on = exists().where(through.c.claim_id == attributions.c.claim_id, through.c.via_id == attributions.c.id)
    query = select(attributions.c.claim_id, func.max(case((passed_on, 0), else_=1)).label("speaks"))
    if until is not None:
        logged = claims.alias("logged")
        decided = exists().where(verdicts.c.claim_id == logged.c.id, verdicts.c.decided_at <= until)
        known = or_(logged.c.recorded_at <= until, decided)
        query = query.join(logged, logged.c.id == attributions.c.claim_id).where(known)
    return query.where(attributions.c.source_id.in_(kin), *attributed_by(until)).group_by(attributions.c.claim_id)
