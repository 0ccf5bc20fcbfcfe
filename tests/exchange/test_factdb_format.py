"""A ledger in factdb's own format: what is written is what is read, and nothing else is taken for it."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from factdb.actions.tag_claim import tag_claims, untag_claim
from factdb.errors import BadInput, FactdbError, NotFound, SchemaBehind
from factdb.exchange.as_factdb import as_factdb
from factdb.exchange.bundle import Bundle, bundle_of_file, bundle_of_ledger, header_of
from factdb.queries.bundle_tables import HANDED_OVER, references
from factdb.queries.resting_on import BELONGING, resting_on
from factdb.store.location import Location
from factdb.store.work import Ledger, reading, writing
from factdb.tables import JOURNALLED, claims
from tests.cli.runner import done
from tests.desk import ARMS, FLIGHTS, NOBODY, TALKS, TWICE, filled
from tests.tampering import fill, loosened, take_in

OTHER = "01890a5d-ac96-774b-bcce-b302099a8057"


def taken_in(ledger: Ledger) -> None:
    """Two entries of a journal that was taken in."""
    take_in(ledger, OTHER, entries=2)


def written(place: Location, file: Path, wanted: Sequence[int] | None = None) -> Path:
    """The file that holds a ledger, or the part of it that claims rest on."""
    with reading(place) as connection:
        part = None if wanted is None else resting_on(connection, wanted)
        text = "".join(as_factdb(connection, header_of(connection, whole=part is None), part))
    file.write_text(text, encoding="utf-8", newline="")
    return file


def held(bundle: Bundle) -> dict[str, list[dict[str, Any]]]:
    """Everything that a bundle holds: its rows by table."""
    return {table.name: list(bundle.rows(table.name)) for table in HANDED_OVER}


def refused(file: Path) -> str:
    """What is said of a file that is not taken."""
    with pytest.raises(BadInput) as error, bundle_of_file(file):
        pass
    assert error.value.hint
    return error.value.message


@pytest.fixture
def whole(sqlite_place: Location, tmp_path: Path) -> Path:
    """The file of a ledger with rows in every table."""
    fill(sqlite_place)
    writing(sqlite_place, taken_in)
    return written(sqlite_place, tmp_path / "whole.factdb")


@pytest.fixture
def part(sqlite_place: Location, tmp_path: Path) -> Path:
    """The file of a part."""
    return written(filled(sqlite_place), tmp_path / "part.factdb", [FLIGHTS])


def test_a_whole_ledger_is_read_from_its_file_as_it_stands(place: Location, tmp_path: Path) -> None:
    fill(place)
    writing(place, taken_in)
    with bundle_of_ledger(place) as ledger, bundle_of_file(written(place, tmp_path / "x")) as read:
        assert held(read) == held(ledger)
        assert all(held(read).values()), "a table is empty: that it comes along is not tested"
        assert list(read.journal()) == list(ledger.journal())
        assert [entry.seq for entry in read.journal()] == list(range(1, read.header.head_seq + 1))
        assert (read.header.ledger_uid, read.header.head_hash) == (ledger.header.ledger_uid, ledger.header.head_hash)
        assert read.header.whole


def test_rows_name_others_by_uid_and_have_no_number(place: Location) -> None:
    with bundle_of_ledger(filled(place)) as bundle:
        [first, *_] = bundle.rows("claims")
        [attribution, *_] = bundle.rows("attributions")
        assert attribution["claim_id"] == first["uid"]
        assert "id" not in first
        assert first["recorded_at"] == str(first["recorded_at"])


def test_a_file_is_the_same_from_either_engine_but_for_what_each_made_up(place: Location, tmp_path: Path) -> None:
    fill(place)
    lines = [json.loads(line) for line in written(place, tmp_path / "x").read_text().splitlines()]
    assert list(lines[0]) == ["factdb", "ledger_uid", "schema", "head_seq", "head_hash", "whole", "exported_at"]
    assert [list(line) for line in lines[1:-1] if "entry" in line] == [["entry"]] * lines[0]["head_seq"]
    assert lines[-1]["end"]["lines"] == len(lines) - 1


def test_an_empty_ledger_is_read_back(place: Location, tmp_path: Path) -> None:
    with bundle_of_file(written(place, tmp_path / "x")) as read:
        assert not any(held(read).values())
        assert not list(read.journal())


@pytest.mark.parametrize("claim", [TALKS, FLIGHTS, ARMS, NOBODY, TWICE])
def test_a_part_holds_all_that_it_refers_to(place: Location, tmp_path: Path, claim: int) -> None:
    filled(place)
    with bundle_of_file(written(place, tmp_path / "x", [claim])) as read, bundle_of_ledger(place) as ledger:
        rows, everything = held(read), held(ledger)
    assert not read.header.whole
    assert not list(read.journal())
    for table in HANDED_OVER:
        assert all(row in everything[table.name] for row in rows[table.name])
        for column, target in references(table).items():
            known = {row["uid"] for row in rows[target.name]}
            assert {row[column] for row in rows[table.name]} - {None} <= known, f"{table.name}.{column}"
    assert [row["uid"] for row in rows["claims"]] == [everything["claims"][claim - 1]["uid"]]


def test_a_part_holds_what_belongs_to_its_claims_and_sources(place: Location, tmp_path: Path) -> None:
    filled(place)
    with bundle_of_file(written(place, tmp_path / "x", [FLIGHTS, ARMS])) as read:
        count = {name: len(rows) for name, rows in held(read).items() if rows}
    assert count == {
        "affiliations": 1,  # of Blinken, with whom the one who spoke was merged
        "attributions": 3,
        "claims": 2,
        "evidence": 1,
        "links": 1,
        "sources": 4,
        "stories": 1,
        "verdict_evidence": 1,
        "verdicts": 3,
    }


def test_a_link_to_a_claim_that_stays_behind_stays_behind(part: Path) -> None:
    with bundle_of_file(part) as read:
        assert not list(read.rows("links"))


def test_the_part_of_every_claim_holds_what_a_ledger_of_claims_holds(place: Location, tmp_path: Path) -> None:
    filled(place)
    with bundle_of_file(written(place, tmp_path / "x", range(1, 6))) as read, bundle_of_ledger(place) as ledger:
        assert held(read) == held(ledger)


def test_whatever_must_have_a_claim_belongs_to_it() -> None:
    for table in JOURNALLED:
        owned = [name for name, target in references(table).items() if target is claims and not table.c[name].nullable]
        assert not owned or "claim_id" in BELONGING[table] or BELONGING[table] == ("verdict_id",), table.name


def test_a_number_given_out_again_is_proven_by_the_row_that_has_it_now(place: Location, tmp_path: Path) -> None:
    filled(place)

    def act(ledger: Ledger) -> None:
        tag_claims(ledger, [(ARMS, ["secret"])])
        untag_claim(ledger, claim=ARMS, tag="secret")
        tag_claims(ledger, [(NOBODY, ["open"])])

    writing(place, act)
    file = written(place, tmp_path / "x", [NOBODY])
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    [last] = [line for line in lines if line.get("table") == "claim_tags"][-1:]
    assert [entry["act"] for entry in last["proof"]] == ["insert"]
    with bundle_of_file(file) as read:
        assert len(list(read.rows("claim_tags"))) == 3


def cut(file: Path) -> Iterator[bytes]:
    """The file cut off: after each of its lines, and within each."""
    lines = file.read_bytes().splitlines(keepends=True)
    for number in range(len(lines)):
        yield b"".join(lines[:number])
        yield b"".join([*lines[:number], lines[number][:-1]])
        yield b"".join([*lines[:number], lines[number][: len(lines[number]) // 2]])


@pytest.mark.parametrize("form", ["whole", "part"])
def test_a_file_cut_off_anywhere_is_noticed(form: str, request: pytest.FixtureRequest) -> None:
    file: Path = request.getfixturevalue(form)
    for data in cut(file):
        file.write_bytes(data)
        assert "cut off" in refused(file)


@pytest.mark.parametrize("form", ["whole", "part"])
def test_a_letter_changed_in_any_line_is_noticed(form: str, request: pytest.FixtureRequest) -> None:
    file: Path = request.getfixturevalue(form)
    lines = file.read_text().splitlines(keepends=True)
    for number, line in enumerate(lines):
        place = max(line.rfind("e"), line.rfind("0"), line.rfind("1"))
        other = line[:place] + ("a" if line[place] == "e" else "2") + line[place + 1 :]
        file.write_text("".join([*lines[:number], other, *lines[number + 1 :]]))
        with pytest.raises(FactdbError), bundle_of_file(file):
            pass


@pytest.mark.parametrize("form", ["whole", "part"])
def test_a_line_left_out_or_doubled_is_noticed(form: str, request: pytest.FixtureRequest) -> None:
    file: Path = request.getfixturevalue(form)
    lines = file.read_text().splitlines()
    for number in range(1, len(lines) - 1):
        for told in ([*lines[:number], *lines[number + 1 :]], [*lines[:number], lines[number], *lines[number:]]):
            file.write_text("".join(f"{line}\n" for line in told))
            assert "line" in refused(file)
            # Nor does a last line help that was made to fit, unless a part leaves out what nothing refers to.
            forged(file, told)
            if form == "whole":
                assert "line" in refused(file)


def forged(file: Path, lines: Sequence[str]) -> None:
    """Writes lines with a last one that fits them."""
    body = [f"{line}\n" for line in lines[:-1]]
    names = [json.loads(line).get("table", "journal") for line in body[1:]]
    end = {
        "lines": len(body),
        "rows": {name: names.count(name) for name in names},
        "sha256": hashlib.sha256("".join(body).encode()).hexdigest(),
    }
    file.write_text("".join([*body, f"{json.dumps({'end': end})}\n"]))


def changed(file: Path, table: str, **values: object) -> int:
    """Changes the first row of a table, with a last line that fits; returns the number of the line."""
    lines = file.read_text().splitlines()
    number = next(at for at, line in enumerate(lines) if json.loads(line).get("table") == table)
    line = json.loads(lines[number])
    line["row"].update(values)
    forged(file, [*lines[:number], json.dumps(line), *lines[number + 1 :]])
    return number + 1


@pytest.mark.parametrize("form", ["whole", "part"])
@pytest.mark.parametrize(
    ("table", "values", "why"),
    [
        ("claims", {"text": "Another."}, "text is not what the journal has"),
        ("claims", {"uid": OTHER}, "uid is not what the journal has"),
        ("claims", {"note": "It \u202e turns."}, "note holds a character that cannot be stored"),
        ("claims", {"more": 1}, "this is no row of claims"),
        ("claims", {"kind": 1.5}, "kind holds what that column never holds"),
        ("verdicts", {"claim_id": OTHER}, "has another uid elsewhere"),
        ("verdicts", {"claim_id": "x"}, "'x' is no uid"),
        ("verdicts", {"decided_at": "yesterday"}, "decided_at is no moment in UTC"),
        ("verdicts", {"claim_id": None}, "claim_id holds what that column never holds"),
    ],
)
def test_a_row_that_the_journal_does_not_have_so_is_refused_with_its_line(
    form: str, table: str, values: dict[str, object], why: str, request: pytest.FixtureRequest
) -> None:
    file: Path = request.getfixturevalue(form)
    line = changed(file, table, **values)
    said = refused(file)
    assert why in said
    assert form == "part" or f"line {line}:" in said


def test_a_journal_entry_altered_breaks_the_chain_at_its_line(whole: Path) -> None:
    lines = whole.read_text().splitlines()
    line = json.loads(lines[3])
    line["entry"]["written_by"] = "Somebody else"
    forged(whole, [*lines[:3], json.dumps(line), *lines[4:]])
    assert "line 4: the hash of journal entry 3 does not follow" in refused(whole)


def test_other_files_are_told_apart(whole: Path, tmp_path: Path) -> None:
    first, *rest = whole.read_text().splitlines(keepends=True)
    header = json.loads(first)

    def given(**values: object) -> Path:
        whole.write_text("".join([json.dumps({**header, **values}) + "\n", *rest]))
        return whole

    assert "version 2 of the format; this factdb knows 1" in refused(given(factdb=2))
    assert "the header lacks something" in refused(given(head_seq="12"))
    assert "the header names no ledger, or no moment" in refused(given(ledger_uid="ours"))
    with pytest.raises(SchemaBehind, match="newer factdb"), bundle_of_file(given(schema="9999")):
        pass
    whole.write_text('{"id": 1, "text": "A claim of another format."}\n')
    assert "is no file that" in refused(whole)
    whole.write_bytes(b"\xff\xfe\x00 no text\n")
    assert "line 1: this is no JSON" in refused(whole)
    whole.write_text("[" * 100_000 + "\n")
    assert "line 1: this is no JSON" in refused(whole)
    with pytest.raises(NotFound), bundle_of_file(tmp_path / "nowhere"):
        pass
    assert "cannot be read" in refused(tmp_path)


def test_a_row_behind_the_journals_back_is_not_handed_over_as_a_part(place: Location, tmp_path: Path) -> None:
    filled(place)
    with loosened(place) as connection:
        connection.exec_driver_sql("DELETE FROM journal WHERE table_name = 'claims' AND row_id = 2")
        with pytest.raises(FactdbError, match="Row 2 of claims is not in the journal"):
            list(as_factdb(connection, header_of(connection, whole=False), resting_on(connection, [FLIGHTS])))


def test_the_command_writes_the_ledger_or_the_claims_asked_for(place: Location, tmp_path: Path) -> None:
    filled(place)
    said = done(place, "export", "-o", str(tmp_path / "all.factdb"))
    assert "Wrote the whole ledger, 5 claims, to" in said.stderr
    said = done(place, "export", "--format", "factdb", "--tag", "visit", "-o", str(tmp_path / "some"))
    assert "Wrote 1 claim and all they rest on to" in said.stderr
    with bundle_of_file(tmp_path / "all.factdb") as everything, bundle_of_file(tmp_path / "some") as some:
        assert len(list(everything.rows("claims"))) == 5
        assert [row["text"] for row in some.rows("claims")] == ["The visit had been put off in February."]
    shown = done(place, "export", "--format", "factdb", "--story", "visit").stdout
    (tmp_path / "shown").write_text(shown)
    with bundle_of_file(tmp_path / "shown") as read:
        assert len(list(read.rows("claims"))) == 3
