"""What searches and reports cost on large ledgers, against sqlite3 alone fetching the same rows."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from bench.bulk import log_ours
from bench.measure import Figure, interleaved
from bench.sample import drafts
from factdb.queries.report import report
from factdb.queries.search import search
from factdb.store.location import sqlite_file
from factdb.store.work import reading

SEARCHES = ("harbour", "ministry harbour Lagos")
MATCHES = """
    WITH hits AS (
      SELECT rowid AS claim_id, rank FROM claims_fts WHERE claims_fts MATCH :words
      UNION ALL SELECT claim_id, rank FROM attributions_fts JOIN attributions ON id = attributions_fts.rowid
        WHERE attributions_fts MATCH :words
      UNION ALL SELECT claim_id, rank FROM sources_fts JOIN attributions ON source_id = sources_fts.rowid
        WHERE sources_fts MATCH :words)
    SELECT claim_id, sum(rank) AS best FROM hits GROUP BY claim_id ORDER BY best, claim_id LIMIT 20"""
SNIPPETS = """
    SELECT rowid, snippet(claims_fts, -1, '«', '»', '…', 20) FROM claims_fts
    WHERE claims_fts MATCH :words AND rowid IN (SELECT value FROM json_each(:claims))"""
REPORTED = (
    """SELECT c.*, s.*, t.slug FROM standings s JOIN claims c ON c.id = s.claim_id
       LEFT JOIN stories t ON t.id = c.story_id ORDER BY c.id""",
    """SELECT a.*, m.id, m.name, m.kind, f.role, f.tenure, e.name FROM attributions a
       JOIN sources p ON p.id = a.source_id JOIN sources m ON m.id = coalesce(p.merged_into_id, p.id)
       LEFT JOIN affiliations f ON f.id = a.affiliation_id LEFT JOIN sources e ON e.id = f.organization_id
       ORDER BY a.id""",
    "SELECT e.*, d.* FROM evidence e LEFT JOIN documents d ON d.id = e.document_id ORDER BY e.id",
    "SELECT v.*, e.evidence_id FROM verdicts v LEFT JOIN verdict_evidence e ON e.verdict_id = v.id ORDER BY v.id",
    "SELECT c.claim_id, t.name FROM claim_tags c JOIN tags t ON t.id = c.tag_id ORDER BY t.name",
    "SELECT * FROM links ORDER BY id",
)


def figures(folder: Path, empty: Path, *, claims: int, rounds: int) -> list[Figure]:
    """The table of searches and of the report on everything, in a ledger of so many claims."""
    path = folder / f"of{claims}.db"
    shutil.copy(empty, path)
    log_ours(path, drafts(claims))
    raw = sqlite3.connect(path)
    with reading(sqlite_file(path)) as connection:
        found = [searched(connection, raw, words, claims, rounds) for words in SEARCHES]
        ours, theirs = interleaved(lambda: spent(lambda: report(connection)), lambda: spent(lambda: rows(raw)), rounds)
    raw.close()
    return [*found, Figure(f"the report's rows, {claims:,} claims", "sqlite3 alone, as tuples", ours, theirs, "ms")]


def searched(connection: Connection, raw: sqlite3.Connection, words: str, claims: int, rounds: int) -> Figure:
    """The twenty best matches with the words around them. Raises AssertionError where the two do not agree.

    Of common words only the newest rows are ranked, and the twenty may be others.
    """
    found = search(connection, words, limit=20)
    assert found.newest or [hit.claim_id for hit in found.hits] == matches(raw, words)
    ours, theirs = interleaved(
        lambda: spent(lambda: search(connection, words, limit=20)), lambda: spent(lambda: matches(raw, words)), rounds
    )
    return Figure(f"search '{words}', {claims:,} claims", "sqlite3 alone", ours, theirs, "ms")


def matches(raw: sqlite3.Connection, words: str) -> list[int]:
    numbers = [number for number, _ in raw.execute(MATCHES, {"words": words})]
    shown = dict(raw.execute(SNIPPETS, {"words": words, "claims": str(numbers)}))
    assert shown.keys() == set(numbers)
    return numbers


def rows(raw: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    return [raw.execute(query).fetchall() for query in REPORTED]


def spent(act: Callable[[], object]) -> float:
    """Milliseconds of processor time that something takes."""
    started = time.process_time()
    act()
    return 1000 * (time.process_time() - started)
