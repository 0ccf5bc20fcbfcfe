"""Sources that bear the name of another."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from factdb.queries.chunked import chunks
from factdb.tables import sources
from factdb.vocabulary import SourceKind


def namesakes(connection: Connection, numbers: Collection[int]) -> list[tuple[int, int, str, bool]]:
    """Of these named sources, those whose name another had before, none of the two merged: both numbers, and the name.

    Last, whether the first of the two has the lower uid: numbers differ between ledgers, and uids do not.

    Unnamed sources are left out: that two stories describe theirs in the same words makes them no one person.
    """
    others = sources.alias()
    query = (
        select(sources.c.id, others.c.id, sources.c.name, sources.c.uid < others.c.uid)
        .join(others, others.c.name_key == sources.c.name_key)
        .where(others.c.id < sources.c.id, sources.c.kind != SourceKind.UNNAMED, others.c.kind == sources.c.kind)
        .where(sources.c.merged_into_id.is_(None), others.c.merged_into_id.is_(None))
        .order_by(sources.c.id, others.c.id)
    )
    found: dict[int, tuple[int, int, str, bool]] = {}
    for chunk in chunks(numbers):
        for number, other, name, lower in connection.execute(query.where(sources.c.id.in_(chunk))):
            found.setdefault(number, (number, other, name, bool(lower)))
    return list(found.values())
