"""What factdb wrote to be read is known for it, and its cells are read as they were."""

from pathlib import Path

import pytest

from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft
from factdb.reports.as_csv import COLUMNS, defused

AWKWARD = ("=1+1 was claimed.", "-5 degrees were measured.", "@home works.", "+1", "'s-Hertogenbosch is a town.", "'")


def texts(path: Path) -> list[str]:
    """The claims of a file."""
    return [each.text for each in import_file(path).records() if isinstance(each, RecordDraft)]


@pytest.mark.parametrize("heading", [",".join(COLUMNS), "line,rejected because,text"])
def test_the_apostrophes_of_our_own_tables_are_taken_off(heading: str, tmp_path: Path) -> None:
    names = heading.split(",")
    rows = [",".join(defused(text) if name == "text" else "" for name in names) for text in AWKWARD]
    (tmp_path / "ours.csv").write_text("\n".join([heading, *rows]), encoding="utf-8")
    assert texts(tmp_path / "ours.csv") == list(AWKWARD)


def test_those_of_others_stay(tmp_path: Path) -> None:
    (tmp_path / "theirs.csv").write_text("text,speaker\n'-isms are bad.,Ida\n", encoding="utf-8")
    assert texts(tmp_path / "theirs.csv") == ["'-isms are bad."]


def test_an_export_to_be_read_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "ours.csv").write_text(f"{','.join(COLUMNS)}\n", encoding="utf-8")
    (tmp_path / "theirs.csv").write_text("text,uid\nOne,1\n", encoding="utf-8")
    assert "--format factdb" in (import_file(tmp_path / "ours.csv").remark or "")
    assert import_file(tmp_path / "theirs.csv").remark is None
