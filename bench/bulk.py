"""Logging very many claims: through factdb, and by hand with sqlite3 and executemany into the same tables.

Run as `python -m bench.bulk ours|theirs LEDGER COUNT`, it logs so many into an empty ledger and prints the seconds of
processor time that this took, without making up the claims.
"""

import hashlib
import json
import shutil
import sqlite3
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uuid_utils

from bench.measure import Figure, interleaved, printed
from bench.sample import SOURCES, drafts, name_sources
from factdb.actions.log_claims import ClaimDraft, log_claims
from factdb.rules.minhash import bands_of
from factdb.rules.wording import fingerprint
from factdb.store.location import sqlite_file
from factdb.store.work import Ledger, writing

LEAST = 0.6
GENESIS = "0" * 64
COLUMNS = {
    "sources": "id uid name name_key kind descriptor note merged_into_id merged_at recorded_at recorded_by",
    "claims": "id uid text fingerprint kind story_id note recorded_at recorded_by",
    "attributions": "id uid claim_id source_id via_id affiliation_id descriptor cue quote mode ground_rules said_on"
    " knowledge recorded_at recorded_by",
    "standings": "claim_id status attribution_status low high support_lost below_policy single_source unnamed_only"
    " circular contested overridden check_after changed_since_check",
    "bands": "band claim_id",
    "journal": "seq recorded_at recorded_by act table_name row_id content hash",
}


def figures(folder: Path, empty: Path, *, claims: int, rounds: int) -> list[Figure]:
    """The rate at which claims are logged, each with a source, an attribution, a standing and its journal entries."""

    def rate(who: str) -> float:
        shutil.copy(empty, folder / "bulk.db")
        took = float(printed([sys.executable, "-m", "bench.bulk", who, "bulk.db", str(claims)], folder))
        (folder / "bulk.db").unlink()
        return claims / took

    ours, theirs = interleaved(lambda: rate("ours"), lambda: rate("theirs"), rounds, warm=False)
    return [Figure(f"logging {claims:,} claims", "`executemany` by hand", ours, theirs, "claims a second", least=LEAST)]


def log_ours(path: Path, wanted: list[ClaimDraft]) -> None:
    """Logs the claims in one transaction, as any caller of factdb would."""

    def act(ledger: Ledger) -> None:
        name_sources(ledger)
        log_claims(ledger, wanted)

    writing(sqlite_file(path), act, by="bench")


def log_theirs(path: Path, wanted: list[ClaimDraft]) -> None:
    """Writes the same rows by hand: no check of any text, no look for doubles. The bands are of factdb's own
    making; triggers keep the search indexes.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = 1")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    rows = by_hand(wanted)
    for table, columns in COLUMNS.items():
        names = columns.split()
        marks = ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows[table])
    *_, last = rows["journal"]
    connection.execute("UPDATE ledger SET head_seq = ?, head_hash = ?", (last[0], last[-1]))
    connection.execute("COMMIT")
    connection.close()


def by_hand(wanted: list[ClaimDraft]) -> dict[str, list[tuple[Any, ...]]]:
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
    rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
    last = GENESIS

    def journalled(table: str, *values: Any) -> None:
        nonlocal last
        number = len(rows[table]) + 1
        row = (number, str(uuid_utils.uuid7()), *values, at, "bench")
        rows[table].append(row)
        content = encode(dict(zip(names[table], row, strict=True)))
        entry = (len(rows["journal"]) + 1, at, "bench", "insert", table, number, content)
        last = hashlib.sha256(encode([last, *entry]).encode()).hexdigest()
        rows["journal"].append((*entry, last))

    names = {table: columns.split() for table, columns in COLUMNS.items()}
    for number in range(1, SOURCES + 1):
        name = f"Speaker {number}"
        journalled("sources", name, name.casefold(), "person", None, None, None, None)
    for number, draft in enumerate(wanted, 1):
        journalled("claims", draft.text, fingerprint(draft.text), draft.kind, None, None)
        for voice in draft.voices:
            mode = "direct" if voice.quote else "indirect"
            said = (None, voice.cue, voice.quote, mode, None, voice.said_on, voice.knowledge)
            journalled("attributions", number, voice.source_id, None, None, *said)
        rows["bands"] += [(band, number) for band in bands_of(draft.text)]
        rows["standings"].append((number, "unchecked", "unchecked", 0, 0, 0, 0, 1, 0, 0, 0, 0, None, 0))
    return rows


def main(who: str, path: str, claims: str) -> None:
    wanted = drafts(int(claims))
    started = time.process_time()
    (log_ours if who == "ours" else log_theirs)(Path(path), wanted)
    print(time.process_time() - started)


if __name__ == "__main__":
    main(*sys.argv[1:])
