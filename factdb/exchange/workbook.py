"""Workbooks of Excel (.xlsx): a sheet's rows as texts, numbered as the program that wrote them shows them."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from zipfile import BadZipFile, ZipFile

from factdb.errors import BadInput, FactdbError
from factdb.exchange.sheet_cell import cell_text
from factdb.exchange.text_file import Gauge
from factdb.reading.refusals import broken, encrypted

MOST_BYTES = 1_000_000_000
"""Of a workbook, unpacked: a sheet of a million rows has some hundred million."""

MOST_FOLD = 200
"""How many times its packed size a part may unpack to; full sheets stay under 50."""

MOST_ROWS = 1_048_576
"""Rows of a sheet ("Excel specifications and limits")."""

_SMALL = 10_000_000
"""Bytes up to which a part may be packed as tightly as it likes: a column of one word is."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def is_workbook(path: Path) -> bool:
    """Whether a file is packed as workbooks are. Raises BadInput for one that is protected, or of Excel before 2007."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
            if start != _OLE:
                return start.startswith(_ZIP)
            raw = file.read()
    except OSError:
        return False  # told where it is read as text
    # An encrypted workbook keeps its content in a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
    if "EncryptedPackage".encode("utf-16-le") in raw:
        raise encrypted(str(path))
    raise BadInput(
        f"{path} is in the format of Excel before 2007, which is not read.", hint="save it as .xlsx or as CSV in UTF-8."
    )


def sheet_names(path: Path) -> tuple[str, ...]:
    """The sheets with cells in a workbook, in order; hidden ones last. Raises as `sheet_rows`."""
    with _opened(path) as book:
        sheets = sorted(book.worksheets, key=lambda sheet: sheet.sheet_state != "visible")
        return tuple(sheet.title for sheet in sheets)


def sheet_rows(path: Path, sheet: str, gauge: Gauge | None = None) -> Iterator[tuple[int, list[str]]]:
    """A sheet's rows that are not blank, with their numbers, as long as their last cell that is filled.

    A formula counts as its value when the workbook was saved. Raises FactdbError where openpyxl is not installed,
    BadInput for a workbook that is protected, broken or beyond measure, and for a sheet that it does not have.
    """
    with _opened(path, gauge) as book:
        if sheet not in book.sheetnames:
            raise BadInput(f"{path} has no sheet {sheet!r}.", hint=f"its sheets: {', '.join(book.sheetnames)}.")
        page = book[sheet]
        page.reset_dimensions()  # some programs write them wrong
        for number, row in enumerate(_quietly(page.iter_rows(max_row=MOST_ROWS)), 1):
            cells = [cell_text(cell) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                yield number, cells


@contextmanager
def _opened(path: Path, gauge: Gauge | None = None) -> Iterator[Any]:
    """The workbook. Whatever the library trips over in a file, when it opens it or later, is the file's fault."""
    try:
        from openpyxl import load_workbook  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise FactdbError(
            f"{path}: workbooks need openpyxl, which is not installed.", hint="pip install 'factdb[xlsx]'."
        ) from None
    with path.open("rb") as file:
        _weighed(file, path)
        if gauge:
            gauge.watch(file)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            yield book
        except (BadInput, GeneratorExit):
            raise
        except Exception as error:
            raise broken(str(path)) from error


def _quietly(rows: Iterator[Any]) -> Iterator[Any]:
    """Rows without the library's warnings of what it leaves out, which is never a cell's value."""
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            row = next(rows, None)
        if row is None:
            return
        yield row


def _weighed(file: IO[bytes], path: Path) -> None:
    """Raises BadInput for a file that is no workbook or unpacks beyond measure. No part gives more than it says."""
    try:
        with ZipFile(file) as archive:
            parts, names = archive.infolist(), archive.namelist()
    except (BadZipFile, NotImplementedError, ValueError, OSError, LookupError):
        raise broken(str(path)) from None
    if any(part.flag_bits & 1 for part in parts):
        raise encrypted(str(path))
    if not any(name.startswith("xl/") for name in names) or "xl/workbook.bin" in names:
        raise BadInput(f"{path} is no workbook of Excel (.xlsx).", hint="save it as .xlsx or as CSV in UTF-8.")
    dense = any(part.file_size > max(_SMALL, MOST_FOLD * part.compress_size) for part in parts)
    if dense or sum(part.file_size for part in parts) > MOST_BYTES:
        raise BadInput(f"{path} unpacks to more than a workbook holds.", hint="save the sheet as CSV in UTF-8.")
    file.seek(0)
