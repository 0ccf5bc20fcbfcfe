"""A source's record: of how many claims that it made were how many checked, and how many stood."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection, Select, case, exists, func, select

from factdb.rules.tally import Tally, TrackRecord
from factdb.tables import attributions, sources, standings
from factdb.vocabulary import Target


def track_record(connection: Connection, source_id: int) -> TrackRecord:
    """The record of a source and of those merged into it, by how their claims stand now. Each claim counts once."""
    tallies: dict[tuple[bool, str], Counter[str]] = {
        (speaks, target): Counter() for speaks in (True, False) for target in Target
    }
    for row in connection.execute(_counts(source_id)):
        tallies[bool(row.speaks), Target.CONTENT][row.status] += row.claims
        tallies[bool(row.speaks), Target.ATTRIBUTION][row.attribution_status] += row.claims
    return TrackRecord(
        spoken={target: Tally(tallies[True, target]) for target in Target},
        relayed={target: Tally(tallies[False, target]) for target in Target},
    )


def _counts(source_id: int) -> Select[Any]:
    family = select(sources.c.id).where((sources.c.id == source_id) | (sources.c.merged_into_id == source_id))
    through = attributions.alias("through")
    passed_on = exists().where(through.c.claim_id == attributions.c.claim_id, through.c.via_id == attributions.c.id)
    voices = (
        select(attributions.c.claim_id, func.max(case((passed_on, 0), else_=1)).label("speaks"))
        .where(attributions.c.source_id.in_(family))
        .group_by(attributions.c.claim_id)
        .subquery()
    )
    found = (voices.c.speaks, standings.c.status, standings.c.attribution_status)
    return (
        select(*found, func.count().label("claims"))
        .join(standings, standings.c.claim_id == voices.c.claim_id)
        .group_by(*found)
    )
