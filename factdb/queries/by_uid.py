"""The numbers that rows have in this ledger, by the uids that they have in every ledger."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, Connection, Table, select

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
    return _looked_up(connection, table.c.uid, table.c.id, uids)


def uids_of(connection: Connection, table: Table, numbers: Collection[int]) -> dict[int, str]:
    """The uids of rows, by number."""
    return _looked_up(connection, table.c.id, table.c.uid, numbers)


def _looked_up(connection: Connection, by: Column[Any], what: Column[Any], wanted: Collection[Any]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for chunk in batched(list(wanted)):
        found |= {row[0]: row[1] for row in connection.execute(select(by, what).where(by.in_(chunk)))}
    return found
