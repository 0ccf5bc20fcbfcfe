"""A ledger, or a part of one, as it is handed over: what is known of it, wherever it is read from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

Value: TypeAlias = int | str | None
"""A column's value in its stored form: moments are the 27 characters of `stamp`."""

Values: TypeAlias = dict[str, Value]
"""A row by its columns."""


@dataclass(frozen=True, slots=True)
class Header:
    """Which ledger is handed over, how far its journal went then, and whether all of it is here."""

    ledger_uid: str
    schema: str
    head_seq: int
    head_hash: str
    whole: bool
    exported_at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the ledger's journal as it stands there, and the hash of the entry before it."""

    seq: int
    written_at: str
    written_by: str
    act: str
    table_name: str
    row_id: int
    content: str
    hash: str
    previous: str


class Bundle(Protocol):
    """What can be taken in of another ledger.

    In its rows there is no `id`; a column that refers to another row holds that row's uid. Rows of tables without a
    uid of their own are known by the uids they refer to.
    """

    @property
    def header(self) -> Header:
        """Which ledger this is."""
        ...

    def counts(self) -> dict[str, int]:
        """How many rows it has of each table that it has rows of, and of `journal` entries."""
        ...

    def rows(self, table_name: str) -> Iterator[Values]:
        """The rows of a table, in the order of their numbers; none where the bundle has none of that table."""
        ...

    def journal(self) -> Iterator[Entry]:
        """The ledger's journal from its first entry to its head; nothing where only a part is here."""
        ...
