"""Following a journal's chain of hashes, entry by entry."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from factdb.rules.chain import GENESIS, entry_hash


@dataclass(slots=True)
class Chain:
    """A chain as far as it was followed: the number and the hash of its last entry."""

    seq: int = 0
    last: str = GENESIS

    def follow(self, entry: Row[Any]) -> str | None:
        """Goes on to an entry in its stored form; what is wrong with it or before it, None where it follows."""
        told = (entry.recorded_at, entry.recorded_by, entry.act, entry.table_name, entry.row_id, entry.content)
        return self.step(entry.seq, *told, entry.hash)

    def step(self, seq: int, at: str, by: str, act: str, table: str, row: int, content: str, found: str) -> str | None:
        """The same of the columns of the journal; `found` is the entry's hash as it is stored."""
        wrong = None
        if seq != self.seq + 1:
            one = seq == self.seq + 2
            missing = f"entry {self.seq + 1} is" if one else f"entries {self.seq + 1} to {seq - 1} are"
            wrong = f"{missing} missing before it"
        elif _recomputed(self.last, seq, at, by, act, table, row, content) != found:
            wrong = "its hash does not follow: it, or the entry before it, was edited"
        # Each entry is held against the entry stored before it: one edit must not condemn all that follow.
        self.seq, self.last = seq, found
        return wrong


def _recomputed(previous: str, seq: int, at: str, by: str, act: str, table: str, row: int, content: str) -> str | None:
    try:
        return entry_hash(previous, seq=seq, recorded_at=at, by=by, act=act, table=table, row=row, content=content)
    except UnicodeEncodeError:  # bytes that are no UTF-8: factdb never wrote them
        return None
