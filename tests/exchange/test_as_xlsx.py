"""Claims as an Excel workbook."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from factdb.errors import Refused
from factdb.exchange import as_xlsx as module
from factdb.exchange.as_xlsx import MOST_TEXT, as_xlsx
from factdb.queries.rows import ClaimRow
from factdb.reports.as_csv import COLUMNS
from tests.reports.sample import claim, evidence, unchecked


def rows(*claims: ClaimRow) -> list[dict[str, Any]]:
    """What a reader finds on the sheet."""
    [headings, *cells] = load_workbook(BytesIO(as_xlsx(claims)))["claims"].iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in cells]


def test_a_row_a_claim_under_the_columns_of_csv() -> None:
    first, second = rows(claim(), unchecked(id=12))
    assert tuple(first) == COLUMNS
    assert (first["id"], first["text"], first["status"]) == (1, "The gates closed in eleven minutes.", "refuted")
    assert (second["id"], second["status"], second["sources"] or "") == (12, "unchecked", "")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "12", "2026-03-10", "a\nb", "#N/A", "سبع ساعات"])
def test_text_stays_text_and_no_cell_is_a_formula(text: str) -> None:
    [found] = rows(claim(text=text))
    assert found["text"] == text
    sheet = ZipFile(BytesIO(as_xlsx([claim(text=text)]))).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"<f " not in sheet


def test_what_a_cell_cannot_hold_is_cut_or_replaced_and_the_file_can_still_be_read() -> None:
    long = evidence(title="word " * MOST_TEXT)
    [found] = rows(claim(text="a\ufffeb", evidence=(long,)))
    assert found["text"] == "a\ufffdb"
    assert len(found["evidence"]) == MOST_TEXT
    assert found["evidence"].endswith("…")


def test_more_claims_than_a_sheet_has_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    assert len(rows(claim(), claim(id=2))) == 2
    with pytest.raises(Refused):
        as_xlsx([claim(), claim(id=2), claim(id=3)])
