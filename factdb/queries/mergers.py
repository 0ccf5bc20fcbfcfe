"""Which sources had been merged into which at some past moment."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from factdb.tables import attributions, journal, sources


def earlier_mergers(connection: Connection, claims: Sequence[int], until: datetime) -> dict[int, int]:
    """Of the sources of claims: those merged anew after `until` that had been merged before, into which other then.

    A source points to one other. What it pointed to before that one was merged in turn stands in the journal.
    """
    later = (
        select(attributions.c.source_id)
        .join(sources, sources.c.id == attributions.c.source_id)
        .where(attributions.c.claim_id.in_(claims), sources.c.merged_at > until)
    )
    last = (
        select(func.max(journal.c.seq))
        .where(journal.c.table_name == sources.name, journal.c.row_id.in_(later), journal.c.recorded_at <= until)
        .group_by(journal.c.row_id)
    )
    found = connection.execute(select(journal.c.row_id, journal.c.content).where(journal.c.seq.in_(last)))
    pointed = {row.row_id: json.loads(row.content)["merged_into_id"] for row in found}
    return {number: into for number, into in pointed.items() if into is not None}
