"""A file to import: which format it has, how it is read, and the records in it."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

from factdb.errors import BadInput
from factdb.exchange.cells import Line, Row, texts
from factdb.exchange.claimreview import is_page, looks_like_claimreview, reviews_of
from factdb.exchange.delimited import delimited_rows, guessed_delimiter
from factdb.exchange.heading import Heading, headed_rows, heading_of
from factdb.exchange.json_rows import is_array, json_headings, json_rows
from factdb.exchange.map_file import is_table_map, map_bytes, read_map_file
from factdb.exchange.our_tables import FOR_READING, as_they_were, is_export
from factdb.exchange.ratings import read_rules, shipped_rules
from factdb.exchange.record import Read, Rejected
from factdb.exchange.table_map import Shape, TableMap, checked_against, completed
from factdb.exchange.table_records import table_records
from factdb.exchange.text_file import PIECE, Gauge, encoding_of, opened
from factdb.exchange.workbook import is_workbook, sheet_names, sheet_rows
from factdb.exchange.written_date import DAY_FIRST, slashed_order

FIRST = 1000
"""Rows that show in which order their dates are written, and what stands under a heading."""

DATES = ("said_on", "reviewed_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFile:
    """A file, ready to be read. `records` begins anew each time it is called.

    `read` tells column by column what becomes of it, a pair of the heading and the field or None; empty for formats
    that have no columns. `guessed` where that was guessed from the headings, `remark` what else was. `unit`
    is what a row's number counts: lines, the rows of a sheet, or the records of an array. `gauge` tells how far
    `records` has come.
    """

    path: Path
    format: str
    records: Callable[[], Read]
    read: tuple[tuple[str, str | None], ...] = ()
    guessed: bool = False
    unit: str = "line"
    remark: str | None = None
    rows: Callable[[], Iterator[Row | Rejected]] | None = None
    gauge: Gauge

    def cells(self, lines: Container[int]) -> Iterator[tuple[int, list[str]]]:
        """The cells of some of its rows, by their lines, under the headings in `read`; the file is read for them."""
        for each in self.rows() if self.rows else ():
            if each.line in lines and isinstance(each, Row):
                yield each.line, [", ".join(texts(each.cells, name)) for name, _ in self.read]
            elif each.line in lines and isinstance(each, Rejected) and each.cells:
                yield each.line, [*each.cells]


def import_file(
    path: Path, *, wanted: str | None = None, map_file: Path | None = None, sheet: str | None = None
) -> ImportFile:
    """The file, its format as `wanted` or as it begins, its columns by the map or else by their headings.

    A map of columns is for tables: a harvest of ClaimReview that is given one is read as CSV by it. `sheet` is the one
    to read of a workbook, else its first.

    Raises NotFound for a file that is not there, BadInput for one that cannot be read, a map that is none or does not
    fit, and headings of which none is that of a claim; FactdbError where a workbook is given and its library missing.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise BadInput(
            f"{path} is a pipe, and an import reads a file more than once.", hint="write it to a file first."
        )
    if is_workbook(path) and wanted in (None, "xlsx"):
        return _workbook(path, sheet, *(read_map_file(map_file) if map_file else (TableMap(), Shape())))
    if sheet or wanted == "xlsx":
        raise BadInput(f"{path} is no workbook of Excel (.xlsx).", hint="leave out --sheet and --format.")
    if wanted in (None, "claimreview") and is_page(path):
        return _reviews(path, None, map_file)
    encoding = encoding_of(path)
    kind = wanted or _format_of(path, encoding, mapped=map_file is not None and is_table_map(map_file))
    if kind == "claimreview":
        return _reviews(path, encoding, map_file)
    read, shape = read_map_file(map_file) if map_file else (TableMap(), Shape())
    if kind == "csv":
        made = _delimited(path, encoding, read, shape)
    else:
        headings, first = json_headings(path, encoding), islice(json_rows(path, encoding), FIRST)
        used = completed(read, headings, first, file=str(path))
        gauge = Gauge(path)
        made = _table(path, "jsonl", headings, used, lambda: json_rows(path, encoding, gauge), gauge)
        made = replace(made, unit="record" if is_array(path, encoding) else "line", guessed=not read.whole)
    if encoding == "cp1252":
        return _remarked(made, "It is not in UTF-8; it was read as Windows-1252: check the letters with accents.")
    return made


def _format_of(path: Path, encoding: str, *, mapped: bool) -> str:
    with opened(path, encoding) as file:
        head = file.read(PIECE)
    if not head.strip():
        raise BadInput(f"{path} is empty.", hint="name a file with a heading and rows.")
    if not mapped and looks_like_claimreview(head):
        return "claimreview"
    return "jsonl" if head.lstrip()[0] in "{[" else "csv"


def _reviews(path: Path, encoding: str | None, map_file: Path | None) -> ImportFile:
    gauge = Gauge(path)
    rules = read_rules(map_bytes(map_file), file=str(map_file)) if map_file else shipped_rules()
    found = reviews_of(path, encoding, rules=rules, gauge=gauge)
    return ImportFile(
        path=path,
        format="claimreview",
        records=found.records,
        read=tuple((name, None) for name in found.headings),
        unit=found.unit,
        rows=found.rows,
        gauge=gauge,
    )


def _delimited(path: Path, encoding: str, read: TableMap, shape: Shape) -> ImportFile:
    delimiter = shape.delimiter or guessed_delimiter(path, encoding, quotes=shape.quotes)

    def lines(gauge: Gauge | None = None) -> Iterator[Line | Rejected]:
        return delimited_rows(path, encoding, delimiter, quotes=shape.quotes, gauge=gauge)

    return _headed(path, "csv", lines, read, shape)


def _workbook(path: Path, sheet: str | None, read: TableMap, shape: Shape) -> ImportFile:
    names = sheet_names(path)
    wanted = sheet or next(iter(names), "")
    made = _headed(path, "xlsx", partial(sheet_rows, path, wanted), read, shape)
    made = replace(made, unit="row")
    if sheet or len(names) < 2:
        return made
    others = ", ".join(repr(name) for name in names[1:])
    return _remarked(made, f"The sheet {wanted!r} is read, not {others}: --sheet names another.")


def _headed(
    path: Path,
    kind: str,
    lines: Callable[[Gauge | None], Iterator[Line | Rejected]],
    read: TableMap,
    shape: Shape,
) -> ImportFile:
    heading = Heading(shape.headings, 0) if shape.headings else heading_of(lines(None), read, file=str(path))
    checked_against(read, heading.names, file=str(path))
    gauge = Gauge(path)

    def rows() -> Iterator[Row | Rejected]:
        return as_they_were(headed_rows(lines(gauge), heading, ragged=kind == "xlsx"), heading.names)

    used = completed(read, heading.names, islice(rows(), FIRST), file=str(path))
    form = None if used.dates else _order_of_dates(islice(rows(), FIRST), used)
    made = _table(path, kind, heading.names, replace(used, dates=(form,)) if form else used, rows, gauge)
    made = replace(made, guessed=not read.whole)
    if form:
        made = _remarked(made, f"Its dates are read {'day' if form == DAY_FIRST else 'month'} first.")
    return _remarked(made, f"Its headings stand in line {heading.line}.") if heading.line > 1 else made


def _order_of_dates(rows: Iterable[Row | Rejected], read: TableMap) -> str | None:
    named = [name for field in DATES if field in read.fields for name in read.fields[field].names]
    cells = (each.cells for each in rows if isinstance(each, Row)) if named else ()
    return slashed_order(text for row in cells for name in named for text in texts(row, name))


def _remarked(file: ImportFile, remark: str) -> ImportFile:
    return replace(file, remark=" ".join(each for each in (file.remark, remark) if each))


def _table(
    path: Path,
    kind: str,
    headings: tuple[str, ...],
    read: TableMap,
    rows: Callable[[], Iterator[Row | Rejected]],
    gauge: Gauge,
) -> ImportFile:
    fields = {name: field for field, columns in read.fields.items() for name in columns.names}
    fields |= {read.each.split(".")[0]: "evidence"} if read.each else {}
    told = tuple((heading, fields.get(heading)) for heading in headings)
    made = ImportFile(
        path=path, format=kind, records=lambda: table_records(rows(), read), read=told, rows=rows, gauge=gauge
    )
    return _remarked(made, FOR_READING) if is_export(headings) else made
