"""A desk's workbook is read as it is shown; one that cannot be read is refused in one line."""

import zipfile
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook  # type: ignore[import-untyped]

from factdb.errors import BadInput
from factdb.exchange.import_file import import_file
from factdb.exchange.record import RecordDraft, Rejected
from factdb.exchange.workbook import MOST_FOLD, is_workbook, sheet_names, sheet_rows

LOG: list[tuple[Any, ...]] = [
    ("Our fact-check log, spring",),
    (),
    ("No", "Claim", "Said by", "Date"),
    (1, "The bridge has two lanes.", "Ann Lee", date(2021, 3, 5)),
    (),
    (2, "The bridge cost 3 million.", "Ann Lee", 2021, None, "a stray remark"),
    (None, "  ", None, None),
]


def saved(path: Path, *sheets: tuple[str, list[tuple[Any, ...]]], **formats: str) -> Path:
    """A workbook with these sheets; `formats` are those of cells of the first, by their places."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    for place, form in formats.items():
        book.worksheets[0][place].number_format = form
    book.save(path)
    return path


def damaged(path: Path, part: str, content: bytes) -> Path:
    """The workbook, with another content in one of its parts."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in (parts | {part: content}).items():
            archive.writestr(name, raw)
    return path


def test_a_title_above_and_blank_rows_below_are_no_rows_and_numbers_are_those_that_excel_shows(tmp_path: Path) -> None:
    file = import_file(saved(tmp_path / "log.xlsx", ("Log", LOG)))
    assert (file.format, file.unit, file.remark) == ("xlsx", "row", "Its headings stand in line 3.")
    one, two = file.records()
    assert isinstance(one, RecordDraft)
    assert isinstance(two, RecordDraft)
    assert (one.line, one.text, one.speakers[0].name, one.speakers[0].said_on) == (
        *(4, "The bridge has two lanes.", "Ann Lee"),
        "2021-03-05",
    )
    assert (two.line, two.speakers[0].said_on) == (6, "2021")


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (7, "General", "7"),
        (7.0, "General", "7"),
        (0.1 + 0.2, "General", "0.3"),
        (1e15, "General", "1000000000000000"),
        (True, "General", "true"),
        ("=1+1", "General", ""),
        ("#REF!", "General", ""),
        (" two\nlines ", "General", "two\nlines"),
        (date(2021, 3, 5), "dd/mm/yyyy", "2021-03-05"),
        (date(2021, 3, 1), "mmm yyyy", "2021-03"),
        (date(2021, 1, 1), "yyyy", "2021"),
        (date(2021, 3, 5), '"day of" yyyy', "2021"),
        (datetime(2021, 3, 5, 14, 30), "yyyy-mm-dd hh:mm", "2021-03-05 14:30:00"),
        (time(14, 30), "hh:mm", "14:30:00"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(value: Any, form: str, text: str, tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", ("S", [("first", value, "last")]), B1=form)
    assert list(sheet_rows(path, "S")) == [(1, ["first", text, "last"])]


def test_the_first_visible_sheet_is_read_or_the_one_that_is_named(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", ("Lists", [("claim",), ("Of lists.",)]), ("Log", [("claim",), ("Of the log.",)]))
    assert sheet_names(path) == ("Lists", "Log")
    assert import_file(path).remark == "The sheet 'Lists' is read, not 'Log': --sheet names another."
    [read] = import_file(path, sheet="Log").records()
    assert isinstance(read, RecordDraft)
    assert read.text == "Of the log."
    with pytest.raises(BadInput, match="no sheet 'Claims'"):
        import_file(path, sheet="Claims")


def test_a_formula_counts_as_the_value_that_was_saved(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", ("S", [("=1+1",)]))
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<v" in sheet
    damaged(path, "xl/worksheets/sheet1.xml", sheet.replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>"))
    assert list(sheet_rows(path, "S")) == [(1, ["2"])]


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", ("S", LOG))
    damaged(path, "xl/sharedStrings.xml", b"<si/>" * 4_000_000)
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo("xl/sharedStrings.xml")
    assert part.file_size > MOST_FOLD * part.compress_size
    with pytest.raises(BadInput, match="unpacks to more than a workbook holds"):
        import_file(path)


def test_a_row_beyond_any_sheet_does_not_make_a_million_blank_ones(tmp_path: Path) -> None:
    path = saved(tmp_path / "t.xlsx", ("S", LOG))
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    damaged(path, "xl/worksheets/sheet1.xml", sheet.replace(b'<row r="6"', b'<row r="99999999999"'))
    assert [line for line, _ in sheet_rows(path, "S")] == [1, 3, 4]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "format of Excel before 2007"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"PK\x03\x04 and no more", "broken"),
    ],
)
def test_another_workbook_is_refused_with_what_it_is(raw: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_bytes(raw)
    with pytest.raises(BadInput, match=told):
        import_file(tmp_path / "t.xlsx")


def test_an_archive_that_is_no_workbook_is_refused_and_text_has_no_sheets(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        archive.writestr("content.xml", "<a/>")
    with pytest.raises(BadInput, match="no workbook of Excel"):
        import_file(tmp_path / "t.zip")
    (tmp_path / "t.csv").write_text("claim\nOne\n", encoding="utf-8")
    assert not is_workbook(tmp_path / "t.csv")
    with pytest.raises(BadInput, match="no workbook of Excel"):
        import_file(tmp_path / "t.csv", sheet="Log")


@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1), raw=st.binary(min_size=1, max_size=30))
@example(place=0.9837105085044067, raw=b"\x00\x00@")
def test_a_damaged_workbook_is_read_or_refused_and_never_a_traceback(
    place: float, raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    path = folder / "whole.xlsx"
    if not path.exists():
        saved(path, ("S", LOG))
    whole = path.read_bytes()
    at = int(place * len(whole))
    (folder / "damaged.xlsx").write_bytes(whole[:at] + raw + whole[at + len(raw) :])
    with suppress(BadInput):
        found = import_file(folder / "damaged.xlsx").records()
        assert all(isinstance(each, RecordDraft | Rejected) for each in found)


@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1), raw=st.sampled_from([b"<", b'"', b"<row r='x'>", b"<c t='s'><v>99</v></c>", b"<v>x</v>"]))
def test_a_sheet_of_damaged_xml_is_read_or_refused(
    place: float, raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = saved(tmp_path_factory.getbasetemp() / "xml.xlsx", ("S", LOG))
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    at = int(place * len(sheet))
    damaged(path, "xl/worksheets/sheet1.xml", sheet[:at] + raw + sheet[at:])
    with suppress(BadInput):
        assert all(isinstance(each, RecordDraft | Rejected) for each in import_file(path).records())
