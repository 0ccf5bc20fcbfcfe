"""The part of a ledger that claims rest on: what belongs to them, and whatever that refers to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Table, select

from factdb.queries.among import among
from factdb.queries.bundle_tables import references
from factdb.queries.chunked import batched
from factdb.queries.row_numbers import Numbers
from factdb.tables import (
    affiliations,
    appearances,
    attributions,
    claim_tags,
    claims,
    comment_requests,
    corrections,
    derivations,
    discredits,
    evidence,
    identities,
    information_ratings,
    links,
    losses,
    proposals,
    published_claims,
    revisions,
    signoffs,
    source_ratings,
    sources,
    verdict_evidence,
    verdicts,
)

BELONGING: Mapping[Table, tuple[str, ...]] = {
    attributions: ("claim_id",),
    evidence: ("claim_id",),
    verdicts: ("claim_id",),
    verdict_evidence: ("verdict_id",),
    appearances: ("claim_id",),
    losses: ("appearance_id",),
    proposals: ("claim_id",),
    claim_tags: ("claim_id",),
    links: ("claim_id", "other_id"),
    signoffs: ("claim_id",),
    information_ratings: ("claim_id",),
    published_claims: ("claim_id",),
    corrections: ("claim_id",),
    comment_requests: ("claim_id",),
    sources: ("merged_into_id",),
    affiliations: ("source_id",),
    discredits: ("source_id",),
    source_ratings: ("source_id",),
    identities: ("source_id", "other_id"),
    derivations: ("document_id",),
    revisions: ("story_id",),
}
"""What belongs to other rows, by the columns that name them: it comes along where all of these do. Rows of every other
table, such as documents, stories, tags and policies, come along where a row that comes along refers to them."""

Part = Mapping[Table, Numbers]
"""The numbers of the rows that a part holds, by table."""


def resting_on(connection: Connection, wanted: Sequence[int]) -> Part:
    """The smallest part of a ledger that holds these claims, what belongs to its rows, and what they refer to."""
    part = _Part(connection)
    for chunk in batched(wanted):
        part.take(claims, chunk)
    return part.numbers


class _Part:
    """A part as it grows: rows whose neighbours are still to be looked for wait in `waiting`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.numbers: defaultdict[Table, Numbers] = defaultdict(Numbers)
        self.waiting: defaultdict[Table, list[int]] = defaultdict(list)

    def take(self, table: Table, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._add(table, number)
        while self.waiting:
            reached, fresh = self.waiting.popitem()
            for chunk in batched(fresh):
                self._referred_to(reached, chunk)
                self._belonging_to(reached, chunk)

    def _add(self, table: Table, number: int) -> None:
        if self.numbers[table].add(number):
            self.waiting[table].append(number)

    def _referred_to(self, table: Table, chunk: list[int]) -> None:
        targets = references(table)
        if not targets:
            return
        for row in self.connection.execute(select(*table.c[*targets]).where(among(table.c.id, chunk))):
            for target, number in zip(targets.values(), row, strict=True):
                if number is not None:
                    self._add(target, number)

    def _belonging_to(self, owner: Table, chunk: list[int]) -> None:
        for table, columns in BELONGING.items():
            targets = [references(table)[name] for name in columns]
            for name, target in zip(columns, targets, strict=True):
                if target is not owner:
                    continue
                query = select(table.c.id, *table.c[*columns]).where(among(table.c[name], chunk))
                for number, *ends in self.connection.execute(query):
                    if all(end in self.numbers[target] for target, end in zip(targets, ends, strict=True)):
                        self._add(table, number)
