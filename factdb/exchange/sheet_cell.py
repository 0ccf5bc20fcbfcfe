"""A cell of a sheet as text, as the ledger writes dates and numbers."""

import re
from datetime import datetime
from typing import Any

_ERROR = "e"
"""The library's mark of a cell that shows an error, as #REF!."""

_RETURN = "_x000D_"
"""How a sheet writes the first half of a line end of Windows inside a cell."""

_ASIDE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What stands in a number's format and is no part of a date: words in quotes, conditions, paddings."""


def cell_text(cell: Any) -> str:
    """What a cell of openpyxl holds: a date as far as the cell shows it, a number as it is shown in general.

    Nothing, and an error in its place, are empty.
    """
    value = cell.value
    if value is None or cell.data_type == _ERROR:
        return ""
    if isinstance(value, str):
        return value.replace(_RETURN, "").strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return _date(value, cell.number_format)
    if isinstance(value, float):
        return format(value, ".15g") if abs(value) < 1e15 else str(int(value))
    return str(value)


def _date(value: datetime, shown: str) -> str:
    """A moment, its day, or only its month or year where the cell shows no more."""
    if value.time().isoformat() != "00:00:00":
        return value.isoformat(sep=" ", timespec="seconds")
    form = _ASIDE.sub("", shown.split(";")[0]).lower()
    if "y" in form and "d" not in form:
        return value.strftime("%Y-%m") if "m" in form else value.strftime("%Y")
    return value.date().isoformat()
