"""The journal's hash chain: the canonical form of an entry, and its hash.

Each entry's hash covers its fields and the hash before it, so that an entry cannot be edited, moved or taken out
without breaking the link at that place (Haber and Stornetta, "How to time-stamp a digital document", 1991).
"""

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from json.encoder import encode_basestring as quoted

GENESIS = "0" * 64
"""What stands before the first entry."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def canonical(row: dict[str, int | str | None]) -> str:
    """A row as JSON with sorted keys, no blanks and no escapes beyond what JSON demands: equal for equal rows."""
    return _encode(row)


def canonical_of(names: tuple[str, ...], values: Iterable[int | str | None]) -> str:
    """The same of a row whose columns, in alphabetical order, are given: for very many rows of one table."""
    texts = ["null" if each is None else quoted(each) if isinstance(each, str) else each for each in values]
    return _form(names) % tuple(texts)


@cache
def _form(names: tuple[str, ...]) -> str:
    keys = (quoted(name).replace("%", "%%") for name in names)
    return f"{{{','.join(f'{key}:%s' for key in keys)}}}"


def entry_hash(
    previous: str, *, seq: int, recorded_at: str, by: str, act: str, table: str, row: int, content: str
) -> str:
    """The SHA-256, in hexadecimal, of the hash before an entry and the entry's own fields."""
    # As canonical JSON of the list of them, put together here: the encoder takes twice as long.
    before, who = f"{quoted(previous)},{seq},{quoted(recorded_at)}", f"{quoted(by)},{quoted(act)},{quoted(table)}"
    return hashlib.sha256(f"[{before},{who},{row},{quoted(content)}]".encode()).hexdigest()
