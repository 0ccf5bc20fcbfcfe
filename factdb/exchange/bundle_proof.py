"""Rows held against the journal entries that recorded them, in eight bytes a row."""

import json
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any, BinaryIO

from sqlalchemy import Table

from factdb.exchange.bundle_lines import Wrong, entry_in, low_bits
from factdb.queries.bundle_rows import Entry, Header
from factdb.queries.bundle_tables import references
from factdb.queries.row_numbers import Noted
from factdb.vocabulary import Act


class Proof:
    """What the journal says that each row holds, and which uid stands for which number.

    `file` is the file once more: entries are read again where they stand.
    """

    def __init__(self, header: Header, file: BinaryIO) -> None:
        self.header = header
        self.file = file
        self.latest: defaultdict[str, Noted] = defaultdict(Noted)
        self.uids: defaultdict[str, Noted] = defaultdict(Noted)
        self.named: Counter[str] = Counter()
        self.there: Counter[str] = Counter()

    def note(self, entry: Entry, offset: int) -> None:
        """Keeps where the entry stands: the row is as its last entry has it."""
        self.latest[entry.table_name][_number(entry.row_id)] = 0 if entry.act == Act.REMOVE else offset

    def hold(self, table: Table, line: dict[str, Any]) -> None:
        """Holds a row against its last entry. Raises Wrong where it is another, or has none."""
        number, row = _number(line.get("id")), line["row"]
        content = self._recorded(table, number) if self.header.whole else _proven(table, number, line.get("proof"))
        targets = references(table)
        for name, value in row.items():
            recorded = content.get(name, table.c[name].info.get("default"))
            if name in targets and value is not None and recorded is not None:
                self._same(targets[name].name, _number(recorded), value)
            elif recorded != value:
                raise Wrong(f"{name} is not what the journal has")
        if content.get("id") != number:
            raise Wrong("its number is not what the journal has")
        if "uid" in row:
            self._same(table.name, number, row["uid"])
            self.there[table.name] += 1

    def complete(self) -> None:
        """Raises Wrong where a row that the journal has, or that another refers to, is not here."""
        for table, noted in self.latest.items():
            if (missing := noted.first()) is not None:
                raise Wrong(f"row {missing} of {table} is missing, which the journal has")
        for table, count in self.named.items():
            if count != self.there[table]:
                raise Wrong(f"a row of {table} is missing, to which others refer")

    def _recorded(self, table: Table, number: int) -> dict[str, Any]:
        offset = self.latest[table.name][number]
        if not offset:
            raise Wrong(f"the journal has no row {number} of {table.name}, or it stands here twice")
        self.latest[table.name][number] = 0
        self.file.seek(offset)
        return _content(json.loads(self.file.readline())["entry"]["content"])

    def _same(self, table: str, number: int, uid: str) -> None:
        noted = low_bits(uid)
        if noted is None:
            raise Wrong(f"{uid!r} is no uid")
        known = self.uids[table][number]
        if not known:
            self.uids[table][number] = noted
            self.named[table] += 1
        elif known != noted:
            raise Wrong(f"row {number} of {table} has another uid elsewhere")


def _proven(table: Table, number: int, told: Any) -> dict[str, Any]:
    """What the last of a row's own entries says that it holds."""
    entries = [
        entry_in({name: value for name, value in each.items() if name != "previous"}, each["previous"])
        for each in (told if isinstance(told, list) else [])
        if isinstance(each, dict) and isinstance(each.get("previous"), str)
    ]
    about = {(entry.table_name, entry.row_id) for entry in entries}
    if about != {(table.name, number)} or entries[-1].act == Act.REMOVE:
        raise Wrong(f"no journal entry proves row {number} of {table.name}")
    for before, entry in pairwise(entries):
        if entry.seq <= before.seq or (entry.seq == before.seq + 1 and entry.previous != before.hash):
            raise Wrong(f"the hash of journal entry {entry.seq} does not follow")
    return _content(entries[-1].content)


def _content(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Wrong("its journal entry cannot be read")
    return found


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value < 1 << 63:
        raise Wrong(f"{value!r} is no row's number")
    return value
