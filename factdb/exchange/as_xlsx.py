"""Claims as an Excel workbook: the rows and columns of the CSV report on one sheet."""

import re
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from factdb.errors import FactdbError, Refused
from factdb.queries.rows import ClaimRow
from factdb.reports.as_csv import COLUMNS, cells_of

MOST_ROWS = 1_048_576
"""Rows that a sheet may have ("Excel specifications and limits")."""

MOST_TEXT = 32_767
"""Characters that a cell may hold (the same)."""

_NUMBERS = frozenset(COLUMNS.index(name) for name in COLUMNS if name == "id" or name.startswith("independent_"))
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_xlsx(claims: Iterable[ClaimRow]) -> bytes:
    """The file. Text stays text, whatever it begins with: no cell is a formula. What is too long for a cell is cut.

    Raises FactdbError where openpyxl is not installed, Refused for more claims than a sheet has rows.
    """
    try:
        from openpyxl import Workbook  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise FactdbError(
            "Workbooks need openpyxl, which is not installed.", hint="pip install 'factdb[xlsx]'."
        ) from None
    book = Workbook(write_only=True)
    sheet = book.create_sheet("claims")
    try:
        _fill(sheet, claims)
    finally:
        sheet.close()
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _fill(sheet: Any, claims: Iterable[ClaimRow]) -> None:
    from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]

    sheet.freeze_panes = "A2"
    sheet.append(COLUMNS)
    for count, row in enumerate(claims, 2):
        if count > MOST_ROWS:
            raise Refused(
                f"A sheet holds {MOST_ROWS - 1:,} claims, and there are more.", hint="export them as CSV, or fewer."
            )
        cells = [WriteOnlyCell(sheet, _fitting(text)) for text in cells_of(row)]
        for place, cell in enumerate(cells):
            if place in _NUMBERS:
                cell.value = int(cell.value)
            else:
                cell.data_type = "s"
        sheet.append(cells)


def _fitting(text: str) -> str:
    legal = _ILLEGAL.sub("\ufffd", text)
    return legal if len(legal) <= MOST_TEXT else legal[: MOST_TEXT - 1] + "…"
