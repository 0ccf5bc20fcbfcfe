"""Sources that spoke on other terms than on the record, and are known by name."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from factdb.queries.among import among
from factdb.queries.chunked import batched
from factdb.tables import attributions, sources
from factdb.vocabulary import GroundRules, SourceKind

CHUNK = 2_000

TERMS = [terms for terms in GroundRules if terms is not GroundRules.ON_RECORD]


def count_naming_protected(connection: Connection, numbers: Sequence[int]) -> int:
    """How many of these claims name a source that did not speak on the record."""
    spoke = select(func.count(attributions.c.claim_id.distinct())).join(
        sources, sources.c.id == attributions.c.source_id
    )
    protected = spoke.where(attributions.c.ground_rules.in_(TERMS), sources.c.kind != SourceKind.UNNAMED)
    return sum(
        connection.execute(protected.where(among(attributions.c.claim_id, chunk))).scalar_one()
        for chunk in batched(numbers, CHUNK)
    )
