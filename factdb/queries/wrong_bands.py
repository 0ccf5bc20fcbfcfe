"""Bands that are not those of the claims' wording."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from factdb.queries.claim_texts import texts_of
from factdb.queries.wrong_standings import claims_in_chunks
from factdb.rules.minhash import bands_of
from factdb.tables import bands


def wrong_bands(connection: Connection) -> Iterator[str]:
    """What is wrong with the bands by which near-doubles are found."""
    right = 0
    for chunk in claims_in_chunks(connection):
        wanted = {number: bands_of(text) for number, text in texts_of(connection, chunk)}
        every = {band for each in wanted.values() for band in each}
        query = select(bands.c.band, bands.c.claim_id).where(bands.c.band.in_(every), bands.c.claim_id.in_(chunk))
        kept = {(band, number) for band, number in connection.execute(query)}
        for number, each in wanted.items():
            right += (there := sum((band, number) in kept for band in each))
            if there < len(each):
                yield f"claim {number} lacks {len(each) - there} of its {len(each)}"
    if extra := (connection.execute(select(func.count()).select_from(bands)).scalar() or 0) - right:
        yield f"{extra:,} are of no claim's wording"
