"""The baselines of exports and of the audit do the work that they are said to do."""

import csv
import json
import sqlite3
from pathlib import Path

import pytest

from bench import export
from bench.audit import lay_out, measured
from bench.bulk import log_ours
from bench.sample import drafts
from factdb.reports.as_csv import COLUMNS
from factdb.store.location import Location


@pytest.fixture
def path(sqlite_place: Location) -> Path:
    """A ledger of seven claims with a source each."""
    assert sqlite_place.path
    log_ours(sqlite_place.path, drafts(7))
    return sqlite_place.path


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_by_hand_each_claim_is_written_with_the_same_columns_or_keys(path: Path, tmp_path: Path, form: str) -> None:
    export.ours(path, form, tmp_path / "ours")
    export.theirs(path, form, tmp_path / "theirs")
    one, other = ((tmp_path / who).read_text(encoding="utf-8-sig") for who in ("ours", "theirs"))
    if form == "csv":
        written, by_hand = (list(csv.reader(text.splitlines())) for text in (one, other))
        assert written[0] == by_hand[0] == list(COLUMNS)
        assert [row[9] for row in written] == [row[9] for row in by_hand]
    else:
        told, by_hand_told = ([json.loads(line) for line in text.splitlines()] for text in (one, other))
        assert [row["text"] for row in told] == [row["text"] for row in by_hand_told]
        assert [row["sources"][0]["name"] for row in told] == [row["sources"][0]["name"] for row in by_hand_told]
    assert len(one.splitlines()) == 7 + (form == "csv")


def test_what_is_hashed_alone_is_what_the_journal_hashes(path: Path) -> None:
    assert lay_out(path) == sqlite3.connect(path).execute("SELECT count(*) FROM journal").fetchone()[0]
    assert all(measured(what, path) > 0 for what in ("chain", "audit", "cursor", "memory"))
