"""How sources were called at some past moment, where they have been renamed since."""

from collections import namedtuple
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from factdb.queries.earlier import Content, changed_since
from factdb.queries.rows import AttributionRow
from factdb.tables import sources

Voice = namedtuple("Voice", [each.name for each in fields(AttributionRow)][:-3])  # type: ignore[misc]
"""An attribution as it is read, before what follows from others is added."""


def sources_then(connection: Connection, numbers: Iterable[int | None], until: datetime | None) -> dict[int, Content]:
    """Of these sources, those changed after `until`, each with its columns as they stood then, by number."""
    wanted = {number for number in numbers if number is not None}
    return changed_since(connection, sources, wanted, until) if wanted else {}


def named_then(connection: Connection, rows: Sequence[Any], until: datetime) -> list[Any]:
    """Attributions with their sources and organizations called as they were at `until`.

    `rows` have, beside the columns of Voice: `spoken_id`, the source attributed, before any merger; `organization_id`;
    and `told`, the descriptor of the attribution itself.
    """
    numbers = {number for row in rows for number in (row.source_id, row.spoken_id, row.organization_id)}
    then = sources_then(connection, numbers, until)
    voices = []
    for row in rows:
        known = {name: value for name, value in row._mapping.items() if name in Voice._fields}
        if meant := then.get(row.source_id):
            known |= {"name": meant["name"], "kind": meant["kind"]}
        if (spoken := then.get(row.spoken_id)) and row.told is None:
            known["descriptor"] = spoken["descriptor"]
        if employer := then.get(row.organization_id):
            known["organization"] = employer["name"]
        voices.append(Voice(**known))
    return voices
