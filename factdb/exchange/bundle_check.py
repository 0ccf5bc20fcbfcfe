"""Whether a file that a ledger was written to is as it was written: read once from end to end, keeping no row."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Table

from factdb.exchange.bundle_lines import Wrong, damaged, entry_in, header_in, parsed, values_in
from factdb.exchange.bundle_proof import Proof
from factdb.queries.bundle_rows import Entry, Header
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.rules.chain import GENESIS
from factdb.tables import merged_entries, merges

_TABLES = {table.name: table for table in HANDED_OVER}
_SECTIONS = [*_TABLES, "journal"]


@dataclass(slots=True)
class Section:
    """Lines of one sort, one after the other: where the first begins, its number, and how many there are."""

    offset: int
    line: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class Contents:
    """What a sound file holds: its header, and where the journal and the rows of each table stand."""

    header: Header
    sections: dict[str, Section] = field(default_factory=dict)


def checked(path: Path) -> Contents:
    """What a file holds. Raises OSError, and BadInput, naming the line, for one that is not as it was written."""
    with path.open("rb") as file, path.open("rb") as aside:
        return _Check(file, path).contents(aside)


class _Check:
    """One reading: the line it is at, and what was found so far."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self.file = file
        self.path = path
        self.line = 0
        self.offset = 0
        self.digest = hashlib.sha256()
        self.seq, self.last = 0, GENESIS
        self.ends: dict[str, tuple[int, str]] = {}
        self.taken_in: dict[str, tuple[int, str]] = {}

    def contents(self, aside: BinaryIO) -> Contents:
        lines = self._lines()
        _, first = next(lines, (b"", None))
        if first is None:
            raise damaged(self.path, 1, "the file is empty: it was cut off")
        found = Contents(header_in(first, self.path))
        self.proof = Proof(found.header, aside)
        self.digest.update(self.raw)
        try:
            for raw, line in lines:
                if "end" in line:
                    self._end(line["end"], found)
                    if next(lines, None):
                        raise Wrong("something follows the last line")
                    return found
                self._line(line, found)
                self.digest.update(raw)
        except Wrong as why:
            raise damaged(self.path, self.line, str(why)) from None
        raise damaged(self.path, self.line, "the file ends after this line, without its last: it was cut off")

    def _lines(self) -> Iterator[tuple[bytes, dict[str, Any]]]:
        for raw in self.file:
            self.line += 1
            self.raw = raw
            yield raw, parsed(raw, self.line, self.path)
            self.offset += len(raw)

    def _line(self, line: dict[str, Any], found: Contents) -> None:
        name = line.get("table", "journal")
        if name not in _SECTIONS:
            raise Wrong(f"there is no table {name}")
        section = found.sections.get(name)
        if section is None:
            section = found.sections[name] = Section(self.offset, self.line)
        elif section.line + section.count != self.line:
            raise Wrong(f"{name} stands in two places")
        section.count += 1
        if name == "journal":
            self._entry(line, found.header)
        else:
            self._row(_TABLES[name], line)

    def _entry(self, line: dict[str, Any], header: Header) -> None:
        entry = entry_in(line.get("entry"), self.last)
        if not header.whole or entry.seq != self.seq + 1:
            raise Wrong(f"journal entry {entry.seq} does not belong here")
        self.seq, self.last = entry.seq, entry.hash
        self.proof.note(entry, self.offset)

    def _row(self, table: Table, line: dict[str, Any]) -> None:
        row = line.get("row")
        values_in(row, table)
        if table is merged_entries:
            self._merged(row)
        else:
            self.proof.hold(table, line)
        if table is merges and isinstance(row, dict):
            before = self.taken_in.get(row["ledger_uid"], (0, GENESIS))
            self.taken_in[row["ledger_uid"]] = max(before, (row["head_seq"], row["head_hash"]))

    def _merged(self, row: Any) -> None:
        """An entry of a journal that was taken in: each such journal has its own chain."""
        told = {name: value for name, value in row.items() if name != "ledger_uid"}
        seq, last = self.ends.get(row["ledger_uid"], (0, GENESIS))
        entry: Entry = entry_in(told, last)
        if entry.seq != seq + 1:
            raise Wrong(f"entry {seq + 1} of the journal of ledger {row['ledger_uid']} is missing")
        self.ends[row["ledger_uid"]] = entry.seq, entry.hash

    def _end(self, told: Any, found: Contents) -> None:
        counts = Counter({name: section.count for name, section in found.sections.items()})
        if not isinstance(told, dict) or told.get("rows") != dict(counts) or told.get("lines") != self.line - 1:
            raise Wrong("lines are missing before this last line")
        header = found.header
        if header.whole and (self.seq, self.last) != (header.head_seq, header.head_hash):
            raise Wrong(f"the journal does not end where the first line says, with entry {header.head_seq}")
        if lost := [uid for uid, end in self.taken_in.items() if self.ends.get(uid, (0, GENESIS)) != end]:
            raise Wrong(f"the journal of ledger {lost[0]} does not end where it was taken in")
        self.proof.complete()
        if told.get("sha256") != self.digest.hexdigest():
            raise Wrong("the lines before this last line are not those that were written: one was altered")
