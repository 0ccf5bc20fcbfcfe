"""The lines of a file that a ledger was written to: what each must hold before anything in it is believed."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, Table

from factdb.errors import BadInput, SchemaBehind
from factdb.exchange.as_factdb import ENTRY, VERSION
from factdb.queries.bundle_rows import Entry, Header
from factdb.queries.bundle_tables import references
from factdb.rules.chain import entry_hash
from factdb.rules.dates import stamp
from factdb.rules.wording import storable
from factdb.store.schema import HEAD
from factdb.tables.base import Moment
from factdb.vocabulary import Act

HEADER = {"ledger_uid": str, "schema": str, "head_seq": int, "head_hash": str, "whole": bool, "exported_at": str}
_NUMBERS = ("seq", "row_id")
_LOW = (1 << 64) - 1


class Wrong(Exception):
    """What is wrong with a line; `parsed` and `checked` add which."""


def damaged(path: Path, line: int, why: str) -> BadInput:
    """The error for a file that cannot be taken in."""
    return BadInput(f"{path}, line {line:,}: {why}.", hint="have it written again: factdb export --format factdb.")


def parsed(raw: bytes, line: int, path: Path) -> dict[str, Any]:
    """A line as the object it holds. Raises BadInput for one that ends too early, or is none."""
    if not raw.endswith(b"\n"):
        raise damaged(path, line, "the file ends within this line: it was cut off")
    try:
        found = json.loads(raw, parse_constant=_refused)
    except (ValueError, RecursionError):
        raise damaged(path, line, "this is no JSON") from None
    if not isinstance(found, dict):
        raise damaged(path, line, "this is no JSON object")
    return found


def header_in(line: dict[str, Any], path: Path) -> Header:
    """The header, from the first line. Raises BadInput for another format or version, SchemaBehind for a newer one."""
    if "factdb" not in line:
        raise BadInput(f"{path} is no file that 'factdb export --format factdb' wrote.", hint="name one that is.")
    if line["factdb"] != VERSION:
        raise BadInput(
            f"{path} has version {line['factdb']!r} of the format; this factdb knows {VERSION}.",
            hint="upgrade factdb: pip install --upgrade factdb.",
        )
    if any(type(line.get(name)) is not kind for name, kind in HEADER.items()):
        raise damaged(path, 1, "the header lacks something")
    if line["schema"] > HEAD:
        raise SchemaBehind(
            f"{path} was written by a newer factdb (schema {line['schema']}; this one knows {HEAD}).",
            hint="upgrade factdb: pip install --upgrade factdb.",
        )
    told = {name: line[name] for name in HEADER}
    if low_bits(line["ledger_uid"]) is None or not is_moment(line["exported_at"]):
        raise damaged(path, 1, "the header names no ledger, or no moment")
    return Header(**{**told, "exported_at": datetime.fromisoformat(line["exported_at"])})


def entry_in(told: Any, previous: str) -> Entry:
    """A journal entry. Raises Wrong for one that lacks something, or whose hash does not follow."""
    if not isinstance(told, dict) or set(told) != set(ENTRY):
        raise Wrong("this is no journal entry")
    if any(type(told[name]) is not (int if name in _NUMBERS else str) for name in ENTRY):
        raise Wrong("this is no journal entry")
    entry = Entry(**told, previous=previous)
    if entry.act not in tuple(Act) or not is_moment(entry.written_at) or not entry.written_by:
        raise Wrong("this is no journal entry")
    if storable(entry.written_by + entry.content) != entry.written_by + entry.content:
        raise Wrong("the journal entry holds a character that cannot be stored or shown safely")
    if entry.hash != _recomputed(entry):
        raise Wrong(f"the hash of journal entry {entry.seq} does not follow: it, or the entry before it, was altered")
    return entry


def values_in(told: Any, table: Table) -> None:
    """Holds a row against its table's columns. Raises Wrong for what cannot be stored or shown safely."""
    kinds = _kinds(table)
    if not isinstance(told, dict) or told.keys() != kinds.keys():
        raise Wrong(f"this is no row of {table.name}")
    for name, value in told.items():
        if type(value) not in kinds[name]:
            raise Wrong(f"{name} holds what that column never holds")
        if value is not None and isinstance(table.c[name].type, Moment) and not is_moment(value):
            raise Wrong(f"{name} is no moment in UTC")
        if isinstance(value, str) and storable(value) != value:
            raise Wrong(f"{name} holds a character that cannot be stored or shown safely")


def is_moment(text: str) -> bool:
    """Whether a text is a moment in its stored form."""
    try:
        return stamp(datetime.fromisoformat(text)) == text
    except ValueError:
        return False


def low_bits(uid: str) -> int | None:
    """The last 64 bits of a uid, most of them drawn at random; None for what is no uid in its stored form."""
    try:
        read = UUID(uid)
    except ValueError:
        return None
    return read.int & _LOW if str(read) == uid else None


@cache
def _kinds(table: Table) -> dict[str, tuple[type, ...]]:
    """Of what kind the values of a handed-over row are, by column."""
    uids = references(table)
    return {
        column.name: (
            int if isinstance(column.type, Integer) and column.name not in uids else str,
            *([type(None)] if column.nullable else []),
        )
        for column in table.c
        if column.name != "id"
    }


def _recomputed(entry: Entry) -> str | None:
    try:
        return entry_hash(
            entry.previous,
            seq=entry.seq,
            recorded_at=entry.written_at,
            by=entry.written_by,
            act=entry.act,
            table=entry.table_name,
            row=entry.row_id,
            content=entry.content,
        )
    except UnicodeEncodeError:  # half a character: factdb never wrote it
        return None


def _refused(constant: str) -> None:
    raise ValueError(constant)
