"""The numbers that rows have in this ledger, by the uids that they have in every ledger."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, Table, select

from factdb.queries.chunked import batched


class Numbers:
    """Looks numbers up by uid. A row that is kept here under another uid is found once `join` has said so."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._joined: dict[str, dict[str, int]] = defaultdict(dict)

    def join(self, table: Table, uid: str, number: int) -> None:
        """From now on, the uid stands for this row."""
        self._joined[table.name][uid] = number

    def of(self, table: Table, uids: Collection[str]) -> dict[str, int]:
        """The numbers of the rows with these uids, those that are not here left out."""
        joined = self._joined[table.name]
        found = {uid: joined[uid] for uid in uids if uid in joined}
        wanted = [uid for uid in uids if uid not in joined]
        return found | numbers_by_uid(self._connection, table, wanted)


def numbers_by_uid(connection: Connection, table: Table, uids: Collection[str]) -> dict[str, int]:
    """The numbers of the rows that have these uids here; those that are not here are left out."""
    found: dict[str, int] = {}
    for chunk in batched(list(uids)):
        query = select(table.c.uid, table.c.id).where(table.c.uid.in_(chunk))
        found |= {row.uid: row.id for row in connection.execute(query)}
    return found


def uids_of(connection: Connection, table: Table, numbers: Collection[int]) -> dict[int, str]:
    """The uids of rows, by number."""
    found: dict[int, str] = {}
    for chunk in batched(list(numbers)):
        query = select(table.c.id, table.c.uid).where(table.c.id.in_(chunk))
        found |= {row.id: row.uid for row in connection.execute(query)}
    return found
