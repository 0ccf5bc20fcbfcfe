"""factdb export"""

import csv
import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from factdb.actions.add_document import add_document
from factdb.actions.add_evidence import add_evidence
from factdb.actions.add_source import add_source
from factdb.actions.add_story import add_story
from factdb.actions.edit_story import edit_story
from factdb.actions.log_claims import ClaimDraft, VoiceDraft, log_claims
from factdb.actions.record_verdict import record_verdicts
from factdb.queries.claims import CHUNK
from factdb.reports.as_csv import COLUMNS
from factdb.store.location import Location
from factdb.store.work import Ledger, writing
from tests.cli.runner import done, run
from tests.exchange.claim_review_schema import faults, pasted

Program = Callable[..., subprocess.CompletedProcess[str]]
SECRETS = ("call with the harbour clerk", "She sits in room 12.", "drawer")
"""Whom the desk called, what it noted, and a folder in which it keeps a file."""


def fill(ledger: Ledger) -> None:
    """Two claims of a story, the first with evidence of every sort, and another, tagged."""
    story = add_story(ledger, slug="barrier", title="The barrier").id
    voice = VoiceDraft(source_id=add_source(ledger, kind="person", name="Piers Holloway").id, quote="eleven\nminutes")
    log_claims(ledger, [ClaimDraft(text="=The gates closed.", story_id=story, voices=[voice])])
    log_claims(ledger, [ClaimDraft(text='Homes, "lie" behind it.', story_id=story)])
    log = add_document(ledger, path="/home/ida/drawer/log.txt", sha256="ab" * 32, size=10)
    add_evidence(ledger, claims=[1], document_id=log, stance="refutes", note=SECRETS[1])
    add_evidence(ledger, claims=[1], contact=SECRETS[0], stance="refutes", locator="minute 3")
    record_verdicts(ledger, claims=[1], status="refuted", because="The log.", by="Ida")
    log_claims(ledger, [ClaimDraft(text="It rained.", tags=["many"])])


@pytest.fixture
def desk(place: Location) -> Location:
    """A ledger with the claims above."""
    writing(place, fill)
    return place


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_holds_a_row_a_claim_in_the_order_they_were_logged(desk: Location) -> None:
    found = rows(done(desk, "export").stdout)
    assert [row["id"] for row in found] == ["1", "2", "3"]
    assert tuple(found[0]) == COLUMNS
    assert (found[0]["text"], found[0]["quotes"], found[0]["status"]) == (
        "'=The gates closed.",
        "eleven\nminutes",
        "refuted",
    )
    assert found[1]["text"] == 'Homes, "lie" behind it.'


def test_json_lines_hold_the_objects_that_list_shows_but_for_what_stays_with_the_desk(desk: Location) -> None:
    found = [json.loads(line) for line in done(desk, "export", "--format", "jsonl").stdout.splitlines()]
    listed = json.loads(done(desk, "list", "--json").stdout)
    for each in listed:
        for evidence in each["evidence"]:
            evidence["contact"] = evidence["note"] = None
    assert found == listed


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_whom_the_desk_called_its_notes_and_its_folders_stay_with_it(desk: Location, form: str) -> None:
    shown = done(desk, "export", "--format", form).stdout
    assert "log.txt" in shown
    assert "minute 3" in shown
    assert not [secret for secret in SECRETS if secret in shown]


def test_filters_narrow_as_in_list(desk: Location) -> None:
    for filters, numbers in (
        (("--story", "barrier"), [1, 2]),
        (("--tag", "many"), [3]),
        (("--status", "refuted"), [1]),
        (("--source", "Piers Holloway"), [1]),
        (("--status", "refuted", "--tag", "many"), []),
        (("--flag", "single_source"), [1]),
    ):
        found = done(desk, "export", "--format", "jsonl", *filters).stdout.splitlines()
        assert [json.loads(line)["id"] for line in found] == numbers
        assert [each["id"] for each in json.loads(done(desk, "list", "--json", *filters).stdout)] == numbers


def test_more_claims_than_are_read_at_a_time_come_whole_and_in_order(desk: Location) -> None:
    more = [ClaimDraft(text=f"Number {number}.") for number in range(2 * CHUNK)]
    writing(desk, lambda ledger: log_claims(ledger, more))
    found = [json.loads(line)["text"] for line in done(desk, "export", "--format", "jsonl").stdout.splitlines()]
    assert found[3:] == [each.text for each in more]


def test_a_file_tells_its_format_by_its_ending_and_its_encoding_to_spreadsheets(desk: Location, tmp_path: Path) -> None:
    result = done(desk, "export", "-o", str(tmp_path / "claims.csv"))
    assert result.stdout == ""
    assert result.stderr == f"Wrote 3 claims to {tmp_path / 'claims.csv'}.\n"
    written = (tmp_path / "claims.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfid,uid,story")
    assert written.decode("utf-8-sig") == done(desk, "export").stdout_bytes.decode()
    done(desk, "export", "--story", "barrier", "-o", str(tmp_path / "claims.jsonl"))
    assert (tmp_path / "claims.jsonl").read_text(encoding="utf-8").count("\n") == 2


def test_nothing_to_export_is_headings_alone_or_nothing(place: Location) -> None:
    assert done(place, "export").stdout.splitlines() == [",".join(COLUMNS)]
    assert done(place, "export", "--format", "jsonl").stdout == ""


def test_what_is_not_there_leaves_no_file(desk: Location, tmp_path: Path) -> None:
    assert run(desk, "export", "--story", "nowhere", "-o", str(tmp_path / "a.csv")).exit_code == 3
    assert run(desk, "export", "-o", str(tmp_path / "a.pdf")).exit_code == 2
    assert not list(tmp_path.glob("a.*"))


def test_the_installed_program_writes_to_a_pipe(factdb: Program) -> None:
    factdb("init")
    factdb("add", "The gates closed in eleven minutes.")
    assert json.loads(factdb("export", "--format", "jsonl").stdout)["text"] == "The gates closed in eleven minutes."


def reviews(page: str) -> list[str]:
    """The claims reviewed, each of which is a sound ClaimReview."""
    found = json.loads(page) if page.startswith("[") else pasted(page)
    assert not [fault for each in found for fault in faults(each)]
    return [each["claimReviewed"] for each in found]


def test_claim_reviews_are_of_what_was_judged_and_a_storys_are_a_script_to_paste(desk: Location) -> None:
    writing(
        desk,
        lambda ledger: record_verdicts(
            ledger, claims=[3], status="confirmed", because="Seen.", by="Ida", override="Ida"
        ),
    )
    asked = ("export", "--format", "claimreview", "--author-name", "The Desk", "--url", "https://desk.example/a")
    shown = done(desk, *asked).stdout
    assert reviews(shown) == ["=The gates closed.", "It rained."]
    assert not [secret for secret in (*SECRETS, "log") if secret in shown]
    assert reviews(done(desk, *asked, "--status", "confirmed", "--status", "unchecked").stdout) == ["It rained."]
    script = done(desk, *asked, "--story", "barrier").stdout
    assert script.startswith('<script type="application/ld+json">\n')
    assert reviews(script) == ["=The gates closed."]
    nothing = done(desk, *asked, "--status", "disputed")
    assert (nothing.stdout, nothing.stderr[:15]) == ("[]\n", "Nobody has judg")


def test_what_others_judged_is_no_review_of_the_desks_unless_it_names_them(desk: Location, tmp_path: Path) -> None:
    (tmp_path / "archive.csv").write_text(
        "Claim,Verdict,Checked by,Checked on\nIt snowed.,False,Other Checks,2021-03-05\n", "utf-8"
    )
    (tmp_path / "map.toml").write_text('[words]\nrefuted = ["False"]\n', "utf-8")
    done(desk, "import", str(tmp_path / "archive.csv"), "--map", str(tmp_path / "map.toml"))
    asked = ("export", "--format", "claimreview", "--author-name", "The Desk", "--url", "https://desk.example/a")
    left = done(desk, *asked)
    assert reviews(left.stdout) == ["=The gates closed."]
    assert "Left out: 1 claim that others judged: Other Checks (1)." in left.stderr
    named = done(desk, *asked, "--reviewer", "other  checks")
    assert reviews(named.stdout) == ["=The gates closed.", "It snowed."]
    assert "Left out" not in named.stderr
    done(desk, "verify", "4", "disputed", "--because", "We asked.", "--by", "Bo Lind")
    assert reviews(done(desk, *asked).stdout) == ["=The gates closed.", "It snowed."]


def test_reviews_stand_on_their_storys_page_unless_another_is_named(desk: Location) -> None:
    writing(desk, lambda ledger: edit_story(ledger, story_id=1, url="https://paper.example/barrier"))
    shown = done(desk, "export", "--format", "claimreview", "--story", "barrier", "--author-name", "The Desk").stdout
    assert pasted(shown)[0]["url"] == "https://paper.example/barrier#claim-1"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((), "Which page the reviews stand on"),
        (("--url", "https://desk.example"), "Who reviewed the claims"),
        (("--url", "desk", "--author-name", "The Desk"), "The page's address"),
        (("--url", "https://desk.example", "--author-name", "The Desk", "--author-url", "x"), "The author's address"),
    ],
)
def test_a_review_says_where_it_stands_and_whose_it_is(
    sqlite_place: Location, options: tuple[str, ...], told: str
) -> None:
    result = run(sqlite_place, "export", "--format", "claimreview", *options)
    assert result.exit_code == 2
    assert told in result.stderr


def test_a_workbook_is_a_file_that_keeps_the_desks_secrets_too(desk: Location, tmp_path: Path) -> None:
    done(desk, "export", "-o", str(tmp_path / "claims.xlsx"))
    [headings, *found] = load_workbook(tmp_path / "claims.xlsx")["claims"].iter_rows(values_only=True)
    assert [row[headings.index("text")] for row in found] == [
        "=The gates closed.",
        'Homes, "lie" behind it.',
        "It rained.",
    ]
    assert not [secret for secret in SECRETS if secret in str(found)]


@pytest.mark.parametrize("form", ["csv", "jsonl", "prov", "factdb"])
def test_who_exports_names_that_were_not_given_on_the_record_is_told_whom_the_file_is_for(
    desk: Location, form: str
) -> None:
    said = "1 claim there names a source that did not speak on the record: this is for colleagues, not for readers."
    assert "on the record" not in done(desk, "export", "--format", form).stderr
    done(desk, "add", "It will snow.", "--source", "Ida Wells", "--ground-rules", "background", "--tag", "snow")
    done(desk, "add", "It will hail.", "--unnamed", "--descriptor", "a clerk", "--ground-rules", "background")
    assert said in done(desk, "export", "--format", form).stderr
    assert said in done(desk, "export", "--format", form, "--tag", "snow").stderr
    assert "on the record" not in done(desk, "export", "--format", form, "--tag", "many").stderr


def test_a_review_names_nobody_who_did_not_speak_on_the_record_and_so_warns_of_nobody(desk: Location) -> None:
    done(desk, "add", "It will snow.", "--source", "Ida Wells", "--ground-rules", "background")
    done(desk, "verify", "4", "refuted", "--because", "It rained.")
    to = ["--author-name", "The Desk", "--url", "https://desk.example/weather"]
    found = done(desk, "export", "--format", "claimreview", *to)
    assert "Ida Wells" not in found.stdout
    assert "on the record" not in found.stderr
