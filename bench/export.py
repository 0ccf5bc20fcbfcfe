"""Exporting claims: through factdb, and by hand with sqlite3's cursors and the csv or json module.

Run as `python -m bench.export ours|theirs csv|jsonl LEDGER FILE`, it exports a ledger and prints the milliseconds of
processor time that this took, the modules it imports aside, and the megabytes of memory, those included.

By hand, bare cursors read the same tables by the same joins, so many claims at a time, and the csv module's writer, or
the json module's encoder, writes the same columns, or keys. Nothing is put in words, no formula is defused, no flag is
named, no source's grade or discredit is looked up.
"""

import csv
import json
import shutil
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bench.measure import Figure, interleaved, printed
from bench.million import fill
from factdb.cli.exporting import pieces, put
from factdb.exchange.as_csv import as_csv
from factdb.exchange.as_jsonl import as_jsonl
from factdb.queries.claims import CHUNK, ClaimFilter, numbers_of
from factdb.reports.as_csv import COLUMNS
from factdb.store.location import sqlite_file
from factdb.store.work import reading

MOST = {"csv": 1.3, "jsonl": 1.0}
"""The greatest ratio that passes: JSON Lines are to be faster than the standard json module."""
FLAT = 8.0
"""Megabytes that ten times the claims may take more."""
assert all((as_csv, as_jsonl))  # imported here, and not while the clock runs

CLAIMS = """SELECT c.id, c.uid, t.slug, s.status, s.attribution_status, s.support_lost || s.below_policy
        || s.single_source || s.unnamed_only || s.circular || s.contested || s.overridden || s.changed_since_check,
        s.low, s.high, c.kind, c.text, c.note, c.recorded_at, c.recorded_by, s.check_after
    FROM standings s JOIN claims c ON c.id = s.claim_id LEFT JOIN stories t ON t.id = c.story_id
    WHERE c.id BETWEEN ? AND ? ORDER BY c.id"""
PARTS = {
    "sources": """SELECT a.claim_id, a.id, m.id source, m.name, m.kind, coalesce(a.descriptor, p.descriptor) descriptor,
            f.role, e.name organization, f.tenure, a.cue, a.quote, a.mode, a.ground_rules, a.said_on, a.knowledge,
            a.via_id, a.recorded_at, a.recorded_by
        FROM attributions a JOIN sources p ON p.id = a.source_id
        JOIN sources m ON m.id = coalesce(p.merged_into_id, p.id)
        LEFT JOIN affiliations f ON f.id = a.affiliation_id LEFT JOIN sources e ON e.id = f.organization_id
        WHERE a.claim_id BETWEEN ? AND ? ORDER BY a.id""",
    "evidence": """SELECT e.claim_id, e.id, e.uid, e.target, e.stance, e.information, e.document_id, e.locator,
            e.recorded_at, e.recorded_by, e.withdrawn_at, e.withdrawn_because, d.title, d.url, d.path, d.sha256,
            d.retracted_at, d.retracted_because
        FROM evidence e LEFT JOIN documents d ON d.id = e.document_id
        WHERE e.claim_id BETWEEN ? AND ? ORDER BY e.id""",
    "verdicts": """SELECT v.*, e.evidence_id, p.name policy FROM verdicts v
        LEFT JOIN verdict_evidence e ON e.verdict_id = v.id LEFT JOIN policies p ON p.id = v.policy_id
        WHERE v.claim_id BETWEEN ? AND ? ORDER BY v.decided_at, v.id""",
    "tags": """SELECT c.claim_id, t.name FROM claim_tags c JOIN tags t ON t.id = c.tag_id
        WHERE c.claim_id BETWEEN ? AND ? ORDER BY t.name""",
    "signoffs": "SELECT * FROM signoffs WHERE claim_id BETWEEN ? AND ? ORDER BY id",
    "ratings": "SELECT * FROM information_ratings WHERE claim_id BETWEEN ? AND ? ORDER BY id",
    "requests": """SELECT r.*, s.name FROM comment_requests r LEFT JOIN sources s ON s.id = r.source_id
        WHERE r.claim_id BETWEEN ? AND ? ORDER BY r.id""",
    "corrections": "SELECT * FROM corrections WHERE claim_id BETWEEN ? AND ? ORDER BY id",
    "links": "SELECT claim_id, id, other_id, kind, note FROM links WHERE claim_id BETWEEN ? AND ? ORDER BY id",
}
"""What belongs to claims, as one statement each; of links, only those to others."""


def figures(folder: Path, empty: Path, *, claims: int, rounds: int) -> list[Figure]:
    """The time that each format takes, and the memory against that for a tenth of the claims."""
    path, tenth = (_ledger(folder, empty, number) for number in (claims, claims // 10))
    found = []
    for form, module in (("csv", "csv"), ("jsonl", "json")):
        took = [partial(_run, who, form, path, folder, 0) for who in ("ours", "theirs")]
        ours, theirs = interleaved(took[0], took[1], rounds, warm=False)
        what = f"export of {claims:,} claims, {form}"
        found.append(Figure(what, f"sqlite3 and the {module} module", ours, theirs, "ms", most=MOST[form]))
        whole, part = (_run("ours", form, each, folder, 1) for each in (path, tenth))
        found.append(Figure(f"memory of that, {form}", f"for {claims // 10:,} claims", whole, part, "MB", added=FLAT))
    return found


def _ledger(folder: Path, empty: Path, claims: int) -> Path:
    path = folder / f"export{claims}.db"
    shutil.copy(empty, path)
    fill(sqlite_file(path), claims)
    return path


def _run(who: str, form: str, path: Path, folder: Path, figure: int) -> float:
    """Milliseconds (figure 0) or megabytes (1) that one export takes."""
    command = [sys.executable, "-m", "bench.export", who, form, str(path), f"out.{form}"]
    return float(printed(command, folder).split()[figure])


def _memory() -> float:
    """The most megabytes that this program held at a time; of Linux, where `ru_maxrss` may tell of who started it."""
    told = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(told.partition("VmHWM:")[2].split()[0]) / 1024


def ours(path: Path, form: str, output: Path) -> None:
    """What the command does once its options are read."""
    with reading(sqlite_file(path)) as connection:
        put(pieces(connection, numbers_of(connection, ClaimFilter()), form, terminal=False), form, output)


def theirs(path: Path, form: str, output: Path) -> None:
    """The same columns or keys, by hand."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    with output.open("w", encoding="utf-8", newline="") as file:
        if form == "csv":
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(map(_cells, _claims(connection)))
        else:
            encode = json.JSONEncoder(ensure_ascii=False).encode
            file.writelines(f"{encode(told)}\n" for told in map(_object, _claims(connection)))
    connection.close()


def _claims(connection: sqlite3.Connection) -> Iterator[tuple[sqlite3.Row, dict[str, list[sqlite3.Row]]]]:
    """Claims with what belongs to them, so many at a time as factdb reads."""
    [last] = connection.execute("SELECT coalesce(max(id), 0) FROM claims").fetchone()
    for start in range(1, last + 1, CHUNK):
        ends = start, start + CHUNK - 1
        held: dict[str, defaultdict[int, list[sqlite3.Row]]] = {name: defaultdict(list) for name in PARTS}
        for name, query in PARTS.items():
            for row in connection.execute(query, ends):
                held[name][row["claim_id"]].append(row)
        for row in connection.execute(CLAIMS, ends):
            yield row, {name: rows.get(row["id"], []) for name, rows in held.items()}


def _cells(claim: tuple[sqlite3.Row, dict[str, list[sqlite3.Row]]]) -> list[Any]:
    row, parts = claim
    last = {each["target"]: each for each in parts["verdicts"]}
    content, said = (tuple(last[it])[5:8] if it in last else (None,) * 3 for it in ("content", "attribution"))
    return [
        *tuple(row)[:10],
        "\n".join(f"{each['name']}; {each['role']}; {each['cue']}" for each in parts["sources"]),
        "\n".join(each["quote"] for each in parts["sources"] if each["quote"]),
        "\n".join(f"{each['id']}: {each['stance']}; {each['title']}; {each['url']}" for each in parts["evidence"]),
        *content,
        None,
        *said,
        "\n".join(each["signed_by"] for each in parts["signoffs"]),
        parts["ratings"][-1]["credibility"] if parts["ratings"] else None,
        "\n".join(str(each["answer"]) for each in parts["requests"]),
        "\n".join(each["text"] for each in parts["corrections"]),
        " ".join(each["name"] for each in parts["tags"]),
        "\n".join(f"{each['kind']} {each['other_id']}" for each in parts["links"]),
        *tuple(row)[10:13],
    ]


def _object(claim: tuple[sqlite3.Row, dict[str, list[sqlite3.Row]]]) -> dict[str, Any]:
    row, parts = claim
    return {**dict(row), **{name: [dict(each) for each in rows] for name, rows in parts.items()}}


if __name__ == "__main__":
    _, who, form, ledger, output = sys.argv
    started = time.process_time()
    (ours if who == "ours" else theirs)(Path(ledger), form, Path(output))
    print(1000 * (time.process_time() - started), _memory())
