"""The import of bench/import_sample.py's files by hand: the same tables, indexes, uids and hashes, in plain loops.

Nothing is checked, nothing is looked up in the ledger, which must be empty: names, addresses and tags that were met
stay in dictionaries. The bands are of factdb's own making; triggers keep the search indexes. Rows go in by
`executemany` on sqlite3, by COPY on psycopg's cursor, CHUNK rows of the file at a time, in one transaction.
"""

import csv
import hashlib
import json
import sqlite3
import unicodedata
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import uuid_utils

from factdb.rules.minhash import bands_of
from factdb.tables import metadata

CHUNK = 5_000
SPACE = uuid.UUID("5b9c6a51-0c62-4f0e-8a0d-7d0f3f1b6c2e")
STATUS = {
    **dict.fromkeys(("true", "mostly true"), ("confirmed", "supports")),
    **dict.fromkeys(("false", "pants on fire"), ("refuted", "refutes")),
    "half true": ("disputed", "context"),
}
FILLED = (
    *("sources", "affiliations", "claims", "attributions", "tags", "claim_tags", "documents", "evidence"),
    *("verdicts", "verdict_evidence", "standings", "bands", "journal"),
)
COLUMNS = {name: list(metadata.tables[name].c.keys()) for name in FILLED}

Put: TypeAlias = Callable[[str, list[str], list[tuple[Any, ...]]], object]
"""Writes rows: a table's name, its columns, the rows."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
_quotes = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"})


def into_sqlite(path: Path, file: Path) -> None:
    """Imports a file into an empty ledger on SQLite."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = 1")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")

    def put(table: str, names: list[str], rows: list[tuple[Any, ...]]) -> None:
        marks = ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)

    head = _Loop(put).whole(file)
    connection.execute("UPDATE ledger SET head_seq = ?, head_hash = ?", head)
    connection.execute("COMMIT")
    connection.close()


def into_postgresql(connection: Any, file: Path) -> None:
    """Imports a file into an empty ledger on PostgreSQL, over a connection of psycopg."""
    with connection.transaction(), connection.cursor() as cursor:

        def put(table: str, names: list[str], rows: list[tuple[Any, ...]]) -> None:
            with cursor.copy(f"COPY {table} ({', '.join(names)}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)

        head = _Loop(put).whole(file)
        cursor.execute("UPDATE ledger SET head_seq = %s, head_hash = %s", head)


def rows_of(file: Path) -> Iterator[dict[str, str]]:
    """The file's rows, by their headings."""
    with file.open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened) if file.suffix == ".csv" else map(json.loads, opened)


class _Loop:
    """What was met so far, and the rows that are not written yet."""

    def __init__(self, put: Put) -> None:
        self._put = put
        self._at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        self._rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in FILLED}
        self._count = dict.fromkeys(FILLED, 0)
        self._met: dict[tuple[Any, ...], int] = {}
        self._hash = "0" * 64

    def whole(self, file: Path) -> tuple[int, str]:
        """Writes all of a file; returns the journal's end."""
        for number, row in enumerate(rows_of(file), 1):
            self._claim({name: text or None for name, text in row.items()})
            if number % CHUNK == 0:
                self._flush()
        self._flush()
        return self._count["journal"], self._hash

    def _flush(self) -> None:
        for name in FILLED:
            self._put(name, COLUMNS[name], self._rows[name])
            self._rows[name] = []

    def _add(self, table: str, uid: str | None = None, **said: Any) -> int:
        """Adds a row with its journal entry, and returns its number."""
        self._count[table] = number = self._count[table] + 1
        row = dict.fromkeys(COLUMNS[table]) | said | {"id": number}
        if "recorded_at" in row:
            row["recorded_at"], row["recorded_by"] = self._at, "bench"
        if "uid" in row:
            row["uid"] = uid or str(uuid_utils.uuid7())
        self._rows[table].append(tuple(row.values()))
        self._count["journal"] = seq = self._count["journal"] + 1
        entry = (seq, self._at, "bench", "insert", table, number, _encode(row))
        self._hash = hashlib.sha256(_encode([self._hash, *entry]).encode()).hexdigest()
        self._rows["journal"].append((*entry, self._hash))
        return number

    def _once(self, table: str, key: str | int | tuple[Any, ...], **said: Any) -> int:
        """The number of what was met before, or is added now."""
        number = self._met.get((table, key))
        if number is None:
            self._met[table, key] = number = self._add(table, **said)
        return number

    def _claim(self, row: dict[str, str | None]) -> None:
        text, name = row["claim"], row.get("speaker")
        mark = hashlib.sha256(_plain(text or "").encode()).hexdigest()[:32]
        said = [[_plain(name), row.get("date") or ""]] if name else []
        uid = _uid("claim", row.get("id"), mark, said)
        note = None if name else f"Said on: {row.get('date')}"
        claim = self._add("claims", uid, text=text, fingerprint=mark, note=note)
        self._rows["bands"] += [(band, claim) for band in dict.fromkeys(bands_of(text or ""))]
        if name:
            self._speaker(uid, claim, name, row)
        for subject in filter(None, (row.get("subjects") or "").split(",")):
            tag = subject.replace(" ", "-")
            self._add("claim_tags", claim_id=claim, tag_id=self._once("tags", tag, name=tag))
        for cited in dict.fromkeys((row.get("evidence") or "").split()):
            self._piece(_uid("evidence", uid, cited, None, "context", None), claim, "context", self._paper(cited))
        status, stance = self._review(uid, claim, row) if row.get("rating") else ("unchecked", "context")
        if made := row.get("claim url"):
            target = "attribution" if name else "content"
            self._piece(_uid("made", uid, made), claim, "context", self._paper(made), target=target)
        single = int((name is not None) + (stance == "supports") == 1)
        stands = {"claim_id": claim, "status": status, "attribution_status": "unchecked", "single_source": single}
        self._rows["standings"].append(tuple((_NOTHING | stands).values()))

    def _speaker(self, uid: str, claim: int, name: str, row: dict[str, str | None]) -> None:
        source, role, party = self._source(name, "person"), row.get("job"), row.get("party")
        house = self._source(party, "organization") if party else None
        member = None
        if role or house:
            held = {"source_id": source, "organization_id": house, "role": role}
            member = self._once("affiliations", (source, house, role), **held, tenure="unknown", relation="belongs_to")
        quote = row.get("quote")
        self._add(
            "attributions",
            _uid("attribution", uid, 0),
            claim_id=claim,
            source_id=source,
            affiliation_id=member,
            quote=quote,
            mode="direct" if quote else "indirect",
            said_on=row.get("date"),
            knowledge="unknown",
        )

    def _source(self, name: str, kind: str) -> int:
        key = _plain(name)
        return self._once("sources", key, name=name, name_key=key, kind=kind)

    def _paper(self, url: str, house: int | None = None, on: str | None = None) -> int:
        return self._once("documents", url, url=url, publisher_id=house, published_on=on, original=0)

    def _piece(self, uid: str, claim: int, stance: str, paper: int, **said: Any) -> int:
        plain = {"claim_id": claim, "stance": stance, "target": "content", "information": "undetermined"}
        return self._add("evidence", uid, **(plain | {"document_id": paper} | said))

    def _review(self, claim_uid: str, claim: int, row: dict[str, str | None]) -> tuple[str, str]:
        words, by, on, url = row["rating"], row["reviewer"], row["checked on"], row["review url"]
        because = row.get("reason")
        told = " ".join(part for part in (f'Rated "{words}" by {by} ({on}).', because) if part)
        status, stance = STATUS.get(words or "", ("unchecked", "context"))
        paper = self._paper(url or "", self._source(by or "", "organization"), on)
        uid = _uid("review", claim_uid, by, words, None, on, url, because)
        piece = self._piece(uid, claim, stance, paper, information="secondary", note=told)
        if status != "unchecked":
            verdict = self._add(
                "verdicts",
                _uid("verdict", claim_uid, uid, status),
                claim_id=claim,
                target="content",
                status=status,
                because=told,
                decided_by=by,
                decided_at=f"{on}T00:00:00.000000Z",
            )
            self._add("verdict_evidence", verdict_id=verdict, evidence_id=piece)
        return status, stance


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).translate(_quotes).casefold()
    plain = " ".join(unicodedata.normalize("NFKC", folded).split())
    return plain.strip(" .!?;,'\"") or plain


def _uid(*parts: object) -> str:
    return str(uuid.uuid5(SPACE, json.dumps(parts)))


_NOTHING = dict.fromkeys(COLUMNS["standings"], 0) | {"check_after": None}
