"""What stands against sources: discredits that were not lifted."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, or_, select

from factdb.queries.bounds import recorded_by
from factdb.queries.mergers import family
from factdb.rules.dates import surely_before
from factdb.tables import discredits


class Discredit(NamedTuple):
    """Why a source is discredited, and from which date on; None for all that it ever said."""

    because: str
    valid_from: str | None

    def holds_for(self, said_on: str | None) -> bool:
        """Whether what was said then, as far as known, may be struck by it."""
        return not surely_before(said_on, self.valid_from)


def standing_discredits(
    connection: Connection, numbers: Collection[int], until: datetime | None = None
) -> dict[int, list[Discredit]]:
    """What stands against sources, or against those merged into them, by source; or stood at `until`."""
    if not numbers:
        return {}
    counts_as = family(connection, numbers, until)
    columns = discredits.c["source_id", "because", "valid_from"]
    query = select(*columns).where(discredits.c.source_id.in_(counts_as), *recorded_by(discredits.c.recorded_at, until))
    stands: ColumnElement[bool] = discredits.c.lifted_at.is_(None)
    if until is not None:
        stands = or_(stands, discredits.c.lifted_at > until)
    found = defaultdict(list)
    for row in connection.execute(query.where(stands).order_by(discredits.c.id)):
        found[counts_as[row.source_id]].append(Discredit(row.because, row.valid_from))
    return found
