"""Verdicts by their own numbers."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from factdb.queries.chunked import batched
from factdb.tables import verdicts


def without_override(connection: Connection, numbers: Sequence[int]) -> list[int]:
    """The claims of those verdicts that were given without an override, in the order of the verdicts."""
    plain = select(verdicts.c.claim_id).where(verdicts.c.override_reason.is_(None)).order_by(verdicts.c.id)
    chunks = batched(numbers)
    return [claim for chunk in chunks for claim in connection.execute(plain.where(verdicts.c.id.in_(chunk))).scalars()]
