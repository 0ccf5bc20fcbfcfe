"""The ledger's own uid."""

from sqlalchemy import Connection, select

from factdb.tables import ledger


def ledger_uid(connection: Connection) -> str:
    """The uid that a ledger was given when it was created."""
    uid: str = connection.execute(select(ledger.c.uid)).scalar_one()
    return uid
