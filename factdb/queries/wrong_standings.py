"""Standings that are not what verdicts and attributions add up to."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from factdb.queries.standings import CHUNK, computed
from factdb.tables import claims, standings


def wrong_standings(connection: Connection) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """The claim's number, what is wrong with its standing, and the columns that differ."""
    for chunk in claims_in_chunks(connection):
        query = select(standings).where(standings.c.claim_id.in_(chunk))
        kept = {row.claim_id: row._asdict() for row in connection.execute(query)}
        for number, right in _computed(connection, chunk).items():
            if number not in kept:
                yield number, "removed", ()
            elif right is None:
                yield number, "not to be computed: a verdict has a time that cannot be read", ()
            elif differing := tuple(name for name, value in right.items() if kept[number][name] != value):
                yield number, "edited", differing
    orphans = select(standings.c.claim_id).where(standings.c.claim_id.not_in(select(claims.c.id)))
    for number in connection.execute(orphans.order_by(standings.c.claim_id)).scalars():
        yield number, "added", ()


def claims_in_chunks(connection: Connection) -> Iterator[list[int]]:
    """The numbers of all claims, in order, 500 at a time."""
    last = 0
    while chunk := list(
        connection.execute(select(claims.c.id).where(claims.c.id > last).order_by(claims.c.id).limit(CHUNK)).scalars()
    ):
        yield chunk
        last = chunk[-1]


def _computed(connection: Connection, numbers: Sequence[int]) -> dict[int, dict[str, int | str | None] | None]:
    try:
        return {**computed(connection, numbers)}
    except (ValueError, TypeError):  # a time edited into something else, on SQLite
        if len(numbers) == 1:
            return {numbers[0]: None}
        return {number: right for each in numbers for number, right in _computed(connection, [each]).items()}
