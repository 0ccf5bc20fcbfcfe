"""factdb import"""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft
from factdb.queries.audit import findings
from factdb.rules.likeness import stems
from factdb.store.location import Location, sqlite_file
from factdb.store.work import reading
from factdb.tables import JOURNALLED, claims
from tests.conftest import ROOT, SHARED

Program = Callable[..., subprocess.CompletedProcess[str]]

MAPS = ROOT / "docs" / "examples" / "maps"
DATA = SHARED / "data" / "claims"


def many(path: Path, count: int) -> None:
    """A file with so many rows, spoken by a few."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["claim", "speaker", "party", "verdict", "tags"])
        out.writerows([f"Claim number {n}.", f"Speaker {n % 97}", f"Party {n % 5}", "False", "t"] for n in range(count))


def held(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row that is journalled, without its moment and without uids that are drawn at random."""
    left_out = {"recorded_at", "uid"}
    with reading(sqlite_file(folder / "factdb.db")) as connection:
        assert list(findings(connection)) == []
        return {
            table.name: [
                tuple(row)
                for row in connection.execute(
                    select(*(each for each in table.c if each.name not in left_out)).order_by(table.c.id)
                )
            ]
            for table in JOURNALLED
        }


def test_a_spreadsheet_is_shown_as_it_is_read_taken_once_and_known_again(factdb: Program, tmp_path: Path) -> None:
    many(tmp_path / "desk.csv", 3)
    factdb("init")
    first = factdb("import", "desk.csv", "--json")
    assert first.returncode == 0
    assert "party    is read as organization" in first.stderr
    told = {"file": "desk.csv", "format": "csv", "rows": 3, "added": 3, "completed": 0, "known": 0, "rejected": 0}
    assert json.loads(first.stdout) == [told]
    again = factdb("import", "desk.csv")
    assert (again.returncode, again.stdout) == (0, "")
    assert "3 rows: 0 added, 3 known, 0 rejected. Nothing was added." in again.stderr


def test_a_bad_row_stops_with_its_line_and_nothing_of_its_batch_is_written(factdb: Program, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text(
        'claim,date\n"One\nline",2020\n,2021\n"=Two",soon\nThree,2021\n', encoding="utf-8"
    )
    factdb("init")
    stopped = factdb("import", "bad.csv")
    assert (stopped.returncode, factdb("list", "--json").stdout.strip()) == (2, "[]")
    assert "Error: bad.csv, line 4: The claim is empty." in stopped.stderr
    assert "bad.csv.rejected.csv" in stopped.stderr
    rows = [
        ["line", "rejected because", "claim", "date"],
        ["4", "The claim is empty.", "", "2021"],
        ["5", "The date in said_on 'soon' is not a date.", "'=Two", "soon"],
    ]
    assert rejected(tmp_path) == rows, "all of the batch, to be put right at once"
    [counts] = json.loads(factdb("import", "bad.csv", "--on-error", "skip", "--json").stdout)
    assert (counts["rows"], counts["added"], counts["rejected"]) == (4, 2, 2)
    assert rejected(tmp_path) == rows


def rejected(folder: Path) -> list[list[str]]:
    """The rows in the file of those that were rejected."""
    with (folder / "bad.csv.rejected.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_rejected_rows_are_put_right_in_their_own_file_and_imported_from_there(factdb: Program, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("claim,date,reason\nOne,2020,\nTwo,soon,\nThree\n", encoding="utf-8")
    factdb("init")
    factdb("import", "bad.csv", "--on-error", "skip")
    beside = tmp_path / "bad.csv.rejected.csv"
    beside.rename(tmp_path / "mended.csv")
    mended = (tmp_path / "mended.csv").read_text(encoding="utf-8").replace("soon", "2021")
    (tmp_path / "mended.csv").write_text(mended.replace("Three", "Three,,"), encoding="utf-8")
    [counts] = json.loads(factdb("import", "mended.csv", "--json").stdout)
    assert (counts["rows"], counts["added"]) == (2, 2)


def test_a_dry_run_counts_what_would_be_added_and_writes_nothing(factdb: Program, tmp_path: Path) -> None:
    many(tmp_path / "desk.csv", 600)
    factdb("init")
    [counts] = json.loads(factdb("import", "desk.csv", "--dry-run", "--json").stdout)
    assert (counts["added"], factdb("list", "--json").stdout.strip()) == (600, "[]")


def test_claims_go_into_a_story_that_is_there(factdb: Program, tmp_path: Path) -> None:
    many(tmp_path / "desk.csv", 2)
    factdb("init")
    assert factdb("import", "desk.csv", "--story", "roads").returncode == 3
    factdb("story", "add", "roads", "--title", "Roads")
    assert factdb("import", "desk.csv", "--story", "roads").returncode == 0
    assert {each["story"] for each in json.loads(factdb("list", "--json").stdout)} == {"roads"}


def test_a_run_that_is_killed_and_run_again_leaves_the_ledger_of_one_that_was_not(
    factdb: Program, tmp_path: Path
) -> None:
    many(tmp_path / "desk.csv", 2000)
    folders = {name: tmp_path / name for name in ("killed", "whole")}
    for folder in folders.values():
        folder.mkdir()
        factdb("init", str(folder / "factdb.db"))
    command = [sys.executable, "-m", "factdb", "--db", str(folders["killed"] / "factdb.db"), "import", "desk.csv"]
    with subprocess.Popen(command, cwd=tmp_path, env=os.environ, stderr=subprocess.DEVNULL) as running:
        while running.poll() is None and not some_there(sqlite_file(folders["killed"] / "factdb.db")):
            time.sleep(0.01)
        running.send_signal(signal.SIGKILL)
    there = some_there(sqlite_file(folders["killed"] / "factdb.db"))
    assert 0 < there < 2000
    for name, folder in folders.items():
        [counts] = json.loads(factdb("--db", str(folder / "factdb.db"), "import", "desk.csv", "--json").stdout)
        assert (counts["rows"], counts["known"]) == (2000, there if name == "killed" else 0)
    assert held(folders["killed"]) == held(folders["whole"])


def some_there(place: Location) -> int:
    """How many claims a ledger holds."""
    with reading(place) as connection:
        return len(connection.execute(select(claims.c.id)).all())


NO_DATA = pytest.mark.skipif(not DATA.exists(), reason="the shared files are not beside the checkout")


@NO_DATA
def test_every_row_of_a_feed_with_marks_that_cannot_be_stored_is_taken_in_a_rehearsal(
    factdb: Program, tmp_path: Path
) -> None:
    factdb("init")
    (tmp_path / "feed.json").write_bytes((DATA / "averitec" / "feed_7500.json").read_bytes())
    done = factdb("import", "feed.json", "--map", str(MAPS / "averitec-feed.toml"), "--dry-run", "--json")
    [counts] = json.loads(done.stdout)
    assert (counts["rows"], counts["rejected"]) == (7500, 0)


@NO_DATA
@pytest.mark.parametrize(
    ("file", "map_file", "rows"),
    [
        ("liar/test.tsv", "liar.toml", 1283),
        ("liar/val2.jsonl", "liar-json.toml", 1284),
        ("liar/test2.jsonl", "liar-json-test.toml", 1283),
        ("averitec/dev.json", "averitec.toml", 500),
        ("claimskg/samples/output_sample_politifact.csv", None, 30),
    ],
)
def test_a_research_file_comes_in_whole_by_its_map(
    file: str, map_file: str | None, rows: int, factdb: Program, tmp_path: Path
) -> None:
    factdb("init")
    (tmp_path / Path(file).name).write_bytes((DATA / file).read_bytes())
    options = ["--map", str(MAPS / map_file)] if map_file else []
    done = factdb("import", Path(file).name, "--json", *options)
    assert done.returncode == 0, done.stderr
    [counts] = json.loads(done.stdout)
    assert counts["rows"] == rows == counts["added"] + counts["completed"] + counts["known"]
    assert counts["known"] < rows / 50


def test_a_verdict_of_an_unknown_day_is_not_told_as_one_of_the_day_of_its_import(
    factdb: Program, tmp_path: Path
) -> None:
    rows = "claim,verdict,checked by,checked on\nThe bridge fell.,no,Checks,\nThe barge sank.,no,Checks,2021-03-05\n"
    (tmp_path / "archive.csv").write_text(rows, encoding="utf-8")
    (tmp_path / "map.toml").write_text('[words]\nrefuted = ["no"]\n', encoding="utf-8")
    factdb("init")
    assert factdb("import", "archive.csv", "--map", "map.toml").returncode == 0
    assert "refuted, Checks, on an unknown day (recorded 20" in " ".join(factdb("show", "1").stdout.split())
    assert "Verdict by Checks: " in factdb("match", "the bridge fell").stdout
    assert "refuted, 2021-03-05 00:00 UTC, Checks (recorded 20" in " ".join(factdb("show", "2").stdout.split())
    assert "Verdict of 2021-03-05 by Checks: " in factdb("match", "the barge sank").stdout
    days = [row["decided_at"] for row in csv.DictReader(factdb("export").stdout.splitlines())]
    assert days == ["", "2021-03-05T00:00:00.000000Z"]
    lines = factdb("export", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["verdicts"][0]["at"] or "" for line in lines] == days
    assert [each["verdicts"][0]["at"] or "" for each in json.loads(factdb("list", "--json").stdout)] == days
    activities = json.loads(factdb("export", "--format", "prov").stdout)["activity"].values()
    assert [each.get("prov:startTime", "") for each in activities] == days


@NO_DATA
@pytest.mark.parametrize(
    ("file", "map_file"),
    [
        ("liar/val2.jsonl", "liar-json.toml"),
        ("liar/test2.jsonl", "liar-json-test.toml"),
        ("averitec/dev.json", "averitec.toml"),
    ],
)
def test_a_reason_that_comes_in_speaks_of_its_claim(file: str, map_file: str) -> None:
    shares = [
        len(stems(each.text) & stems(review.because)) / max(len(stems(each.text)), 1)
        for each in import_file(DATA / file, map_file=MAPS / map_file).records()
        if isinstance(each, RecordDraft)
        for review in each.reviews
        if review.because
    ]
    hundreds = [shares[start : start + 100] for start in range(0, len(shares), 100)]
    assert all(sum(each) / len(each) > 0.2 for each in hundreds), "reasons stand beside other claims"


def test_ratings_that_no_map_names_are_told_the_commonest_first(factdb: Program, tmp_path: Path) -> None:
    rows = "".join(f"Claim {n}.,{'falsch' if n else 'wahr'}\n" for n in range(3))
    (tmp_path / "desk.csv").write_text(f"claim,verdict\n{rows}", encoding="utf-8")
    factdb("init")
    told = factdb("import", "desk.csv").stderr
    assert "these ratings stand for, so they give no verdict: falsch (2), wahr (1)." in told
    (tmp_path / "map.toml").write_text(
        '[fields]\nclaim = "claim"\nrating = "verdict"\n[words]\nrefuted = ["falsch"]\nunchecked = ["wahr"]\n',
        encoding="utf-8",
    )
    assert "give no verdict" not in factdb("import", "desk.csv", "--map", "map.toml").stderr
