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
        wrong = None
        if entry.seq != self.seq + 1:
            one = entry.seq == self.seq + 2
            missing = f"entry {self.seq + 1} is" if one else f"entries {self.seq + 1} to {entry.seq - 1} are"
            wrong = f"{missing} missing before it"
        elif recomputed(self.last, entry) != entry.hash:
            wrong = "its hash does not follow: it, or the entry before it, was edited"
        # Each entry is held against the entry stored before it: one edit must not condemn all that follow.
        self.seq, self.last = entry.seq, entry.hash
        return wrong


def recomputed(previous: str, entry: Row[Any]) -> str | None:
    """The hash that an entry should have."""
    try:
        return entry_hash(
            previous,
            seq=entry.seq,
            recorded_at=entry.recorded_at,
            by=entry.recorded_by,
            act=entry.act,
            table=entry.table_name,
            row=entry.row_id,
            content=entry.content,
        )
    except UnicodeEncodeError:  # bytes that are no UTF-8: factdb never wrote them
        return None
