"""Standings that are not what verdicts and attributions add up to."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from factdb.queries.among import among
from factdb.queries.standings import computed
from factdb.store.stored import tuples
from factdb.tables import claims, standings

CHUNK = 2_000
"""Claims computed at a time: a tenth less work than with 500."""


def wrong_standings(connection: Connection) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """The claim's number, what is wrong with its standing, and the columns that differ."""
    columns = list(standings.c)
    names = [each.name for each in columns]
    for chunk in claims_in_chunks(connection, size=CHUNK):
        kept = {row[0]: row for row in tuples(connection, select(*columns).where(among(standings.c.claim_id, chunk)))}
        for number, right in _computed(connection, chunk).items():
            if number not in kept:
                yield number, "removed", ()
            elif right is None:
                yield number, "not to be computed: a verdict has a time that cannot be read", ()
            elif kept[number] != (held := tuple(map(right.__getitem__, names))):
                differing = zip(names, kept[number], held, strict=True)
                yield number, "edited", tuple(name for name, one, other in differing if one != other)
    orphans = select(standings.c.claim_id).where(standings.c.claim_id.not_in(select(claims.c.id)))
    for number in connection.execute(orphans.order_by(standings.c.claim_id)).scalars():
        yield number, "added", ()


def claims_in_chunks(connection: Connection, *, size: int = 500) -> Iterator[list[int]]:
    """The numbers of all claims, in order, so many at a time."""
    last = 0
    while chunk := list(
        connection.execute(select(claims.c.id).where(claims.c.id > last).order_by(claims.c.id).limit(size)).scalars()
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
