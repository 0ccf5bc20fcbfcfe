"""How rows that are corrected in place stood at some past moment: the journal has what they held before."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, Table, func, select

from factdb.tables import journal

Content: TypeAlias = dict[str, Any]

Numbers: TypeAlias = "Collection[int] | Select[tuple[int]]"


def changed_since(connection: Connection, table: Table, numbers: Numbers, until: datetime | None) -> dict[int, Content]:
    """Of the rows of a table with these numbers, those changed after `until`, each as it stood then, by number.

    Rows that were not there yet are left out, and without `until` there are none. Moments are stamps, as the journal
    has them.
    """
    if until is None:
        return {}
    entries = select(journal.c.row_id).where(journal.c.table_name == table.name, journal.c.row_id.in_(numbers))
    changed = entries.where(journal.c.act == "change", journal.c.recorded_at > until)
    last = (
        select(func.max(journal.c.seq))
        .where(journal.c.table_name == table.name, journal.c.row_id.in_(changed), journal.c.recorded_at <= until)
        .group_by(journal.c.row_id)
    )
    found = connection.execute(select(journal.c.row_id, journal.c.content).where(journal.c.seq.in_(last)))
    return {row.row_id: json.loads(row.content) for row in found}
