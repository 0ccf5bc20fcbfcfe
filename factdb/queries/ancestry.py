"""Documents with all that they were made from."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select

from factdb.queries.chunked import chunks
from factdb.queries.derived import derived_by
from factdb.queries.document_rows import DocumentRow
from factdb.queries.documents import documents_numbered
from factdb.tables import derivations


@dataclass(frozen=True, slots=True)
class MadeRow:
    """One document was made from another, `origin_id`; `kind` says how."""

    id: int
    document_id: int
    origin_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class Ancestry:
    """Documents in the order of their numbers, and which was made from which."""

    documents: tuple[DocumentRow, ...]
    made: tuple[MadeRow, ...]


def ancestry_of(connection: Connection, numbers: Collection[int]) -> Ancestry:
    """These documents and all that lies behind them, over any number of steps; what was taken back is left out."""
    columns = derivations.c["id", "document_id", "origin_id", "kind"]
    found: dict[int, MadeRow] = {}
    seen: set[int] = set()
    waiting = set(numbers)
    while waiting:
        seen |= waiting
        for chunk in chunks(waiting):
            query = select(*columns).where(derivations.c.document_id.in_(chunk), *derived_by())
            found |= {row.id: MadeRow(**row._mapping) for row in connection.execute(query)}
        waiting = {row.origin_id for row in found.values()} - seen
    documents = documents_numbered(connection, sorted(seen))
    return Ancestry(tuple(documents.values()), tuple(found[number] for number in sorted(found)))
