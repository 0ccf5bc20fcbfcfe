"""A ledger, or a part of one, as JSON Lines: docs/explanation/factdb-format.md describes them."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Connection, Table

from factdb.errors import FactdbError
from factdb.queries.bundle_parts import journal_of, proofs_of, rows_of
from factdb.queries.bundle_rows import Entry, Header
from factdb.queries.bundle_tables import HANDED_OVER
from factdb.queries.resting_on import Part
from factdb.rules.dates import stamp

VERSION = 1
"""The version of the format. One that older programs would misread has the next number."""

ENTRY = [field.name for field in fields(Entry) if field.name != "previous"]
"""The fields of an entry in the journal of a whole ledger: the hash before it stands in the entry before it."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def as_factdb(connection: Connection, header: Header, part: Part | None = None) -> Iterator[str]:
    """The whole ledger, or a part of it, a line at a time: header, journal, rows, and a last line that counts them.

    Raises FactdbError for a ledger that holds what nobody can read, or a part that the journal does not prove.
    """
    digest, counts = hashlib.sha256(), Counter[str]()
    lines = _whole(connection) if part is None else _part(connection, part)
    told = {"factdb": VERSION, **asdict(header), "exported_at": stamp(header.exported_at)}
    yield _hashed(told, digest)
    for line in lines:
        counts[line.get("table", "journal")] += 1
        yield _hashed(line, digest)
    end = {"lines": counts.total() + 1, "rows": dict(counts), "sha256": digest.hexdigest()}
    yield f"{_encode({'end': end})}\n"


def _whole(connection: Connection) -> Iterator[dict[str, Any]]:
    for entry in journal_of(connection):
        yield {"entry": {name: getattr(entry, name) for name in ENTRY}}
    for table in HANDED_OVER:
        for number, values in rows_of(connection, table):
            yield {"table": table.name, **({} if number is None else {"id": number}), "row": values}


def _part(connection: Connection, part: Part) -> Iterator[dict[str, Any]]:
    for table in HANDED_OVER:
        if table in part:
            yield from _proven(connection, table, part)


def _proven(connection: Connection, table: Table, part: Part) -> Iterator[dict[str, Any]]:
    rows = rows_of(connection, table, part[table])
    for (number, values), (_, entries) in zip(rows, proofs_of(connection, table, part[table]), strict=True):
        yield {"table": table.name, "id": number, "row": values, "proof": [asdict(entry) for entry in entries]}


def _hashed(line: dict[str, Any], digest: Any) -> str:
    text = f"{_encode(line)}\n"
    try:
        digest.update(text.encode())
    except UnicodeEncodeError:
        raise FactdbError("The ledger holds bytes that are no text.", hint="run 'factdb audit'.") from None
    return text
