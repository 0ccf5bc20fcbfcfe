"""Claims in brief: what a list shows, in two statements for each chunk."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, func, select

from factdb.clock import now
from factdb.queries.among import among
from factdb.queries.chunked import batched
from factdb.queries.claims import CHUNK, ClaimFilter, rows_wanted
from factdb.queries.parts import MEANT, SPOKEN
from factdb.queries.rows import ListedRow
from factdb.queries.standings import kept_standing
from factdb.tables import attributions, claims, standings


def list_claims(
    connection: Connection, wanted: ClaimFilter, *, order: str = "id", limit: int | None = None
) -> Iterator[ListedRow]:
    """The claims wanted, in brief. `order` is `id`, `newest`, or `status` (worst first)."""
    found = connection.execute(rows_wanted(connection, [*claims.c["id", "text"], *standings.c], wanted, order, limit))
    today = now().date().isoformat()
    for chunk in found.partitions(CHUNK):
        labels = _labels(connection, [row.id for row in chunk])
        for number, text, *kept in chunk:
            stand = kept_standing(kept, today)
            marks = tuple(labels[number])
            yield ListedRow(number, text, stand.status, stand.attribution_status, stand.flags, marks)


def list_numbered(connection: Connection, numbers: Sequence[int]) -> list[ListedRow]:
    """The claims with these numbers, in brief, in the order of their numbers."""
    ordered = sorted(numbers)
    chunks = batched(ordered, CHUNK)
    return [row for chunk in chunks for row in list_claims(connection, ClaimFilter(ids=chunk))]


def _labels(connection: Connection, numbers: Sequence[int]) -> dict[int, list[str]]:
    label = func.coalesce(MEANT.c.name, attributions.c.descriptor, SPOKEN.c.descriptor).label("label")
    query = (
        select(*attributions.c["id", "claim_id", "via_id"], label)
        .join(SPOKEN, SPOKEN.c.id == attributions.c.source_id)
        .join(MEANT, MEANT.c.id == func.coalesce(SPOKEN.c.merged_into_id, SPOKEN.c.id))
        .where(among(attributions.c.claim_id, numbers))
        .order_by(attributions.c.id)
    )
    rows = connection.execute(query).all()
    labels = {row.id: row.label for row in rows}
    relays = {row.via_id for row in rows}
    found = defaultdict(list)
    for row in rows:
        if row.id not in relays:
            found[row.claim_id].append(f"{row.label} via {labels[row.via_id]}" if row.via_id else row.label)
    return found
