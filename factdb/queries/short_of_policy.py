"""What claims lack under a policy."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from factdb.queries.chunked import batched, chunks
from factdb.queries.policy_rows import ShortRow
from factdb.queries.records import records_of
from factdb.rules.backing import backing
from factdb.rules.policy import Policy, Shortfall, shortfalls
from factdb.rules.standing import held, latest
from factdb.tables import claims, standings
from factdb.vocabulary import Target

CHUNK = 500


def lacking(
    connection: Connection, numbers: Sequence[int], policy: Policy, *, by: str | None = None
) -> dict[int, list[Shortfall]]:
    """What each of the claims lacks under a policy, by claim; those that lack nothing are left out.

    A second person is somebody other than `by`, who is about to confirm; without it, other than who last judged.
    """
    found = {}
    for number, record in records_of(connection, numbers).items():
        behind = backing(record.facts, one_house=policy.one_house)
        last = latest(record.decisions, Target.CONTENT)
        if short := shortfalls(policy, held(record, behind, last, by=by)):
            found[number] = short
    return found


def confirmed_short(connection: Connection, wanted: Iterable[tuple[str, int]], policy: Policy) -> set[tuple[str, int]]:
    """Those of the pairs of who is about to confirm and a claim's number in which the claim falls short of a policy."""
    deciders: dict[int, set[str]] = defaultdict(set)
    for by, number in wanted:
        deciders[number].add(by)
    found: set[tuple[str, int]] = set()
    for chunk in chunks(deciders, CHUNK):
        for number, record in records_of(connection, chunk).items():
            behind = backing(record.facts, one_house=policy.one_house)
            found.update(
                (by, number) for by in deciders[number] if shortfalls(policy, held(record, behind, None, by=by))
            )
    return found


def short_of(connection: Connection, numbers: Sequence[int], policy: Policy) -> Iterator[ShortRow]:
    """Those of the claims that fall short of a policy, in the order given, a chunk of statements at a time."""
    for chunk in batched(numbers, CHUNK):
        short = lacking(connection, chunk, policy)
        query = (
            select(*claims.c["id", "text"], *standings.c["status", "overridden"])
            .join(standings, standings.c.claim_id == claims.c.id)
            .where(claims.c.id.in_(short))
        )
        rows = {row.id: row for row in connection.execute(query)}
        for number in (each for each in chunk if each in rows):
            row = rows[number]
            yield ShortRow(row.id, row.text, row.status, bool(row.overridden), tuple(short[number]))
