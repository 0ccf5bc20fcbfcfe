"""Sources that spoke on other terms than on the record, and are known by name."""

from bisect import bisect_left
from collections.abc import Sequence

from sqlalchemy import Connection, select

from factdb.tables import attributions, sources
from factdb.vocabulary import GroundRules, SourceKind

TERMS = [terms for terms in GroundRules if terms is not GroundRules.ON_RECORD]


def count_naming_protected(connection: Connection, numbers: Sequence[int]) -> int:
    """How many of these claims, given in rising order, name a source that did not speak on the record."""
    spoke = select(attributions.c.claim_id).join(sources, sources.c.id == attributions.c.source_id)
    protected = spoke.distinct().where(attributions.c.ground_rules.in_(TERMS), sources.c.kind != SourceKind.UNNAMED)
    return sum(_holds(numbers, claim) for claim in connection.execute(protected).scalars())


def _holds(numbers: Sequence[int], number: int) -> bool:
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number
