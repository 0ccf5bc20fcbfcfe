"""factdb report"""

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from factdb.actions.add_revision import add_revision
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.anchor_claim import appear
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.cli.files import write_file
from factdb.errors import FactdbError
from factdb.rules.dates import moment
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from tests.cli.runner import done, run

Program = Callable[..., subprocess.CompletedProcess[str]]


def fill(ledger: Ledger) -> None:
    """Three claims: refuted, of one source; unchecked; confirmed by override."""
    ledger.at = moment("2026-03-02T12:00:00+00:00", what="It")
    story = add_story(ledger, slug="barrier", title="The barrier").id
    voice = VoiceDraft(source_id=add_source(ledger, kind="person", name="Piers Holloway").id, quote="eleven minutes")
    log_claims(ledger, [ClaimDraft(text="=The gates closed.", story_id=story, voices=[voice])])
    log_claims(ledger, [ClaimDraft(text="Homes lie behind it.", story_id=story), ClaimDraft(text="It cost much.")])
    ledger.at = moment("2026-03-04T12:00:00+00:00", what="It")
    record_verdicts(ledger, claims=[1], status="refuted", because="The log.", by="Ida")
    record_verdicts(ledger, claims=[3], status="confirmed", because="The audit.", by="Ida", override="Seen on paper.")


@pytest.fixture
def desk(place: Location) -> Location:
    """A ledger with the claims above."""
    writing(place, fill)
    return place


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to write in, which is the present one."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_without_a_file_or_a_format_it_is_a_table(desk: Location) -> None:
    shown = done(desk, "report").stdout
    assert shown.startswith("VERIFICATION REPORT\nAll claims of the ledger\n")
    assert shown.index("REFUTED (1)") < shown.index("UNCHECKED (1)") < shown.index("CONFIRMED (1)")
    assert "Override: Seen on paper." in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("r.txt", "VERIFICATION REPORT\n"),
        ("r.md", "# Verification report"),
        ("r.markdown", "# Verification report"),
        ("r.html", "<!doctype html>"),
        ("R.HTM", "<!doctype html>"),
        ("r.csv", "\ufeffid,uid,story"),
        ("r.json", '{\n  "ledger"'),
    ],
)
def test_the_ending_of_the_file_tells_the_format(desk: Location, here: Path, name: str, begins: str) -> None:
    result = done(desk, "report", "-o", name)
    assert (result.stdout, result.stderr) == ("", f"Wrote the report to {name}.\n")
    assert (here / name).read_text(encoding="utf-8").startswith(begins)
    assert names(here) == [name]


def test_a_format_asked_for_goes_before_the_ending(desk: Location, here: Path) -> None:
    done(desk, "report", "-o", "r.txt", "--format", "json")
    assert json.loads((here / "r.txt").read_text(encoding="utf-8"))["total"] == 3


def test_on_standard_output_each_format_is_data_alone(desk: Location) -> None:
    assert done(desk, "report", "--format", "html").stdout.lstrip().startswith("<!doctype html>")
    assert [each["id"] for each in json.loads(done(desk, "report", "--json").stdout)["claims"]] == [1, 2, 3]
    rows = list(csv.DictReader(done(desk, "report", "--format", "csv").stdout.splitlines()))
    assert [row["text"] for row in rows] == ["'=The gates closed.", "Homes lie behind it.", "It cost much."]


def test_a_word_file_goes_to_a_file_or_a_pipe_and_a_story_in_it_has_its_text(desk: Location, here: Path) -> None:
    def give(ledger: Ledger) -> None:
        add_revision(ledger, story_id=1, text="The gates closed.")
        appear(ledger, claim_id=1, revision_id=1, spans=[(4, 9)])

    writing(desk, give)
    done(desk, "report", "--story", "barrier", "-o", "r.docx")
    piped = done(desk, "report", "--story", "barrier", "--format", "docx").stdout_bytes
    for held in ((here / "r.docx").read_bytes(), piped):
        written = zipfile.ZipFile(io.BytesIO(held))
        assert b"Claim 1: " in written.read("word/comments.xml")
    assert ">gates</span>" in done(desk, "report", "--story", "barrier", "--format", "html").stdout


def test_a_word_file_is_kept_from_a_terminal(sqlite_place: Location) -> None:
    ours, theirs = os.openpty()
    program = [sys.executable, "-m", "factdb", "--db", sqlite_place.url, "report", "--format", "docx"]
    ended = subprocess.run(program, stdout=theirs, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    os.close(ours)
    os.close(theirs)
    assert ended.returncode == 2
    assert ended.stderr == "Error: A terminal cannot show a Word file.\nhint: write it to a file: -o report.docx\n"


def test_an_ending_that_tells_nothing_is_refused_with_those_that_do(desk: Location, here: Path) -> None:
    result = run(desk, "report", "-o", "report.odt")
    assert result.exit_code == 2
    assert "The ending of 'report.odt' tells no format." in result.stderr
    assert "end it in .txt, .md, .html, .csv, .json, .docx, or give --format" in result.stderr
    assert names(here) == []


def test_two_formats_at_once_are_refused(desk: Location) -> None:
    assert "Both --json and --format md are given." in run(desk, "report", "--json", "--format", "md").stderr


def test_a_report_is_narrowed_by_what_is_asked_for(desk: Location) -> None:
    def found(*asked: str) -> list[int]:
        return [each["id"] for each in json.loads(done(desk, "report", "--json", *asked).stdout)["claims"]]

    assert found("--story", "barrier") == [1, 2]
    assert found("--source", "piers holloway") == [1]
    assert found("--status", "refuted", "--status", "confirmed") == [1, 3]
    assert found("--since", "2026-03-03") == []
    assert found("--until", "2026-03-01") == []
    assert found("--until", "2026-03-03") == [1, 2, 3]


def test_a_day_alone_means_its_end_and_a_report_of_that_day_what_was_believed_then(desk: Location) -> None:
    assert "3 claims. Nobody has checked any of them." in done(desk, "report", "--as-of", "2026-03-03").stdout
    shown = done(desk, "report", "--as-of", "2026-03-05").stdout
    assert "3 claims: 1 refuted and 1 confirmed. Nobody has checked the other 1." in shown
    assert "What was believed on 2026-03-0" in shown
    assert "There are no claims." in done(desk, "report", "--as-of", "2026-03-01").stdout


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (["--story", "dam"], 3, "There is no story 'dam'."),
        (["--source", "Nobody"], 3, "There is no source 'Nobody'."),
        (["--source", "77"], 3, "There is no source 77."),
        (["--as-of", "2026-02-30"], 2, "--as-of '2026-02-30' is not a date or a time."),
        (["--since", "soon"], 2, "--since 'soon' is not a date or a time."),
        (["--status", "true"], 2, "'true' is not one of"),
        (["--fail-on", "true"], 2, "'true' is not one of"),
    ],
)
def test_what_is_not_there_or_no_word_is_said_plainly(desk: Location, asked: list[str], code: int, said: str) -> None:
    result = run(desk, "report", *asked)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr


def test_fail_on_writes_the_report_then_names_the_claims_and_ends_with_six(desk: Location, here: Path) -> None:
    result = run(
        desk, "report", "-o", "r.json", "--fail-on", "refuted", "--fail-on", "overridden", "--fail-on", "disputed"
    )
    assert result.exit_code == 6
    assert json.loads((here / "r.json").read_text(encoding="utf-8"))["total"] == 3
    assert "refuted: claim 1; overridden: claim 3" in result.stderr
    assert "disputed" not in result.stderr


def test_fail_on_what_is_not_found_ends_well(desk: Location) -> None:
    assert done(desk, "report", "--story", "barrier", "--fail-on", "overridden").exit_code == 0


def test_fail_on_names_twenty_claims_and_counts_the_rest(sqlite_place: Location) -> None:
    writing(sqlite_place, lambda ledger: log_claims(ledger, [ClaimDraft(text=f"Claim {n}") for n in range(45)]))
    result = run(sqlite_place, "report", "--fail-on", "unchecked")
    assert "unchecked: claims 1-20 and 25 more" in result.stderr


def test_quiet_says_nothing(desk: Location, here: Path) -> None:
    assert done(desk, "--quiet", "report", "-o", "r.md").stderr == ""


def test_the_program_writes_a_page_and_a_table(sqlite_place: Location, factdb: Program, tmp_path: Path) -> None:
    writing(sqlite_place, fill)
    result = factdb(
        "--db", sqlite_place.url, "report", "--story", "barrier", "-o", "r.html", "--fail-on", "single_source"
    )
    assert (result.returncode, result.stdout) == (6, "")
    assert result.stderr.startswith("Wrote the report to r.html.\n")
    assert (tmp_path / "r.html").read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert "REFUTED (1)" in factdb("--db", sqlite_place.url, "report").stdout


def test_a_folder_or_a_file_in_no_folder_is_refused_plainly(desk: Location, here: Path) -> None:
    (here / "folder.html").mkdir()
    result = run(desk, "report", "-o", "folder.html")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (2, "Error: folder.html is a folder.")
    result = run(desk, "report", "-o", "none/r.html")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (3, "Error: There is no folder none.")


def test_a_file_is_replaced_whole_or_left_as_it_was(here: Path) -> None:
    def broken() -> object:
        yield "begun"
        raise RuntimeError("the report broke off")

    path = here / "r.md"
    write_file(path, ["old"])
    with pytest.raises(RuntimeError):
        write_file(path, broken())  # type: ignore[arg-type]
    assert (path.read_text(encoding="utf-8"), names(here)) == ("old", ["r.md"])
    write_file(path, ["new\r\n", "lines\n"])
    assert path.read_bytes() == b"new\r\nlines\n"


def test_a_link_keeps_pointing_at_the_file_that_is_written(here: Path) -> None:
    (here / "latest.md").symlink_to("r.md")
    write_file(here / "latest.md", ["text"])
    assert (here / "latest.md").is_symlink()
    assert (here / "r.md").read_text(encoding="utf-8") == "text"


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_file(Path(os.devnull), ["text"])
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device that is always full")
def test_a_full_disk_is_said_plainly() -> None:
    with pytest.raises(FactdbError, match="/dev/full cannot be written: No space left on device"):
        write_file(Path("/dev/full"), ["text"])
