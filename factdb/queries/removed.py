"""What was taken out of this ledger."""

import json
from typing import Any

from sqlalchemy import Connection, Table, select

from factdb.store.stored import stored
from factdb.tables import journal, merges
from factdb.vocabulary import Act


def removed_here(connection: Connection, table: Table) -> list[dict[str, Any]]:
    """The rows of a table that somebody took out here, each with `removed_at`, a stamp.

    What a merge took out is left out: when and by whom that was done, the other ledger's journal says.
    """
    columns = {column.name: column for column in stored(connection, journal)}
    query = select(columns["recorded_at"], journal.c.content).where(
        journal.c.table_name == table.name,
        journal.c.act == Act.REMOVE,
        journal.c.recorded_at.not_in(select(merges.c.recorded_at)),
    )
    return [{**json.loads(content), "removed_at": at} for at, content in connection.execute(query)]
