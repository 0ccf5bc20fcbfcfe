"""Sources that two desks merged, one after the other."""

from sqlalchemy import select

from factdb.store.work import Ledger
from factdb.tables import sources


def straighten(ledger: Ledger) -> list[int]:
    """Lets every merged source point to the one that all of them count as; returns the numbers of those changed.

    One desk merged a source into a second, the other that one into a third: within a ledger `merge_sources` sees to it.
    """
    changed: list[int] = []
    onward = sources.alias()
    columns = [*sources.c["id", "merged_at"], onward.c.merged_into_id, onward.c.merged_at.label("later")]
    chained = (
        select(*columns)
        .join(onward, onward.c.id == sources.c.merged_into_id)
        .where(onward.c.merged_into_id.is_not(None))
        .order_by(sources.c.id)
    )
    while rows := ledger.connection.execute(chained).all():
        for row in rows:
            at = max(row.merged_at, row.later)
            ledger.change(sources, row.id, merged_into_id=row.merged_into_id, merged_at=at)
            changed.append(row.id)
    return changed
