"""Tables in any encoding and with any delimiter are read as they were written; what cannot be read is told."""

import csv
import io
import json
import math
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factdb.errors import BadInput, NotFound
from factdb.exchange.cells import Row
from factdb.exchange.delimited import DELIMITERS, delimited_rows, guessed_delimiter
from factdb.exchange.heading import headed_rows, heading_of
from factdb.exchange.import_file import import_file
from factdb.exchange.map_file import read_map
from factdb.exchange.record import RecordDraft, Rejected
from factdb.exchange.table_map import TableMap
from factdb.exchange.text_file import encoding_of

TABLE = 'claim;speaker\n"Größe, „zwei“\nZeilen";Jörg\nEin Satz;Ida\n'

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=20)


def records(path: Path, raw: bytes, **options: Path | str) -> list[RecordDraft | Rejected]:
    path.write_bytes(raw)
    return list(import_file(path, **options).records())  # type: ignore[arg-type]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_table_is_read_in_each_encoding_that_spreadsheets_save(encoding: str, tmp_path: Path) -> None:
    first, second = records(tmp_path / "t.csv", TABLE.encode(encoding))
    assert isinstance(first, RecordDraft)
    assert isinstance(second, RecordDraft)
    assert (first.text, first.line, first.speakers[0].name) == ("Größe, „zwei“\nZeilen", 2, "Jörg")
    assert (second.text, second.line) == ("Ein Satz", 4)


def test_bytes_that_are_no_text_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"claim,\x81\x00\xff")
    with pytest.raises(BadInput, match="no text"):
        encoding_of(tmp_path / "x.bin")
    with pytest.raises(NotFound):
        encoding_of(tmp_path / "none.csv")


@settings(max_examples=60)
@given(
    rows=st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=6),
    delimiter=st.sampled_from(DELIMITERS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_the_csv_module_writes_is_read_back_cell_by_cell(
    rows: list[tuple[str, str, str]], delimiter: str, encoding: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "round.csv"
    headings = ("claim", "speaker", "date")
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([headings, *rows])
    path.write_bytes(text.getvalue().encode(encoding))
    found = encoding_of(path)
    assert guessed_delimiter(path, found) == delimiter
    heading = heading_of(delimited_rows(path, found, delimiter), TableMap(), file="round.csv")
    assert heading.names == headings
    lines = delimited_rows(path, found, delimiter)
    read = [row.cells for row in headed_rows(lines, heading, ragged=False) if isinstance(row, Row)]
    assert [tuple(cells.values()) for cells in read] == [row for row in rows if any(cell.strip() for cell in row)]


def test_a_row_of_another_width_and_a_quotation_that_never_ends_are_rejected_with_their_lines(tmp_path: Path) -> None:
    read = records(tmp_path / "t.csv", b'claim,speaker\nOne,Ida\nTwo,Ida,more\n\nThree,"Ida\n')
    assert [(type(each).__name__, each.line) for each in read] == [("RecordDraft", 2), ("Rejected", 3), ("Rejected", 5)]


def test_json_lines_and_an_array_are_read_alike_and_a_broken_line_is_rejected(tmp_path: Path) -> None:
    rows = [{"claim": "One", "tags": ["A b", "c"]}, {"claim": "Two", "id": 7, "tags": None}]
    array = records(tmp_path / "a.json", json.dumps(rows).encode())
    lines = records(tmp_path / "l.jsonl", "\n".join(json.dumps(row) for row in rows).encode())
    assert [each.text for each in array if isinstance(each, RecordDraft)] == ["One", "Two"]
    assert [(each.tags, each.key) for each in lines if isinstance(each, RecordDraft)] == [
        (["a-b", "c"], None),
        ([], "7"),
    ]
    broken = records(tmp_path / "b.jsonl", b'{"claim": "One"}\n{"claim": }\n[1]\n{"claim": "Two"}\n')
    assert [each.line for each in broken if isinstance(each, Rejected)] == [2, 3]


@pytest.mark.parametrize("form", ["[%s,%s]", "%s\n%s\n"])
def test_what_python_writes_for_an_empty_cell_is_empty(form: str, tmp_path: Path) -> None:
    row = json.dumps({"claim": "One", "note": math.nan, "tags": [math.inf]})
    read = records(tmp_path / "a.jsonl", (form % (row, row.replace("One", "Two"))).encode())
    assert [(each.text, each.note, each.tags) for each in read if isinstance(each, RecordDraft)] == [
        ("One", None, ["infinity"]),
        ("Two", None, ["infinity"]),
    ]


def test_headings_are_guessed_whatever_their_case_and_a_table_without_a_claim_is_refused(tmp_path: Path) -> None:
    [read] = records(tmp_path / "t.tsv", b"Statement\tSaid_By\tJobTitle\tVerdict\nOne\tIda\tmayor\tFalse\n")
    assert isinstance(read, RecordDraft)
    assert (read.text, read.speakers[0].role, read.reviews[0].words) == ("One", "mayor", "False")
    assert read.reviews[0].status is None, "no map says what the word stands for"
    with pytest.raises(BadInput, match="none of the headings"):
        records(tmp_path / "u.csv", b"a,b\n1,2\n")


def test_a_map_says_which_column_is_which_and_what_a_rating_stands_for(tmp_path: Path) -> None:
    toml = """[file]
headings = ["n", "what", "who", "how", "when", "where"]
delimiter = "|"
dates = ["%d.%m.%Y"]
empty = ["n/a"]
[fields]
claim = "what"
key = "n"
speaker = "who"
rating = "how"
said_on = "when"
evidence = "where"
[fixed]
reviewer = "The Desk"
[words]
refuted = ["Wrong"]
[speakers]
collective = ["viral post"]
"""
    (tmp_path / "map.toml").write_text(toml, encoding="utf-8")
    raw = b"1|One|Viral Post|WRONG.|24.12.2020|https://x.org/1 https://x.org/2\n2|Two|n/a|odd|2020-05|a note\n"
    one, two = records(tmp_path / "t.txt", raw, map_file=tmp_path / "map.toml")
    assert isinstance(one, RecordDraft)
    assert (one.speakers[0].kind, one.speakers[0].said_on) == ("collective", "2020-12-24")
    assert (one.reviews[0].status, one.reviews[0].reviewer) == ("refuted", "The Desk")
    assert [each.url for each in one.evidence] == ["https://x.org/1", "https://x.org/2"]
    assert isinstance(two, RecordDraft)
    assert two.note == "Said on: 2020-05", "what is said of nobody is kept in words"
    assert (two.speakers, two.reviews[0].status, two.evidence[0].note) == ((), None, "a note")


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ('[fields]\nclaim = "a"\nwho = "b"\n', "line 3: 'who' is not known"),
        ('[fields]\nclaim = "a"\n[words]\nrumour = ["b"]\n', "line 4: 'rumour' is not known"),
        ('[file]\ndelimiter = ";;"\n[fields]\nclaim = "a"\n', "line 2: delimiter ';;' is no single character"),
    ],
)
def test_a_map_that_cannot_be_followed_is_refused_with_its_line(toml: str, told: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_map(toml.encode(), file="map.toml")
    assert told in refused.value.message


SLASHED = b"Behauptung;Wer;Datum;Urteil;Wo geprueft\nOne;Ida;5/3/2021;Falsch;https://x.org/1\n"
SAID_BY_IDA = ("One", "Ida", "2021-03-05", "Falsch")


@pytest.mark.parametrize(
    ("toml", "rest"),
    [
        ('dates = ["%d/%m/%Y"]\n', (None, None, None)),
        ('[file]\ndates = ["%d/%m/%Y"]\n', (None, None, None)),
        ('dates = ["%d/%m/%Y"]\n[words]\nrefuted = ["falsch"]\n', ("refuted", None, None)),
        ('dates = ["%d/%m/%Y"]\n[fixed]\nreviewer = "The Desk"\n', (None, "The Desk", None)),
        ('dates = ["%d/%m/%Y"]\n[fields]\nreview_url = "Wo geprueft"\n', (None, None, "https://x.org/1")),
    ],
)
def test_what_a_map_does_not_say_is_guessed(toml: str, rest: tuple[str | None, ...], tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(toml, encoding="utf-8")
    (tmp_path / "t.csv").write_bytes(SLASHED)
    file = import_file(tmp_path / "t.csv", map_file=tmp_path / "map.toml")
    [read] = file.records()
    assert isinstance(read, RecordDraft)
    [speaker], [review] = read.speakers, read.reviews
    assert (read.text, speaker.name, speaker.said_on, review.words) == SAID_BY_IDA
    assert (review.status, review.reviewer, review.url) == rest
    assert file.guessed


def test_a_map_that_says_which_column_is_the_claim_is_all_that_is_read(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text('[fields]\nclaim = "Behauptung"\n', encoding="utf-8")
    (tmp_path / "t.csv").write_bytes(SLASHED)
    file = import_file(tmp_path / "t.csv", map_file=tmp_path / "map.toml")
    assert [known for _, known in file.read] == ["claim", None, None, None, None]
    assert not file.guessed


def test_an_address_with_a_password_is_never_kept_and_any_other_words_are(tmp_path: Path) -> None:
    kept, refused = records(tmp_path / "t.csv", b"claim,url\nOne,see page 3\nTwo,https://ida:secret@x.org/\n")
    assert isinstance(kept, RecordDraft)
    assert (kept.url, kept.evidence[0].note) == (None, "see page 3")
    assert isinstance(refused, Rejected)
    assert "secret" not in refused.reason


def test_a_heading_of_decomposed_letters_is_found_by_a_map_that_composes_them(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text('[fields]\nclaim = "Erklärung"\n', encoding="utf-8")
    raw = unicodedata.normalize("NFD", "Nr;Erklärung\n1;One\n").encode()
    [read] = records(tmp_path / "t.csv", raw, map_file=tmp_path / "map.toml")
    assert isinstance(read, RecordDraft)
    assert read.text == "One"


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"sep=;\nclaim;speaker\nOne, so;Ida\n", 3),
        (b"Our log, 2024\n\nStatement,Said by\nOne,Ida\n,\n", 4),
        (b"Our log;;\n;;\nAussage;Wer;Datum\nOne;Ida;5.3.2021\n;;\n", 4),
    ],
)
def test_a_title_above_the_headings_and_blank_rows_are_no_rows(raw: bytes, line: int, tmp_path: Path) -> None:
    [read] = records(tmp_path / "t.csv", raw)
    assert isinstance(read, RecordDraft)
    assert (read.line, read.speakers[0].name) == (line, "Ida")


def test_dates_with_slashes_are_read_in_the_order_that_one_of_them_shows(tmp_path: Path) -> None:
    raw = b"claim,speaker,date\nOne,Ida,05/03/2021\nTwo,Ida,25/12/2021\n"
    (tmp_path / "t.csv").write_bytes(raw)
    file = import_file(tmp_path / "t.csv")
    dates = [each.speakers[0].said_on for each in file.records() if isinstance(each, RecordDraft)]
    assert (dates, file.remark) == (["2021-03-05", "2021-12-25"], "Its dates are read day first.")
    unclear = records(tmp_path / "t.csv", raw.replace(b"25/12", b"02/12"))
    assert [isinstance(each, Rejected) and "two ways" in each.reason for each in unclear] == [True, True]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_list_of_claims_needs_no_quotation_marks_and_a_title_above_a_table_makes_none(
    mark: str, tmp_path: Path
) -> None:
    listed = f'Claim\nOne{mark} and more\n"Two{mark} quoted"\nThree\nFour{mark} too\n'.encode()
    made = [each.text for each in records(tmp_path / "list.csv", listed) if isinstance(each, RecordDraft)]
    assert made == [f"One{mark} and more".strip(), f"Two{mark} quoted", "Three", f"Four{mark} too"]
    table = f"Claims\n\nStatement{mark}Said by\nOne{mark}Ida\n".encode()
    for raw in (table, table.replace(b"Claims", b"Claim")):
        [read] = records(tmp_path / "table.csv", raw)
        assert isinstance(read, RecordDraft)
        assert (read.text, read.speakers[0].name) == ("One", "Ida")


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"[" * 100_000, "nested too deeply"),
        (b'"a text"', "no JSON object"),
        (b"[1, 2]", "no JSON object"),
        (b"[]", "holds no rows"),
    ],
)
def test_json_without_an_object_is_refused_with_the_reason(raw: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(raw)
    with pytest.raises(BadInput, match=told):
        import_file(tmp_path / "a.json", wanted="jsonl")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadInput, match="is a pipe"):
        import_file(tmp_path / "pipe")
