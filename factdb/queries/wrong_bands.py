"""Bands that are not those of the claims' wording."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from factdb.queries.wrong_standings import claims_in_chunks
from factdb.rules.minhash import bands_of
from factdb.tables import bands, claims


def wrong_bands(connection: Connection) -> Iterator[str]:
    """What is wrong with the bands by which near-doubles are found."""
    right = 0
    for chunk in claims_in_chunks(connection):
        rows = connection.execute(
            select(claims.c.id, claims.c.text).where(claims.c.id.in_(chunk)).order_by(claims.c.id)
        )
        wanted = {row.id: bands_of(row.text) for row in rows}
        every = {band for each in wanted.values() for band in each}
        query = select(bands.c.band, bands.c.claim_id).where(bands.c.band.in_(every), bands.c.claim_id.in_(chunk))
        kept = {(band, number) for band, number in connection.execute(query)}
        for number, each in wanted.items():
            right += (there := sum((band, number) in kept for band in each))
            if there < len(each):
                yield f"claim {number} lacks {len(each) - there} of its {len(each)}"
    if extra := (connection.execute(select(func.count()).select_from(bands)).scalar() or 0) - right:
        yield f"{extra:,} are of no claim's wording"
