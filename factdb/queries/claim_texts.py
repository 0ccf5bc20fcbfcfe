"""What claims say."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from factdb.tables import claims


def texts_of(connection: Connection, numbers: Collection[int]) -> list[tuple[int, str]]:
    """The numbers of these claims, in rising order, each with its text: as many as a statement takes."""
    query = select(claims.c.id, claims.c.text).where(claims.c.id.in_(numbers)).order_by(claims.c.id)
    return [(row.id, row.text) for row in connection.execute(query)]
