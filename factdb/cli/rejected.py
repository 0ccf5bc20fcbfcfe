"""The rows of a file that could not be taken, written beside it: put right, they can be imported from there."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factdb.cli.console import safe_line
from factdb.cli.files import write_file

if TYPE_CHECKING:
    from factdb.exchange.import_file import ImportFile


def rejected_file(path: Path) -> Path:
    """Where a file's rejected rows are written."""
    return path.with_name(f"{path.name}.rejected.csv")


def write_rejected(file: "ImportFile", rejected: Sequence[tuple[int, str]]) -> None:
    """Writes the rejected rows; takes away what an earlier run wrote, if there are none now.

    A row has its line, the reason, and its cells as the file has them. Formats without columns have no cells.
    """
    beside = rejected_file(file.path)
    if rejected:
        write_file(beside, _lines(file, rejected))
    else:
        beside.unlink(missing_ok=True)


def _lines(file: "ImportFile", rejected: Sequence[tuple[int, str]]) -> Iterator[str]:
    from factdb.reports.as_csv import defused
    from factdb.rules.wording import storable

    names = [name for name, _ in file.read]
    yield _line([file.unit, "rejected because", *names])
    reasons, told = dict(rejected), set()
    for line, cells in file.cells(reasons.keys()) if names else ():
        yield _line([str(line), defused(safe_line(reasons[line])), *(defused(storable(cell)) for cell in cells)])
        told.add(line)
    for line, reason in rejected:
        if line not in told:
            yield _line([str(line), defused(safe_line(reason))])


def _line(cells: Sequence[str]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue()
