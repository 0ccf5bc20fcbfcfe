"""Ledgers as they are handed over and taken in: a database of one's own kind, or a file that one was written to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, literal, select, union_all

from factdb.clock import now
from factdb.queries.bundle_parts import journal_of, rows_of
from factdb.queries.bundle_rows import Bundle, Entry, Header, Values
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.store.location import Location
from factdb.store.schema import HEAD
from factdb.store.work import reading
from factdb.tables import ledger, metadata

__all__ = ["Bundle", "Entry", "Header", "bundle_of_file", "bundle_of_ledger"]


@dataclass(frozen=True, slots=True)
class LedgerBundle:
    """A whole ledger, as it stands in an open transaction."""

    connection: Connection
    header: Header

    def counts(self) -> dict[str, int]:
        """How many rows there are of each table, and of journal entries."""
        counted = [select(literal(table.name), func.count()).select_from(table) for table in HANDED_OVER]
        rows = {name: count for name, count in self.connection.execute(union_all(*counted)) if count}
        return rows | {"journal": self.header.head_seq}

    def rows(self, table_name: str) -> Iterator[Values]:
        """The rows of a table."""
        return (values for _, values in rows_of(self.connection, metadata.tables[table_name]))

    def journal(self) -> Iterator[Entry]:
        """The journal, whole."""
        return journal_of(self.connection)


@contextmanager
def bundle_of_ledger(place: Location) -> Iterator[Bundle]:
    """A whole ledger to be taken in, as it stands now. Raises SchemaBehind for one of another schema."""
    with reading(place) as connection:
        yield LedgerBundle(connection, header_of(connection, whole=True))


@contextmanager
def bundle_of_file(path: Path) -> Iterator[Bundle]:
    """What `factdb export --format factdb` wrote, once all of it is found to be sound.

    Raises NotFound for a file that is not there, and BadInput, naming the line, for one that is cut off, was altered,
    has another version, or whose journal's chain is broken.
    """
    from factdb.exchange.bundle_file import file_bundle

    with file_bundle(path) as bundle:
        yield bundle


def header_of(connection: Connection, *, whole: bool) -> Header:
    """Which ledger this is, and how far its journal goes."""
    found = connection.execute(select(*ledger.c["uid", "head_seq", "head_hash"])).one()
    return Header(found.uid, HEAD, found.head_seq, found.head_hash, whole, now())
