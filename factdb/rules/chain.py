"""The journal's hash chain: the canonical form of an entry, and its hash.

Each entry's hash covers its fields and the hash before it, so that an entry cannot be edited, moved or taken out
without breaking the link at that place (Haber and Stornetta, "How to time-stamp a digital document", 1991).
"""

import hashlib
import json

GENESIS = "0" * 64
"""What stands before the first entry."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def canonical(row: dict[str, int | str | None]) -> str:
    """A row as JSON with sorted keys, no blanks and no escapes beyond what JSON demands: equal for equal rows."""
    return _encode(row)


def entry_hash(
    previous: str, *, seq: int, recorded_at: str, by: str, act: str, table: str, row: int, content: str
) -> str:
    """The SHA-256, in hexadecimal, of the hash before an entry and the entry's own fields."""
    text = _encode([previous, seq, recorded_at, by, act, table, row, content])
    return hashlib.sha256(text.encode()).hexdigest()
